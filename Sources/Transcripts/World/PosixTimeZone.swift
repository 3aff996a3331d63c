import Ordering

/// The rule for moments after a zone file's last change, such as `EST5EDT,M3.2.0,M11.1.0`.
struct PosixTimeZone {
  private var standard: Int
  private var summer: Summer?

  private struct Summer {
    var offset: Int
    var start: Rule
    var end: Rule
  }

  /// A weekday of a month at a time of day: the form that zone files use.
  private struct Rule {
    var month: Int
    /// The fifth is the last.
    var week: Int
    /// Sunday is zero.
    var weekday: Int
    /// Seconds after midnight.
    var time: Int

    /// Seconds since 1970, as a wall clock shows them.
    func moment(in year: Int) -> Int {
      let first = LocalTime(year: year, month: month, day: 1)
      // 1970-01-01 was a Thursday.
      let weekdayOfFirst = ((first.day + 4) % 7 + 7) % 7
      var day = first.day + (weekday - weekdayOfFirst + 7) % 7 + (week - 1) * 7
      let next = LocalTime(
        year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1)
      while day >= next.day { day -= 7 }
      return day * 86_400 + time
    }
  }

  init?(_ text: String) {
    var scan = LineScanner(text, line: 1)
    guard Self.name(&scan), let west = Self.time(&scan) else { return nil }
    standard = -west
    guard Self.name(&scan) else { return }
    let offset = scan.next == "," ? standard + 3600 : Self.time(&scan).map { -$0 }
    guard let offset, scan.take(","), let start = Self.rule(&scan), scan.take(","),
      let end = Self.rule(&scan)
    else { return nil }
    summer = Summer(offset: offset, start: start, end: end)
  }

  func offset(at moment: Int) -> Int {
    guard let summer else { return standard }
    let year = LocalTime(day: (moment + standard) / 86_400, minute: 0).date.year
    let start = summer.start.moment(in: year) - standard
    let end = summer.end.moment(in: year) - summer.offset
    let isSummer =
      start < end ? (start..<end).contains(moment) : !(end..<start).contains(moment)
    return isSummer ? summer.offset : standard
  }

  private static func name(_ scan: inout LineScanner) -> Bool {
    if scan.take("<") {
      _ = scan.take { $0 == ">" }
      return scan.take(">")
    }
    return !scan.take { !$0.properties.isAlphabetic }.isEmpty
  }

  /// Reads `[+-]hh[:mm[:ss]]` as seconds.
  private static func time(_ scan: inout LineScanner) -> Int? {
    let sign = scan.take("-") ? -1 : 1
    _ = scan.take("+")
    guard let hours = number(&scan) else { return nil }
    let minutes = scan.take(":") ? number(&scan) ?? 0 : 0
    let seconds = scan.take(":") ? number(&scan) ?? 0 : 0
    return sign * (hours * 3600 + minutes * 60 + seconds)
  }

  private static func rule(_ scan: inout LineScanner) -> Rule? {
    guard scan.take("M"), let month = number(&scan), (1...12).contains(month), scan.take("."),
      let week = number(&scan), (1...5).contains(week), scan.take("."),
      let weekday = number(&scan), (0...6).contains(weekday)
    else { return nil }
    let time = scan.take("/") ? time(&scan) : 7200
    return time.map { Rule(month: month, week: week, weekday: weekday, time: $0) }
  }

  private static func number(_ scan: inout LineScanner) -> Int? {
    let digits = scan.take { !("0"..."9").contains($0) }
    return digits.utf8.count <= 4 ? Int(digits) : nil
  }
}
