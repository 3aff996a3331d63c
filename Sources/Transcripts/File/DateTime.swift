package import Ordering

/// A moment as a transcript writes it: local time at the venue unless it names an offset.
package struct DateTime: Hashable, Sendable {
  package var local: LocalTime
  package var second: Int
  /// Minutes east of Greenwich; `nil` is the menu's own zone.
  package var offset: Int?

  package init(day: Int, minute: Int, second: Int = 0, offset: Int? = nil) {
    local = LocalTime(day: day, minute: minute)
    self.second = second
    self.offset = offset
  }

  /// Reads `2026-03-06T18:30[:00][-05:00]`, with `T` or a blank between date and time.
  package init?(_ text: some StringProtocol) {
    var scan = LineScanner(String(text), line: 1)
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
    let date = LocalTime(year: year, month: month, day: day, hour: hour, minute: minute)
    guard scan.isAtEnd, date.date.month == month else { return nil }
    self.init(day: date.day, minute: date.minute, second: second, offset: offset)
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

extension Duration {
  /// Reads `10s`, `800ms`, `5m`, `2h` or `1d`.
  package init?(transcript text: some StringProtocol) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number <= 1_000_000 else { return nil }
    switch text[digits.endIndex...] {
    case "ms": self = .milliseconds(number)
    case "s": self = .seconds(number)
    case "m": self = .seconds(number * 60)
    case "h": self = .seconds(number * 3600)
    case "d": self = .seconds(number * 86_400)
    default: return nil
    }
  }

  /// As a transcript writes it, in the largest unit that divides it.
  package var transcript: String {
    let (seconds, attoseconds) = components
    guard attoseconds == 0 else {
      return String(seconds * 1000 + attoseconds / 1_000_000_000_000_000) + "ms"
    }
    for (unit, size) in [("d", Int64(86_400)), ("h", 3600), ("m", 60)]
    where seconds != 0 && seconds % size == 0 {
      return String(seconds / size) + unit
    }
    return String(seconds) + "s"
  }
}
