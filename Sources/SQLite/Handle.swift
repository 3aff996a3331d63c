internal import CSQLite

/// Owns the C connection, so that it closes only after the last statement made with it.
final class Handle {
  let pointer: OpaquePointer

  init(opening path: String, flags: Int32) throws(SQLiteError) {
    var pointer: OpaquePointer?
    let code = sqlite3_open_v2(path, &pointer, flags, nil)
    guard let pointer else {
      throw SQLiteError(extendedCode: Int(SQLITE_NOMEM), message: "out of memory")
    }
    self.pointer = pointer
    // A handle comes back even when opening failed, and has to be closed then as well; `deinit`
    // does: https://www.sqlite.org/c3ref/open.html
    guard code == SQLITE_OK else { throw error(code) }
  }

  deinit {
    // Can not fail, and keeps the connection alive for statements that are still open:
    // https://www.sqlite.org/c3ref/close.html
    sqlite3_close_v2(pointer)
  }

  func error(_ code: Int32, sql: String? = nil) -> SQLiteError {
    SQLiteError(
      extendedCode: Int(code), message: String(cString: sqlite3_errmsg(pointer)), sql: sql)
  }

  func check(_ code: Int32, sql: String? = nil) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw error(code, sql: sql) }
  }
}
