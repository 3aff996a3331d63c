import SQLite

/// What an update of the index came to.
package struct IndexChanges: Hashable, Sendable {
  package var added = 0
  package var changed = 0
  package var removed = 0

  package init(added: Int = 0, changed: Int = 0, removed: Int = 0) {
    self.added = added
    self.changed = changed
    self.removed = removed
  }
}

/// Brings the tables in line with the documents, touching only what differs.
struct IndexUpdate {
  let database: Connection
  private var changes = IndexChanges()
  /// In how many more documents each word stands than before.
  private var counts: [String: Int] = [:]

  init(database: Connection) { self.database = database }

  static func version(in database: Connection) throws(SQLiteError) -> String? {
    try database.prepare("SELECT version FROM corpus").first { $0.string(0) }
  }

  mutating func bring(upTo corpus: Corpus) throws(SQLiteError) -> IndexChanges {
    var known: [String: Known] = [:]
    try database.prepare("SELECT id, source, hash FROM document").forEach { row in
      known[row.string(1)] = Known(id: row.int(0), hash: row.string(2))
    }
    var seen: Set<String> = []
    for document in corpus.documents where seen.insert(document.source).inserted {
      let hash = document.contentHash
      switch known.removeValue(forKey: document.source) {
      case let old? where old.hash == hash: continue
      case let old?:
        try remove(old.id)
        changes.changed += 1
      case nil: changes.added += 1
      }
      try insert(document, hash: hash)
    }
    for old in known.values {
      try remove(old.id)
      changes.removed += 1
    }
    try updateVocabulary()
    try database.prepare("DELETE FROM corpus").run()
    try database.prepare("INSERT INTO corpus (version) VALUES (?)").run(corpus.version)
    return changes
  }

  private struct Known {
    var id: Int
    var hash: String
  }

  private mutating func insert(_ document: Document, hash: String) throws(SQLiteError) {
    try database.prepare(
      "INSERT INTO document (source, kind, title, text, topic, hash) VALUES (?, ?, ?, ?, ?, ?)"
    ).run(
      document.source, document.kind.rawValue, document.title, document.text,
      Topic(heading: document.title).text, hash)
    let fields = [[document.title], document.names, [document.text], document.terms]
      .map { field in field.flatMap { Words.of($0) } }
    let texts = fields.map { $0.joined(separator: " ") }
    try database.prepare(
      "INSERT INTO search (rowid, title, names, text, terms) VALUES (?, ?, ?, ?, ?)"
    ).run(database.lastInsertedRow, texts[0], texts[1], texts[2], texts[3])
    for word in Set(fields.joined()) { counts[word, default: 0] += 1 }
  }

  private mutating func remove(_ id: Int) throws(SQLiteError) {
    let texts = try database.prepare("SELECT title, names, text, terms FROM search WHERE rowid = ?")
      .first(id) { [$0.string(0), $0.string(1), $0.string(2), $0.string(3)] }
    let words = Set((texts ?? []).flatMap { $0.split(separator: " ").map(String.init) })
    for word in words { counts[word, default: 0] -= 1 }
    try database.prepare("DELETE FROM search WHERE rowid = ?").run(id)
    try database.prepare("DELETE FROM document WHERE id = ?").run(id)
  }

  private func updateVocabulary() throws(SQLiteError) {
    let update = try database.prepare(
      """
      INSERT INTO vocabulary (word, family, count) VALUES (?, ?, ?)
      ON CONFLICT (word) DO UPDATE SET count = count + excluded.count
      """)
    for (word, count) in counts where count != 0 {
      try update.run(word, WordFamily.key(word), count)
    }
    try database.prepare("DELETE FROM vocabulary WHERE count <= 0").run()
  }
}
