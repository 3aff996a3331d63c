/// A wall-clock time at the venue: what a customer means by "now", "at seven", "on Friday".
///
/// The core knows no clock and no time zones; the shell converts an instant into this.
package struct LocalTime: Hashable, Comparable, Sendable, Codable {
  /// Days since 1970-01-01 (a Thursday) in the proleptic Gregorian calendar.
  package var day: Int
  /// Minutes since midnight, `0..<1440`.
  package var minute: Int

  package init(day: Int, minute: Int) {
    let carry = minute >= 0 ? minute / 1440 : -((1439 - minute) / 1440)
    self.day = day + carry
    self.minute = minute - carry * 1440
  }

  /// A civil date; months and days count from one.
  package init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0) {
    self.init(day: Self.days(year: year, month: month, day: day), minute: hour * 60 + minute)
  }

  package static func < (left: LocalTime, right: LocalTime) -> Bool {
    (left.day, left.minute) < (right.day, right.minute)
  }

  package func adding(minutes: Int) -> LocalTime {
    LocalTime(day: day, minute: minute + minutes)
  }

  package var weekday: Weekday {
    let index = (day + 3) % 7
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }

  package var hour: Int { minute / 60 }

  /// `HH:MM`, on the 24-hour clock.
  package var clock: String { Self.clock(minute: minute) }

  package static func clock(minute: Int) -> String {
    let hour = minute / 60 % 24
    let rest = minute % 60
    return (hour < 10 ? "0" : "") + String(hour) + ":" + (rest < 10 ? "0" : "") + String(rest)
  }

  /// Year, month and day of `day` (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  package var date: (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

package enum Weekday: String, Hashable, Sendable, Codable, CaseIterable {
  case monday = "mon"
  case tuesday = "tue"
  case wednesday = "wed"
  case thursday = "thu"
  case friday = "fri"
  case saturday = "sat"
  case sunday = "sun"
}
