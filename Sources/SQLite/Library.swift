internal import CSQLite

/// The library that keeps the databases.
package enum SQLiteLibrary {
  /// Such as `3.40.1` (https://www.sqlite.org/c3ref/libversion.html).
  package static var version: String { String(cString: sqlite3_libversion()) }
}

extension Connection {
  /// What a check of the whole file finds wrong; empty if it is sound.
  ///
  /// https://www.sqlite.org/pragma.html#pragma_quick_check
  package func damage() throws(SQLiteError) -> [String] {
    try prepare("PRAGMA quick_check").all { $0.string(0) }.filter { $0 != "ok" }
  }
}
