import JSONText

/// Words of closed lists.
extension MenuFields {
  mutating func words<Word: VocabularyWord>(_ key: String, as type: Word.Type) -> [Word] {
    let elements = elements(key)
    var words: [Word] = []
    words.reserveCapacity(elements.count)
    for element in elements {
      if let word = word(of: element, as: type) { words.append(word) }
    }
    return words
  }

  mutating func word<Word: VocabularyWord>(of value: JSONValue, as type: Word.Type) -> Word? {
    if let word = type.allCases.first(where: { value.isString($0.rawValue) }) { return word }
    guard let text = text(of: value) else { return nil }
    let suggestion = nearestName(to: text, among: type.vocabulary.words)
    report(.unknownWord(text, of: type.vocabulary, suggestion: suggestion), at: value)
    return nil
  }
}

/// A value that a menu file writes as one of a closed list of words.
protocol VocabularyWord: RawRepresentable<String>, CaseIterable {
  static var vocabulary: MenuFinding.Vocabulary { get }
}

extension Allergen: VocabularyWord {
  static var vocabulary: MenuFinding.Vocabulary { .allergen }
}

extension OptionGroup.Role: VocabularyWord {
  static var vocabulary: MenuFinding.Vocabulary { .role }
}

extension Amount: VocabularyWord {
  static var vocabulary: MenuFinding.Vocabulary { .amount }
}

extension Placement: VocabularyWord {
  static var vocabulary: MenuFinding.Vocabulary { .placement }
}

extension ServiceMode: VocabularyWord {
  static var vocabulary: MenuFinding.Vocabulary { .mode }
}

extension PaymentMethod: VocabularyWord {
  static var vocabulary: MenuFinding.Vocabulary { .payment }
}

extension Weekday: VocabularyWord {
  static var vocabulary: MenuFinding.Vocabulary { .day }
}
