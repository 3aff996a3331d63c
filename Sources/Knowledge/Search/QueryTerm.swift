/// One thing that a question is about, with the words of the corpus that stand for it.
struct QueryTerm: Hashable {
  /// The family it is recognised by in a heading or a sentence.
  var family: String
  var synonyms: Set<String>
  /// Words of the corpus of the same family.
  var words: [String]
  /// Words of the corpus that mean much the same.
  var synonymWords: [String]
  /// Whether it is a question word such as "where", which guides to an answer and counts for less;
  /// of its own words only those in a heading count.
  var isGuide = false
  /// How sure it is that the customer meant this word: less if it was corrected.
  var certainty = 1.0

  /// How much it counts beside the others.
  var weight: Double { isGuide ? 0.5 : 1 }

  static let synonymStrength = 0.75
  static let synonymStrengthInText = 0.5
  static let correctedCertainty = 0.9

  /// How much a word of a family says that this term is meant.
  func strength(of family: String) -> Double {
    if family == self.family { return certainty }
    return synonyms.contains(family) ? certainty * Self.synonymStrength : 0
  }
}
