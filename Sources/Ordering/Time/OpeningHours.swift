/// When a venue is open on some days of the week.
package struct OpeningHours: Hashable, Sendable, Codable {
  package var days: [Weekday]
  /// Minutes since midnight.
  package var open: Int
  /// Minutes since midnight; at or before `open` means the next day.
  package var close: Int

  package init(days: [Weekday], open: Int, close: Int) {
    self.days = days
    self.open = open
    self.close = close
  }

  /// Reads `HH:MM` up to `24:00`.
  package static func minute(_ clock: some StringProtocol) -> Int? {
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 2, parts[1].utf8.count == 2,
      let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0
    else { return nil }
    return hour * 60 + minute
  }

  /// Whether these hours cover a moment, counting a night that began the day before.
  func covers(_ time: LocalTime) -> Bool {
    if days.contains(time.weekday), time.minute >= open, close <= open || time.minute < close {
      return true
    }
    let yesterday = LocalTime(day: time.day - 1, minute: 0).weekday
    return close <= open && days.contains(yesterday) && time.minute < close
  }
}

extension [OpeningHours] {
  package func areOpen(at time: LocalTime) -> Bool { contains { $0.covers(time) } }

  /// The next opening at or after a moment, within the coming week.
  package func nextOpening(from time: LocalTime) -> LocalTime? {
    (0...7).lazy.compactMap { ahead in
      let day = LocalTime(day: time.day + ahead, minute: 0)
      return self.filter { $0.days.contains(day.weekday) }
        .map { LocalTime(day: day.day, minute: $0.open) }
        .filter { $0 >= time }.min()
    }.first
  }
}
