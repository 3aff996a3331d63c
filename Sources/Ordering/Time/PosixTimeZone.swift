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
    var scan = Scanner(rest: text[...])
    guard scan.name(), let west = scan.time() else { return nil }
    standard = -west
    guard scan.name() else { return }
    let offset = scan.rest.hasPrefix(",") ? standard + 3600 : scan.time().map { -$0 }
    guard let offset, scan.take(","), let start = scan.rule(), scan.take(","),
      let end = scan.rule()
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

  private struct Scanner {
    var rest: Substring

    mutating func take(_ text: String) -> Bool {
      guard rest.hasPrefix(text) else { return false }
      rest = rest.dropFirst(text.count)
      return true
    }

    private mutating func take(while isWanted: (Character) -> Bool) -> Substring {
      let taken = rest.prefix(while: isWanted)
      rest = rest[taken.endIndex...]
      return taken
    }

    mutating func name() -> Bool {
      guard take("<") else { return !take { $0.isLetter }.isEmpty }
      _ = take { $0 != ">" }
      return take(">")
    }

    /// Reads `[+-]hh[:mm[:ss]]` as seconds.
    mutating func time() -> Int? {
      let sign = take("-") ? -1 : 1
      _ = take("+")
      guard let hours = number() else { return nil }
      let minutes = take(":") ? number() ?? 0 : 0
      let seconds = take(":") ? number() ?? 0 : 0
      return sign * (hours * 3600 + minutes * 60 + seconds)
    }

    mutating func rule() -> Rule? {
      guard take("M"), let month = number(), (1...12).contains(month), take("."),
        let week = number(), (1...5).contains(week), take("."), let weekday = number(),
        (0...6).contains(weekday)
      else { return nil }
      let time = take("/") ? time() : 7200
      return time.map { Rule(month: month, week: week, weekday: weekday, time: $0) }
    }

    private mutating func number() -> Int? {
      let digits = take { $0.isASCII && $0.isNumber }
      return digits.utf8.count <= 4 ? Int(digits) : nil
    }
  }
}
