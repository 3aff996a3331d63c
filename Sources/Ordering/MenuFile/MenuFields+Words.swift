import JSONText

/// Words of closed lists.
extension MenuFields {
  mutating func words<Word: RawRepresentable>(
    _ key: String, _ vocabulary: MenuFinding.Vocabulary, as type: Word.Type
  ) -> [Word] where Word.RawValue == String {
    elements(key).compactMap { word(of: $0, vocabulary, as: type) }
  }

  mutating func word<Word: RawRepresentable>(
    of value: JSONValue, _ vocabulary: MenuFinding.Vocabulary, as type: Word.Type
  ) -> Word? where Word.RawValue == String {
    guard let text = text(of: value) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let suggestion = nearestName(to: text, among: vocabulary.words)
    report(.unknownWord(text, of: vocabulary, suggestion: suggestion), at: value)
    return nil
  }
}
