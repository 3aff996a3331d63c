import SQLite

/// The tables of an index file.
enum IndexSchema {
  /// "TTKI": marks the file as ours (https://www.sqlite.org/pragma.html#pragma_application_id).
  static let applicationID = 0x5454_4B49
  /// Counts the changes of the tables and of how text is split into words.
  static let version = 1

  /// The words are folded before they come here, so that query and index agree on what a word is;
  /// the tokenizer adds the Porter stemmer.
  static let script = """
    CREATE TABLE corpus (version TEXT NOT NULL);
    CREATE TABLE document (
      id INTEGER PRIMARY KEY, source TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
      title TEXT NOT NULL, text TEXT NOT NULL, topic TEXT NOT NULL,
      hash TEXT NOT NULL);
    CREATE VIRTUAL TABLE search USING fts5(
      title, names, text, terms,
      tokenize = 'porter unicode61 remove_diacritics 2');
    CREATE TABLE vocabulary (
      word TEXT PRIMARY KEY, family TEXT NOT NULL, count INTEGER NOT NULL) WITHOUT ROWID;
    CREATE INDEX vocabulary_family ON vocabulary (family, word);
    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = \(version);
    """

  static func isEmpty(_ database: Connection) throws(SQLiteError) -> Bool {
    try database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").first { _ in true } == nil
  }

  static func applicationID(of database: Connection) throws(SQLiteError) -> Int {
    try database.prepare("PRAGMA application_id").first { $0.int(0) } ?? 0
  }
}
