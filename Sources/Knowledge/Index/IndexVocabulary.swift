import SQLite

/// The vocabulary table of an index, and a copy of its words for finding slips of the fingers.
final class IndexVocabulary: Vocabulary {
  private let database: Connection
  /// Words by their length, read when the first unknown word is met.
  private var words: [Int: [Entry]]?

  private struct Entry {
    var bytes: [UInt8]
    var count: Int
  }

  init(database: Connection) { self.database = database }

  func contains(_ word: String) throws(SQLiteError) -> Bool {
    try database.prepare("SELECT 1 FROM vocabulary WHERE word = ?").first(word) { _ in true }
      ?? false
  }

  func words(ofFamily family: String) throws(SQLiteError) -> [String] {
    try database.prepare("SELECT word FROM vocabulary WHERE family = ? ORDER BY word")
      .all(family) { $0.string(0) }
  }

  func correction(of word: String) throws(SQLiteError) -> String? {
    let heard = Array(word.utf8)
    let words = try byLength()
    var best: Entry?
    for length in heard.count - 1...heard.count + 1 where length >= 4 {
      for entry in words[length, default: []] {
        guard entry.bytes[0] == heard[0], entry.count > best?.count ?? 0,
          Spelling.isOneEdit(entry.bytes, heard)
        else { continue }
        best = entry
      }
    }
    return best.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  private func byLength() throws(SQLiteError) -> [Int: [Entry]] {
    if let words { return words }
    var read: [Int: [Entry]] = [:]
    try database.prepare("SELECT word, count FROM vocabulary ORDER BY word").forEach { row in
      let entry = Entry(bytes: Array(row.string(0).utf8), count: row.int(1))
      read[entry.bytes.count, default: []].append(entry)
    }
    words = read
    return read
  }
}
