import SQLite

extension IndexSearch {
  /// How strongly a term stands in a document, `0...1`.
  struct Strength {
    private(set) var anywhere = 0.0
    private(set) var heading = 0.0

    fileprivate mutating func raise(to value: Double, in field: Field) {
      anywhere = max(anywhere, value)
      if field == .heading { heading = max(heading, value) }
    }
  }

  /// The columns of the index by what a word in them says.
  fileprivate enum Field: String, CaseIterable {
    case heading = "title names"
    case text
    /// What a menu says besides: a dish that is tagged vegan is no answer to what vegan means.
    case terms

    var strength: Double { self == .terms ? 0.5 : 1 }

    /// What a word of like meaning is worth: much as the topic of a heading, little in a text.
    var synonymStrength: Double {
      strength * (self == .heading ? QueryTerm.synonymStrength : QueryTerm.synonymStrengthInText)
    }
  }

  /// The documents in which a term stands.
  func documents(with term: QueryTerm) throws(SQLiteError) -> [Int: Strength] {
    var found: [Int: Strength] = [:]
    for field in Field.allCases {
      if !term.isGuide || field == .heading {
        for id in try documents(with: term.words, in: field) {
          found[id, default: Strength()].raise(to: field.strength * term.certainty, in: field)
        }
      }
      for id in try documents(with: term.synonymWords, in: field) {
        found[id, default: Strength()]
          .raise(to: field.synonymStrength * term.certainty, in: field)
      }
    }
    return found
  }

  /// Words are of the vocabulary, so nothing in them needs escaping
  /// (https://www.sqlite.org/fts5.html#fts5_strings).
  private func documents(with words: [String], in field: Field) throws(SQLiteError) -> [Int] {
    guard !words.isEmpty else { return [] }
    let alternatives = words.map { "\"\($0)\"" }.joined(separator: " OR ")
    return try database.prepare("SELECT rowid FROM search WHERE search MATCH ?")
      .all("{\(field.rawValue)} : (\(alternatives))") { $0.int(0) }
  }
}
