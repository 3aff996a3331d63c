import SQLite

/// The words that stand in the documents.
protocol Vocabulary {
  func contains(_ word: String) throws(SQLiteError) -> Bool
  /// All of a family, in the order of the alphabet.
  func words(ofFamily family: String) throws(SQLiteError) -> [String]
  /// The commonest word one slip away, of those that begin alike.
  func correction(of word: String) throws(SQLiteError) -> String?
}
