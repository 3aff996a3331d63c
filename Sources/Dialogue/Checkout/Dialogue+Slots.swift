import Ordering

extension Dialogue {
  /// Takes a value for a slot; one that can not be is refused and leaves the old one.
  mutating func provide(_ value: SlotValue) {
    switch value {
    case .mode(let mode):
      guard menu.service.modes.contains(mode) else {
        return reject(.mode, .modeNotServed(menu.service.modes))
      }
      state.slots.mode = mode
      note(value)
    case .address(let text): provideAddress(text)
    case .name(let text):
      guard (1...60).contains(text.utf8.count) else { return reject(.name, .invalid) }
      state.slots.name = text
      note(value)
    case .phone(let text):
      let digits = text.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard (5...15).contains(digits) else { return reject(.phone, .invalid) }
      state.slots.phone = text
      note(value)
    case .time(let time): provideTime(time)
    case .payment(let method):
      guard menu.service.payments.contains(method) else {
        return reject(.payment, .paymentNotTaken(menu.service.payments))
      }
      state.slots.payment = method
      note(value)
    case .promotion(let code): providePromotion(code)
    case .diet(let tag):
      if !state.profile.diets.contains(tag) { state.profile.diets.append(tag) }
      say(.noted(value))
      for line in state.order.lines { warn(about: line) }
    case .allergy(let allergen):
      if !state.profile.allergies.contains(allergen) { state.profile.allergies.append(allergen) }
      say(.noted(value))
      for line in state.order.lines { warn(about: line) }
    case .note(let text):
      state.slots.note = String(text.prefix(200))
      say(.noted(value))
    }
  }

  /// Says that a value was taken, unless the checkout goes on and shows it anyway.
  private mutating func note(_ value: SlotValue) {
    if case .placed = state.phase { return say(.noted(value)) }
    if !state.isCheckingOut { say(.noted(value)) }
  }

  private mutating func reject(_ slot: Slot, _ problem: SlotProblem) {
    say(.rejected(slot, problem))
  }

  private mutating func provideAddress(_ text: String) {
    guard menu.service.modes.contains(.delivery), let delivery = menu.service.delivery else {
      return reject(.mode, .modeNotServed(menu.service.modes))
    }
    var address = text
    if let draft = state.addressDraft, text.utf8.count <= 10 { address = draft + ", " + text }
    if !delivery.postcodes.isEmpty, delivery.postcode(in: address) == nil {
      let hasPostcode = delivery.hasForeignPostcode(in: address)
      state.addressDraft = hasPostcode ? nil : address
      if !hasPostcode || state.slots.mode == nil { state.slots.mode = .delivery }
      return reject(
        .address,
        hasPostcode ? .outsideArea(delivery.postcodes) : .noPostcode(delivery.postcodes))
    }
    state.addressDraft = nil
    state.slots.mode = .delivery
    state.slots.address = address
    note(.address(address))
  }

  private mutating func provideTime(_ requested: RequestedTime) {
    guard requested.isPlausible else { return reject(.time, .invalid) }
    guard let time = moment(of: requested) else {
      state.slots.time = nil
      state.needsTime = false
      return note(.time(requested))
    }
    guard time >= state.now else { return reject(.time, .inThePast) }
    let hours = menu.service.hours
    guard hours.isEmpty || hours.areOpen(at: time) else {
      return reject(.time, .closedThen(opens: hours.nextOpening(from: time)))
    }
    state.slots.time = time
    state.needsTime = false
    note(.time(requested.meaning(time)))
  }

  /// The moment a requested time means; `nil` is as soon as possible.
  ///
  /// A clock time without a day is the next such time at which the venue is open.
  private func moment(of requested: RequestedTime) -> LocalTime? {
    switch requested {
    case .asSoonAsPossible: return nil
    case .after(let minutes): return state.now.adding(minutes: minutes)
    case .at(let minute, .today): return LocalTime(day: state.now.day, minute: minute)
    case .at(let minute, .tomorrow): return LocalTime(day: state.now.day + 1, minute: minute)
    case .at(let minute, .weekday(let weekday)):
      let days = (0...6).map { LocalTime(day: state.now.day + $0, minute: minute) }
      return days.first { $0.weekday == weekday && $0 >= state.now }
        ?? LocalTime(day: state.now.day + 7, minute: minute)
    case .at(let minute, nil):
      let today = LocalTime(day: state.now.day, minute: minute)
      let evening = LocalTime(day: state.now.day, minute: minute + 720)
      let choices = minute < 720 ? [today, evening] : [today]
      let hours = menu.service.hours
      return choices.first { $0 >= state.now && (hours.isEmpty || hours.areOpen(at: $0)) }
        ?? choices.first { $0 >= state.now } ?? today
    }
  }

  private mutating func providePromotion(_ text: String) {
    let said = text.uppercased()
    guard let code = menu.promotions.first(where: { $0.code.uppercased() == said })?.code else {
      return reject(.promotion, .unknownPromotion)
    }
    if !state.slots.promotions.contains(code) { state.slots.promotions.append(code) }
    say(.noted(.promotion(code)))
  }
}

extension RequestedTime {
  /// Whether it is a time of day, or at most a year ahead.
  fileprivate var isPlausible: Bool {
    switch self {
    case .asSoonAsPossible: true
    case .after(let minutes): (0...525_600).contains(minutes)
    case .at(let minute, _): (0...1440).contains(minute)
    }
  }

  /// The same with the time of day that "at seven" was taken for.
  fileprivate func meaning(_ time: LocalTime) -> RequestedTime {
    switch self {
    case .at(_, let day): .at(minute: time.minute, day: day)
    case .asSoonAsPossible, .after: self
    }
  }
}

extension Delivery {
  /// The postcode of the delivery area that an address names.
  func postcode(in address: String) -> String? {
    let words = address.words
    return postcodes.first { postcode in
      let parts = postcode.words
      return words.indices.contains { start in
        words[start...].starts(with: parts)
      }
    }
  }

  /// Whether an address names a number as long as a postcode of the area, and so another postcode.
  fileprivate func hasForeignPostcode(in address: String) -> Bool {
    let lengths = Set(postcodes.flatMap(\.words).filter(\.isNumber).map(\.utf8.count))
    return address.words.contains { $0.isNumber && lengths.contains($0.utf8.count) }
  }
}

extension String {
  /// Runs of letters and digits, in upper case.
  fileprivate var words: [String] {
    uppercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  fileprivate var isNumber: Bool {
    utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
