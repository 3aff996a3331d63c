import SQLite

/// Ranks the documents of an index by how much of a question they cover.
struct IndexSearch {
  let database: Connection
  private let vocabulary: IndexVocabulary
  private let documentCount: Int

  init(database: Connection) throws(SQLiteError) {
    self.database = database
    vocabulary = IndexVocabulary(database: database)
    documentCount = try database.prepare("SELECT count(*) FROM document").first { $0.int(0) } ?? 0
  }

  func passages(matching question: String, limit: Int) throws(SQLiteError) -> [Passage] {
    var reader = QueryReader(vocabulary: vocabulary)
    let terms = try reader.terms(of: question)
    guard !terms.isEmpty, limit > 0 else { return [] }
    let matches = try matches(of: terms)
    // Rows are read only for what may still come out on top.
    let candidates = Self.best(limit + Self.reserve, of: matches)
    let extraction = SentenceExtraction(terms: terms)
    var passages: [Passage] = []
    for (id, match) in candidates {
      if let passage = try passage(id, match: match, terms) { passages.append(passage) }
    }
    return passages.sorted { ($1.score.total, $0.source) < ($0.score.total, $1.source) }
      .prefix(limit)
      .map { passage in
        var passage = passage
        passage.sentences = extraction.sentences(of: passage.text)
        return passage
      }
  }

  private static let reserve = 30

  /// The first of the matches by rank, without sorting the rest.
  private static func best(_ count: Int, of matches: [Int: Match]) -> [(id: Int, match: Match)] {
    var best: [(id: Int, match: Match)] = []
    for (id, match) in matches {
      func isBefore(_ other: (id: Int, match: Match)) -> Bool {
        (other.match.rank, id) < (match.rank, other.id)
      }
      if best.count == count {
        guard let last = best.last, isBefore(last) else { continue }
        best.removeLast()
      }
      best.insert((id, match), at: best.firstIndex(where: isBefore) ?? best.endIndex)
    }
    return best
  }

  /// What share of a question a document covers, and its heading.
  private struct Match {
    var coverage = 0.0
    var heading = 0.0

    var rank: Double { coverage + heading }
  }

  /// cov = Σ idf(matched terms) / Σ idf(all terms), each as strong as its best match.
  private func matches(of terms: [QueryTerm]) throws(SQLiteError) -> [Int: Match] {
    let found = try terms.map { term throws(SQLiteError) in try documents(with: term) }
    let weights = zip(terms, found).map { $0.weight * rarity($1.count) }
    let total = weights.reduce(0, +)
    var matches: [Int: Match] = [:]
    for (documents, weight) in zip(found, weights) {
      for (id, strength) in documents {
        matches[id, default: Match()].coverage += strength.anywhere * weight / total
        matches[id, default: Match()].heading += strength.heading * weight / total
      }
    }
    return matches
  }

  /// idf = ln(1 + (N − df + ½) / (df + ½)): what few documents have tells most; a word that none
  /// has weighs most of all, so that a question about something else is not half answered.
  private func rarity(_ frequency: Int) -> Double {
    let count = Double(documentCount)
    let frequency = Double(frequency)
    return logarithm(1 + (count - frequency + 0.5) / (frequency + 0.5))
  }

  private func passage(_ id: Int, match: Match, _ terms: [QueryTerm]) throws(SQLiteError)
    -> Passage?
  {
    try database.prepare("SELECT source, kind, title, text, topic FROM document WHERE id = ?")
      .first(id) { row in
        let kind = Document.Kind(rawValue: row.string(1)) ?? .page
        let score = Passage.Score(
          coverage: match.coverage, heading: match.heading,
          focus: Topic(text: row.string(4)).share(about: terms), kind: kind)
        return Passage(
          source: row.string(0), kind: kind, heading: row.string(2), text: row.string(3),
          score: score)
      }
  }
}

extension Passage.Score {
  /// Coverage counts twice, so that half a question is worth a quarter.
  ///
  /// The heading tells what the passage is about. What the menu lists is asked about by name, and
  /// answers otherwise only where no text does. The weights are those that rank best on
  /// `Tests/Fixtures/questions`.
  init(coverage: Double, heading: Double, focus: Double, kind: Document.Kind) {
    let total = coverage * (0.5 * coverage + 0.1 * heading + 0.4 * focus)
    self.init(
      coverage: coverage, heading: heading, focus: focus, total: kind.isMenu ? 0.6 * total : total)
  }
}
