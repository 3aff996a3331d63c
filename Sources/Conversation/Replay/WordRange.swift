/// A run of letters and digits, and where it stands.
struct WordRange: Hashable {
  var range: Range<String.Index>
  /// In lower case.
  var key: String

  static func all(in text: String) -> [WordRange] {
    var words: [WordRange] = []
    var index = text.startIndex
    while let start = text[index...].firstIndex(where: \.isWordPart) {
      let end = text[start...].firstIndex { !$0.isWordPart } ?? text.endIndex
      words.append(WordRange(range: start..<end, key: text[start..<end].lowercased()))
      index = end
    }
    return words
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}

extension StringProtocol {
  /// Its letters and digits in lower case, with nothing between them.
  var letters: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}

/// What looks like a way to reach somebody.
struct Contact: Hashable {
  /// Its letters and digits.
  var key: String

  /// Telephone numbers: 7 to 15 digits in groups, with the signs between that people put there.
  static func numbers(in text: String, digits length: ClosedRange<Int> = 7...15) -> [Contact] {
    var numbers: [Contact] = []
    var digits = ""
    var gap = 0
    for character in text + "\n" {
      if character.isASCII, character.isNumber {
        digits.append(character)
        gap = 0
      } else if " -.()/".contains(character), gap < 2, !digits.isEmpty {
        gap += 1
      } else {
        if length.contains(digits.count) { numbers.append(Contact(key: digits)) }
        digits = ""
        gap = 0
      }
    }
    return numbers
  }

  /// Mail addresses: `local@label.label`.
  static func mails(in text: String) -> [Contact] {
    text.indices.filter { text[$0] == "@" }.compactMap { sign in
      let local = text[..<sign].reversed().prefix { $0.isMailPart }
      let domain = text[text.index(after: sign)...].prefix { $0.isMailPart }
      guard !local.isEmpty, domain.dropFirst().dropLast().contains(".") else { return nil }
      return Contact(key: (String(local.reversed()) + domain).letters)
    }
  }
}

extension Character {
  fileprivate var isMailPart: Bool { isASCII && (isLetter || isNumber) || "._%+-".contains(self) }
}
