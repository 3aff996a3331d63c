import Ordering

extension FactAnswers {
  func hours(on asked: RequestedTime.Day?, now: LocalTime) -> FactAnswer? {
    guard !menu.service.hours.isEmpty else { return nil }
    let ahead =
      switch asked {
      case nil, .today: 0
      case .tomorrow: 1
      case .weekday(let weekday):
        (0..<7).first { LocalTime(day: now.day + $0, minute: 0).weekday == weekday } ?? 0
      }
    let day = LocalTime(day: now.day + ahead, minute: 0)
    return .hours(
      HoursFact(asked: asked, day: day, spans: spans(on: day.day), now: openState(at: now)))
  }

  /// Whether it is open, and until when or from when.
  ///
  /// Hours that follow one another without a gap, such as the days of a venue that is always open,
  /// count as one.
  func openState(at now: LocalTime) -> OpenState {
    let spans = (-1...8).flatMap { self.spans(on: now.day + $0) }
    guard var current = spans.filter({ $0.opens <= now && now < $0.closes }).last else {
      return .closed(opens: menu.service.hours.nextOpening(from: now))
    }
    while let next = spans.first(where: {
      $0.opens <= current.closes && $0.closes > current.closes
    }) { current = next }
    return .open(until: current.closes.day - now.day > 7 ? nil : current.closes)
  }

  private func spans(on day: Int) -> [OpenSpan] {
    let weekday = LocalTime(day: day, minute: 0).weekday
    return menu.service.hours.filter { $0.days.contains(weekday) }
      .map { hours in
        let closes = hours.close <= hours.open ? hours.close + 1440 : hours.close
        return OpenSpan(
          opens: LocalTime(day: day, minute: hours.open),
          closes: LocalTime(day: day, minute: closes))
      }
      .sorted { ($0.opens, $0.closes) < ($1.opens, $1.closes) }
  }

  /// An answer about delivery, made from how the venue delivers or from `nil` if it does not; no
  /// answer if the menu file says that it does and not how.
  func delivery(_ answer: (Delivery?) -> FactAnswer) -> FactAnswer? {
    guard menu.service.modes.contains(.delivery) else { return answer(nil) }
    return menu.service.delivery.map(answer)
  }

  func area(_ postcode: String?, of delivery: Delivery?) -> DeliveryAreaFact {
    guard let delivery else { return .noDelivery }
    guard !delivery.postcodes.isEmpty else { return .anywhere }
    guard let postcode else { return .areas(delivery.postcodes) }
    let asked = Self.normalized(postcode)
    let isServed = delivery.postcodes.contains { served in
      let served = Self.normalized(served)
      // A longer form, such as ZIP+4, lies within the area of the short one.
      return asked == served || (served.count >= 5 && asked.hasPrefix(served + "-"))
    }
    return isServed
      ? .served(postcode: postcode) : .notServed(postcode: postcode, areas: delivery.postcodes)
  }

  var leadTimes: FactAnswer? {
    let times = menu.service.modes.compactMap { mode in
      switch mode {
      case .dineIn: nil as LeadTime?
      case .pickup: menu.service.pickupLeadMinutes.map { LeadTime(mode, minutes: $0) }
      case .delivery: menu.service.delivery.map { LeadTime(mode, minutes: $0.leadMinutes) }
      }
    }
    return times.isEmpty ? nil : .leadTimes(times)
  }

  private static func normalized(_ postcode: String) -> String {
    postcode.uppercased().filter { $0 != " " }
  }
}
