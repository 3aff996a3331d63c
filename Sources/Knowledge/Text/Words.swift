/// Splits text into the words that are indexed and searched: lower case, without accents.
struct Words {
  private var words: [String] = []
  private var word: [UInt8] = []
  /// Where in the word an apostrophe stood.
  private var apostrophe: Int?

  /// The words in order; a possessive `'s` falls away, other apostrophes join ("don't" is "dont").
  static func of(_ text: String) -> [String] {
    var splitter = Words()
    for scalar in text.unicodeScalars { splitter.take(scalar) }
    splitter.close()
    return splitter.words
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: word.append(UInt8(scalar.value))
    case 0x41...0x5A: word.append(UInt8(scalar.value) | 0x20)
    case 0x27, 0x2019: if !word.isEmpty { apostrophe = word.count }
    case 0..<0x80: close()
    default: takeForeign(scalar)
    }
  }

  private mutating func takeForeign(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.generalCategory == .nonspacingMark { return }
    guard properties.isAlphabetic || properties.numericType != nil else { return close() }
    word += Self.fold(properties.lowercaseMapping)
  }

  private mutating func close() {
    if let apostrophe, apostrophe == word.count - 1, word.last == UInt8(ascii: "s") {
      word.removeLast()
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    word.removeAll(keepingCapacity: true)
    apostrophe = nil
  }

  /// The letter without its accent, by its name: "LATIN SMALL LETTER E WITH ACUTE" is an e.
  private static func fold(_ letter: String) -> [UInt8] {
    let prefix = "LATIN SMALL LETTER "
    guard let name = letter.unicodeScalars.first?.properties.name, name.hasPrefix(prefix) else {
      return Array(letter.utf8)
    }
    let rest = name.dropFirst(prefix.count)
    guard let base = rest.utf8.first, rest.dropFirst().hasPrefix(" WITH ") else {
      return Array(letter.utf8)
    }
    return [base | 0x20]
  }
}
