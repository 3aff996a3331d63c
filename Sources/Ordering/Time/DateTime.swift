/// A moment as transcripts and flags write it: local time at the venue unless it names an offset.
package struct DateTime: Hashable, Sendable {
  package var local: LocalTime
  package var second: Int
  /// Minutes east of Greenwich; `nil` is the menu's own zone.
  package var offset: Int?

  package init(day: Int, minute: Int, second: Int = 0, offset: Int? = nil) {
    self.init(LocalTime(day: day, minute: minute), second: second, offset: offset)
  }

  package init(_ local: LocalTime, second: Int = 0, offset: Int? = nil) {
    self.local = local
    self.second = second
    self.offset = offset
  }

  /// Reads `2026-03-06T18:30[:00][-05:00]`, with `T` or a blank between date and time.
  package init?(_ text: some StringProtocol) {
    var scan = DateTimeScanner(rest: Substring(text))
    guard let year = scan.digits(4), scan.take("-"), let month = scan.digits(2), scan.take("-"),
      let day = scan.digits(2), (1...12).contains(month), (1...31).contains(day),
      scan.take("T") || scan.take(" "), let hour = scan.digits(2), scan.take(":"),
      let minute = scan.digits(2), hour < 24, minute < 60
    else { return nil }
    var second = 0
    if scan.take(":") {
      guard let value = scan.digits(2), value < 60 else { return nil }
      second = value
    }
    var offset: Int?
    if scan.take("Z") {
      offset = 0
    } else if let sign = scan.take("+") ? 1 : scan.take("-") ? -1 : nil {
      guard let hours = scan.digits(2), scan.take(":"), let minutes = scan.digits(2), hours < 24,
        minutes < 60
      else { return nil }
      offset = sign * (hours * 60 + minutes)
    }
    let local = LocalTime(year: year, month: month, day: day, hour: hour, minute: minute)
    guard scan.rest.isEmpty, local.date.month == month else { return nil }
    self.init(local, second: second, offset: offset)
  }
}

extension DateTime: CustomStringConvertible {
  /// `2026-03-06T18:30:00-05:00`, without the offset if it names none.
  package var description: String {
    let (year, month, day) = local.date
    let date = digits(year, 4) + "-" + digits(month, 2) + "-" + digits(day, 2)
    return date + "T" + local.clock + ":" + digits(second, 2) + zone
  }

  private var zone: String {
    guard let offset else { return "" }
    return (offset < 0 ? "-" : "+") + LocalTime.clock(minute: abs(offset))
  }

  private func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}

/// Takes the parts of a date from the front.
private struct DateTimeScanner {
  var rest: Substring

  mutating func take(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    rest.removeFirst()
    return true
  }

  /// Exactly so many ASCII digits.
  mutating func digits(_ count: Int) -> Int? {
    let text = rest.prefix(count)
    guard text.count == count, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    rest = rest.dropFirst(count)
    return Int(text)
  }
}

extension DateTime {
  /// The wall-clock time at a venue; `nil` if it names an offset and the zone is not known.
  package func local(in rules: TimeZoneRules?) -> LocalTime? {
    guard let offset else { return local }
    guard let rules else { return nil }
    let moment = (local.day * 1440 + local.minute - offset) * 60 + second
    let shifted = moment + rules.offset(at: moment)
    let day = shifted >= 0 ? shifted / 86_400 : -((86_399 - shifted) / 86_400)
    return LocalTime(day: day, minute: (shifted - day * 86_400) / 60)
  }
}
