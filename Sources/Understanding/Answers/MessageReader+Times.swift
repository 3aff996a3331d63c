import Ordering

// Times: "at 7pm", "in 20 minutes", "tomorrow at noon", "for half past six".
extension MessageReader {
  mutating func readTime(at index: Int) -> Int? {
    guard let (time, end) = time(at: index, isExpected: false) else { return nil }
    closePhrase(before: index)
    provide(.time(time), index..<end)
    return end
  }

  /// The time that begins at an atom.
  ///
  /// A bare number is one only when a time is expected.
  func time(at start: Int, isExpected: Bool) -> (RequestedTime, Int)? {
    var index = start
    var isAnnounced = isExpected
    var day: RequestedTime.Day?
    while index < atoms.count, index == start || gap(index) <= .comma {
      switch function(index) {
      case .at:
        guard
          isWord(index, "at") || isWord(index, "around") || isWord(index, "by")
            || isWord(index, "about")
        else { return nil }
        isAnnounced = true
      case .forWord, .filler, .the: break
      case .today, .tomorrow, .day:
        guard let named = self.day(at: index) else { return nil }
        day = named
      case .on, .inWord:
        if let found = delay(at: index + 1) { return found }
        guard isWord(index, "on") || function(index) == .inWord else { return nil }
      case .asap: return (.asSoonAsPossible, index + 1)
      case .noon: return withDay(.at(minute: 720, day: day), index + 1)
      case .midnight: return withDay(.at(minute: 0, day: day), index + 1)
      case .half where isWord(index + 1 < atoms.count ? index + 1 : index, "past"):
        guard let (minute, end) = clock(at: index + 2, isAnnounced: true) else { return nil }
        return withDay(.at(minute: (minute + 30) % 1440, day: day), end)
      default:
        if isExpected, let found = delay(at: index) { return found }
        guard let (minute, end) = clock(at: index, isAnnounced: isAnnounced || day != nil) else {
          return nil
        }
        return withDay(.at(minute: minute, day: day), end)
      }
      index += 1
    }
    return nil
  }

  /// "… tomorrow", "… on friday" after the clock.
  private func withDay(_ time: RequestedTime, _ end: Int) -> (RequestedTime, Int) {
    guard case .at(let minute, nil) = time, end < atoms.count, gap(end) <= .space else {
      return (time, end)
    }
    let next = isWord(end, "on") ? end + 1 : end
    guard next < atoms.count, let day = day(at: next) else { return (time, end) }
    return (.at(minute: minute, day: day), next + 1)
  }

  func day(at index: Int) -> RequestedTime.Day? {
    switch function(index) {
    case .today: return .today
    case .tomorrow: return .tomorrow
    case .day:
      let word = utterance.tokens[Int(atoms[index].start)].word
      guard word >= 0 else { return nil }
      let name = lexicon.words.text(of: word)
      return Weekday.allCases.first { name.hasPrefix($0.rawValue) }.map { .weekday($0) }
    default: return nil
    }
  }

  /// "20 minutes", "an hour", "half an hour".
  private func delay(at start: Int) -> (RequestedTime, Int)? {
    guard start < atoms.count else { return nil }
    var index = start
    while function(index) == .filler || function(index) == .at { index += 1 }
    guard index < atoms.count else { return nil }
    if function(index) == .timeUnit, atoms[index].length > 1 {
      let minutes = isWord(index, "half") ? 30 : isWord(index, "quarter") ? 15 : 60
      return (.after(minutes: minutes), index + 1)
    }
    var count = 1
    if atoms[index].isNumber {
      count = atoms[index].number
      index += 1
    } else if function(index) == .couple {
      count = 2
      index += 1
    }
    guard index > start || count > 1, index < atoms.count, function(index) == .timeUnit else {
      return nil
    }
    let isHours =
      isWord(index, "hour") || isWord(index, "hours") || isWord(index, "hr") || isWord(index, "hrs")
    return (.after(minutes: min(count, 10_000) * (isHours ? 60 : 1)), index + 1)
  }

  /// "7", "7:30", "7 pm", "seven thirty".
  private func clock(at index: Int, isAnnounced: Bool) -> (Int, Int)? {
    guard index < atoms.count, atoms[index].isNumber, !atoms[index].isThing else { return nil }
    let hour = atoms[index].number
    guard hour >= 0, hour <= 24 else { return nil }
    var minute = 0
    var end = index + 1
    var hasMinutes = false
    if end < atoms.count, atoms[end].isNumber, atoms[end].number < 60, gap(end) <= .space {
      let isColon = gap(end) == .glued && isColon(before: end)
      guard isColon || isAnnounced, isColon || atoms[end].number >= 10 else { return nil }
      minute = atoms[end].number
      hasMinutes = isColon
      end += 1
    }
    if function(end) == .amPm, gap(end) <= .space {
      return (minutes(hour, minute, half(at: end)), end + 1)
    }
    let isBounded = end >= atoms.count || gap(end) >= .comma || !atoms[end].isMenu
    guard hasMinutes || isAnnounced, isBounded, headAhead[min(end, atoms.count)] < 0 else {
      return nil
    }
    return (minutes(hour, minute, nil), end)
  }

  private func isColon(before index: Int) -> Bool {
    let lower = Int(utterance.tokens[Int(atoms[index].start)].lower)
    return lower > 0 && text[lower - 1] == UInt8(ascii: ":")
  }

  private enum Half { case morning, afternoon }

  private func half(at index: Int) -> Half? {
    if isWord(index, "am") || isWord(index, 2, "morning") || isWord(index, "a") { return .morning }
    return isWord(index, "oclock") ? nil : .afternoon
  }

  /// Minutes since midnight.
  ///
  /// Without "am" or "pm" the venue's hours decide.
  private func minutes(_ hour: Int, _ minute: Int, _ half: Half?) -> Int {
    let plain = (hour % 24) * 60 + minute
    guard hour >= 1, hour <= 12 else { return plain }
    let early = (hour % 12) * 60 + minute
    let late = early + 720
    switch half {
    case .morning: return early
    case .afternoon: return late
    case nil:
      let hours = engine.menu.service.hours
      let isEarly = hours.contains { $0.open <= early && (early < $0.close || $0.close <= $0.open) }
      let isLate = hours.contains { $0.open <= late && (late < $0.close || $0.close <= $0.open) }
      if isEarly != isLate { return isEarly ? early : late }
      return hour >= 7 && hour < 12 ? early : late
    }
  }
}
