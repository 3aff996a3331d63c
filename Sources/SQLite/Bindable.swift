internal import CSQLite

/// A value that may stand for a `?` in a statement.
package protocol Bindable {
  /// Gives a statement its argument at a position, counted from one.
  func bind(to statement: Statement, at position: Int) throws(SQLiteError)
}

extension Int: Bindable {
  package func bind(to statement: Statement, at position: Int) throws(SQLiteError) {
    try statement.check(sqlite3_bind_int64(statement.pointer, Int32(position), Int64(self)))
  }
}

extension Bool: Bindable {
  package func bind(to statement: Statement, at position: Int) throws(SQLiteError) {
    try (self ? 1 : 0).bind(to: statement, at: position)
  }
}

extension Double: Bindable {
  package func bind(to statement: Statement, at position: Int) throws(SQLiteError) {
    try statement.check(sqlite3_bind_double(statement.pointer, Int32(position), self))
  }
}

extension String: Bindable {
  package func bind(to statement: Statement, at position: Int) throws(SQLiteError) {
    var text = self
    let code = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        csqlite_bind_text(statement.pointer, Int32(position), $0.baseAddress, UInt64($0.count))
      }
    }
    try statement.check(code)
  }
}

extension [UInt8]: Bindable {
  package func bind(to statement: Statement, at position: Int) throws(SQLiteError) {
    let code = withUnsafeBytes {
      csqlite_bind_blob(statement.pointer, Int32(position), $0.baseAddress, UInt64($0.count))
    }
    try statement.check(code)
  }
}

extension Optional: Bindable where Wrapped: Bindable {
  package func bind(to statement: Statement, at position: Int) throws(SQLiteError) {
    guard let self else {
      return try statement.check(sqlite3_bind_null(statement.pointer, Int32(position)))
    }
    try self.bind(to: statement, at: position)
  }
}
