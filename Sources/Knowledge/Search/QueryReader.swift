import SQLite

/// Reads from a question what it is about, in words that stand in the documents.
struct QueryReader<Corpus: Vocabulary> {
  let vocabulary: Corpus
  private var terms: [QueryTerm] = []

  /// Questions are short; what is longer is read as far as this.
  private static var wordLimit: Int { 64 }

  init(vocabulary: Corpus) { self.vocabulary = vocabulary }

  mutating func terms(of question: String) throws(SQLiteError) -> [QueryTerm] {
    var rest = Words.of(question).prefix(Self.wordLimit)
    while let word = rest.first {
      let length: Int
      if let phrase = Thesaurus.phrase(at: rest) {
        add(try term(phrase.word))
        length = phrase.length
      } else if let guide = Thesaurus.guide(at: rest) {
        add(try term(guide: guide.words.joined(separator: " "), about: guide.about))
        length = guide.words.count
      } else if let joined = try joined(rest) {
        add(try term(joined))
        length = 2
      } else {
        if !StopWords.contains(word) { try addSpelled(word) }
        length = 1
      }
      rest = rest.dropFirst(length)
    }
    return terms
  }

  /// Two words that the documents write as one, as in "wi fi".
  private func joined(_ words: ArraySlice<String>) throws(SQLiteError) -> String? {
    guard let first = words.first, let second = words.dropFirst().first,
      !StopWords.contains(first) || !StopWords.contains(second)
    else { return nil }
    return try vocabulary.contains(first + second) ? first + second : nil
  }

  /// Adds a word, or what it was probably meant to be if the documents do not have it.
  private mutating func addSpelled(_ word: String) throws(SQLiteError) {
    let term = try term(word)
    guard term.words.isEmpty, term.synonyms.isEmpty, word.utf8.count >= 5 else {
      return add(term)
    }
    if let parts = try split(word) {
      for part in parts where !StopWords.contains(part) { add(try self.term(part)) }
    } else if let corrected = try vocabulary.correction(of: word) {
      var term = try self.term(corrected)
      term.certainty = QueryTerm.correctedCertainty
      add(term)
    } else {
      add(term)
    }
  }

  /// A word that the documents write as two, as in "lunchdeal".
  private func split(_ word: String) throws(SQLiteError) -> [String]? {
    let letters = Array(word)
    guard letters.count >= 6, letters.count <= 24 else { return nil }
    for cut in 3...(letters.count - 3) {
      let parts = [String(letters[..<cut]), String(letters[cut...])]
      if try vocabulary.contains(parts[0]), try vocabulary.contains(parts[1]) { return parts }
    }
    return nil
  }

  private mutating func add(_ term: QueryTerm) {
    if !terms.contains(where: { $0.family == term.family }) { terms.append(term) }
  }

  private func term(_ word: String) throws(SQLiteError) -> QueryTerm {
    let family = WordFamily.key(word)
    let synonyms = Thesaurus.synonyms(of: family)
    return QueryTerm(
      family: family, synonyms: synonyms, words: try vocabulary.words(ofFamily: family),
      synonymWords: try words(of: synonyms))
  }

  private func term(guide: String, about: String) throws(SQLiteError) -> QueryTerm {
    let family = WordFamily.key(about)
    let synonyms = Thesaurus.synonyms(of: family).union([family])
    return QueryTerm(
      family: guide, synonyms: synonyms, words: [guide], synonymWords: try words(of: synonyms),
      isGuide: true)
  }

  private func words(of families: Set<String>) throws(SQLiteError) -> [String] {
    var words: [String] = []
    for family in families.sorted() { words += try vocabulary.words(ofFamily: family) }
    return words
  }
}
