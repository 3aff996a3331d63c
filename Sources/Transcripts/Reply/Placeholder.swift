/// What may stand for a part of a message that differs from run to run.
enum Placeholder: String, Hashable, Sendable, CaseIterable {
  case anything = ".."
  case id = "ID"
  case number = "N"
  case money = "MONEY"
  case time = "TIME"
  case date = "DATE"

  /// Where the longest such thing ends that begins here; `anything` has no end of its own.
  func end(in text: Substring, after previous: Character?) -> String.Index? {
    switch self {
    case .anything: nil
    case .id:
      previous.map { $0.isLetter || $0.isNumber } ?? false
        ? nil
        : text.prefixMatch(of: #/[A-Za-z0-9](?:[A-Za-z0-9_\-]*[A-Za-z0-9])?/#)?.range.upperBound
    case .number:
      text.prefixMatch(of: #/-?[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?/#)?.range.upperBound
    case .money:
      text.prefixMatch(
        of: #/-?(?:[$€£¥]|[A-Z]{3}\ ?)[0-9]+(?:,[0-9]{3})*(?:\.[0-9]{2,3})?/#
      )?.range.upperBound
        ?? text.prefixMatch(
          of: #/-?[0-9]+(?:[.,][0-9]{3})*[.,][0-9]{2}(?:\ ?(?:€|[A-Z]{3}\b))?/#
        )?.range.upperBound
    case .time:
      text.prefixMatch(
        of: #/[0-9]{1,2}(?::[0-9]{2})?\ ?[AaPp]\.?[Mm]\b|[0-9]{1,2}:[0-9]{2}|noon|midnight/#
      )?.range.upperBound
    case .date: Self.dateEnd(in: text)
    }
  }

  private static func dateEnd(in text: Substring) -> String.Index? {
    let numeric = #/[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}\/[0-9]{1,2}(?:\/[0-9]{2,4})?/#
    if let end = text.prefixMatch(of: numeric)?.range.upperBound { return end }
    let weekday = #/(?i)(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/#
    let relative = #/(?i)today\b|tomorrow\b/#
    let month =
      #/(?i)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*/#
    let day = #/[0-9]{1,2}(?:st|nd|rd|th)?(?![0-9:])/#
    let year = #/,?\ [0-9]{4}\b/#
    if let end = text.prefixMatch(of: relative)?.range.upperBound { return end }
    var rest = text
    var end: String.Index?
    if let found = rest.prefixMatch(of: weekday)?.range.upperBound {
      end = found
      rest = rest[found...]
      rest = rest[(rest.prefixMatch(of: #/,?\ /#)?.range.upperBound ?? rest.startIndex)...]
    }
    let dayFirst = rest.prefixMatch(of: day)?.range.upperBound
    let monthFirst = rest.prefixMatch(of: month)?.range.upperBound
    guard let first = dayFirst ?? monthFirst, rest[first...].hasPrefix(" ") else { return end }
    rest = rest[first...].dropFirst()
    let second =
      dayFirst != nil
      ? rest.prefixMatch(of: month)?.range.upperBound : rest.prefixMatch(of: day)?.range.upperBound
    guard let second else { return end }
    return text[second...].prefixMatch(of: year)?.range.upperBound ?? second
  }
}
