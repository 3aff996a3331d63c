import Glibc
import Ordering
import Terminal

/// Moments as people read them.
package struct Moments: Sendable {
  /// Seconds east of Greenwich at a moment.
  let offset: @Sendable (Int) -> Int

  package init(offset: @escaping @Sendable (Int) -> Int) { self.offset = offset }

  /// In this computer's own time zone.
  package static let here = Moments { seconds in
    var moment = time_t(seconds)
    var local = tm()
    return localtime_r(&moment, &local) == nil ? 0 : local.tm_gmtoff
  }

  /// `2026-03-06 18:30` of seconds since 1970.
  func text(_ seconds: Int) -> String {
    LocalTime(seconds: seconds, offset: offset(seconds)).stamp
  }
}

extension LocalTime {
  /// `2026-03-06 18:30`.
  var stamp: String {
    let (year, month, day) = date
    return "\(year)-\(month.twoDigits)-\(day.twoDigits) \(clock)"
  }

  /// `2026-03-06T18:30:00`, as a transcript's header has it.
  var isoStamp: String { stamp.replacing(" ", with: "T") + ":00" }
}

extension Int {
  fileprivate var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}

extension String {
  fileprivate func replacing(_ character: Character, with other: Character) -> String {
    String(map { $0 == character ? other : $0 })
  }
}
