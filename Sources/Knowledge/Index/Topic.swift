/// What a heading is about: the families of its words, or the question that it asks.
struct Topic {
  /// As it is kept in the index.
  let text: String

  init(text: String) { self.text = text }

  init(heading: String) {
    let words = Words.of(heading)
    let families = words.filter { !StopWords.contains($0) }.map(WordFamily.key)
    // "How long does it take?" is about nothing but its question word.
    text =
      families.isEmpty
      ? "? " + words.joined(separator: " ") : unique(families).joined(separator: " ")
  }

  /// How much of it the terms are about, `0...1`.
  func share(about terms: [QueryTerm]) -> Double {
    guard !text.hasPrefix("? ") else {
      let question = text.dropFirst(2)
      return terms.contains { $0.isGuide && question.hasPrefix($0.family) } ? 1 : 0
    }
    let families = text.split(separator: " ").map(String.init)
    let shares = families.map { family in terms.map { $0.strength(of: family) }.max() ?? 0 }
    return families.isEmpty ? 0 : shares.reduce(0, +) / Double(families.count)
  }
}
