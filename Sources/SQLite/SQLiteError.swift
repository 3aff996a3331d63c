internal import CSQLite
internal import Glibc

/// Why SQLite refused: its own codes and words, and the statement without its arguments.
package struct SQLiteError: Error, Hashable, Sendable {
  /// The primary result code, such as 5 for busy (https://www.sqlite.org/rescode.html).
  package let code: Int
  /// The code with its detail, such as 2067 for a broken uniqueness constraint.
  package let extendedCode: Int
  package let message: String
  /// The `errno` with which the file could not be created; zero if that was not what failed.
  package var systemError = 0
  /// What was being run; arguments never stand in it, for they may be personal.
  package let sql: String?

  package init(extendedCode: Int, message: String, sql: String? = nil) {
    code = extendedCode & 0xff
    self.extendedCode = extendedCode
    self.message = message
    self.sql = sql
  }

  /// Someone else holds the lock for longer than the busy timeout.
  package var isBusy: Bool { code == SQLITE_BUSY || code == SQLITE_LOCKED }
  /// The disk, or the size allowed for the database, is full.
  package var isFull: Bool { code == SQLITE_FULL }
  /// The file may not be written, or nothing may be created in its folder.
  package var isReadOnly: Bool {
    code == SQLITE_READONLY || code == SQLITE_PERM
      || (isCantOpen && [EROFS, EACCES, EPERM].contains(Int32(clamping: systemError)))
  }
  /// The file is damaged, or no database at all.
  package var isCorrupt: Bool { code == SQLITE_CORRUPT || code == SQLITE_NOTADB }
  package var isCantOpen: Bool { code == SQLITE_CANTOPEN }
  package var isConstraint: Bool { code == SQLITE_CONSTRAINT }
  /// The database was written by a newer version of the program.
  package var isNewer: Bool { code == SQLITE_SCHEMA }

  /// What a caller throws that finds a rule of its own broken, as if the schema had stated it.
  package static func constraint(_ message: String) -> SQLiteError {
    SQLiteError(extendedCode: Int(SQLITE_CONSTRAINT), message: message)
  }

  static func newer(version: Int) -> SQLiteError {
    SQLiteError(
      extendedCode: Int(SQLITE_SCHEMA), message: "the database has the newer version \(version)")
  }
}
