/// Picks from a passage the sentences that answer a question, in the passage's own words and order.
struct SentenceExtraction {
  let terms: [QueryTerm]

  private static let limit = 3
  /// What a sentence has to say beside the one that says most.
  private static let share = 0.6

  /// At most three sentences; the first ones where none says more than the heading did.
  func sentences(of text: String) -> [String] {
    let all = Sentences.of(text)
    guard all.count > Self.limit else { return all }
    let values = all.map(value)
    let ranked = all.indices.sorted { (values[$1], $0) < (values[$0], $1) }
    guard let best = ranked.first, values[best] > 0 else { return Array(all.prefix(Self.limit)) }
    var chosen: Set<Int> = []
    for index in ranked
    where values[index] > Self.share * values[best] && chosen.count < Self.limit {
      chosen.insert(index)
      // What begins with "It" or "But" needs the sentence before it.
      if index > 0, leansBack(all[index]), chosen.count < Self.limit { chosen.insert(index - 1) }
    }
    return chosen.sorted().map { all[$0] }
  }

  /// How much of the question a sentence speaks of.
  private func value(_ sentence: String) -> Double {
    let families = Set(Words.of(sentence).map(WordFamily.key))
    return terms.reduce(0) { sum, term in
      sum + term.weight * (families.map(term.strength).max() ?? 0)
    }
  }

  private func leansBack(_ sentence: String) -> Bool {
    Words.of(sentence).first.map(Self.pronouns.contains) ?? false
  }

  private static let pronouns: Set = [
    "it", "they", "this", "that", "these", "those", "he", "she", "but", "otherwise", "then", "both",
    "all", "from", "after", "if",
  ]
}
