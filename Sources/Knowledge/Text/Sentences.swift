/// Splits text into sentences.
enum Sentences {
  /// The sentences of each line, with their marks.
  ///
  /// A sentence ends at `.`, `!` or `?` (and closing quotes or brackets behind it) when what
  /// follows a blank begins like a new one, unless the word before the stop is an abbreviation.
  static func of(_ text: String) -> [String] {
    text.split(separator: "\n").flatMap { sentences(ofLine: Array($0)) }
  }

  private static func sentences(ofLine line: [Character]) -> [String] {
    var sentences: [String] = []
    var start = 0
    var index = 0
    while index < line.count {
      defer { index += 1 }
      guard ".!?".contains(line[index]) else { continue }
      while index + 1 < line.count, "\"'”’)]»".contains(line[index + 1]) { index += 1 }
      guard index + 2 < line.count, line[index + 1] == " ", begins(line[index + 2]),
        !isAbbreviation(line[start...index])
      else { continue }
      sentences.append(String(line[start...index]))
      start = index + 2
    }
    if start < line.count { sentences.append(String(line[start...])) }
    return sentences
  }

  private static func begins(_ character: Character) -> Bool {
    character.isUppercase || character.isNumber || "\"'“‘(".contains(character)
  }

  private static func isAbbreviation(_ sentence: ArraySlice<Character>) -> Bool {
    guard sentence.last == "." else { return false }
    let word = String(sentence.dropLast().reversed().prefix { $0 != " " }.reversed()).lowercased()
    return abbreviations.contains(word) || (word.count == 1 && word.first?.isLetter == true)
  }

  private static let abbreviations: Set = [
    "a.m", "p.m", "approx", "e.g", "i.e", "etc", "no", "nr", "st", "ave", "rd", "dr", "mr", "mrs",
    "ms", "vs", "min", "max", "oz", "lb", "tel", "inc",
  ]
}
