internal import CSQLite

/// A compiled statement, to be run any number of times.
///
/// Each verb binds its arguments, runs to the end and rewinds, so that no lock outlives a call.
package final class Statement {
  package let sql: String
  let pointer: OpaquePointer
  private let handle: Handle

  init(_ sql: String, handle: Handle) throws(SQLiteError) {
    var pointer: OpaquePointer?
    // It is kept for long: https://www.sqlite.org/c3ref/c_prepare_dont_log.html
    let code = sqlite3_prepare_v3(
      handle.pointer, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, nil)
    guard code == SQLITE_OK else { throw handle.error(code, sql: sql) }
    guard let pointer else { preconditionFailure("no statement in \"\(sql)\"") }
    self.sql = sql
    self.pointer = pointer
    self.handle = handle
  }

  deinit { sqlite3_finalize(pointer) }

  /// Runs it, ignoring rows.
  package func run<each Argument: Bindable>(_ arguments: repeat each Argument)
    throws(SQLiteError)
  {
    try bind(repeat each arguments)
    defer { rewind() }
    while try step() {}
  }

  /// What `read` makes of the first row; `nil` if there is none.
  package func first<Value, each Argument: Bindable>(
    _ arguments: repeat each Argument, read: (borrowing Row) throws(SQLiteError) -> Value
  ) throws(SQLiteError) -> Value? {
    try bind(repeat each arguments)
    defer { rewind() }
    return try step() ? try read(Row(statement: pointer)) : nil
  }

  /// What `read` makes of each row.
  package func all<Value, each Argument: Bindable>(
    _ arguments: repeat each Argument, read: (borrowing Row) throws(SQLiteError) -> Value
  ) throws(SQLiteError) -> [Value] {
    try bind(repeat each arguments)
    defer { rewind() }
    var values: [Value] = []
    while try step() { values.append(try read(Row(statement: pointer))) }
    return values
  }

  /// Shows each row to `visit`.
  package func forEach<each Argument: Bindable>(
    _ arguments: repeat each Argument, visit: (borrowing Row) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    try bind(repeat each arguments)
    defer { rewind() }
    while try step() { try visit(Row(statement: pointer)) }
  }

  /// Whether its rows are being visited (https://www.sqlite.org/c3ref/stmt_busy.html).
  var isRunning: Bool { sqlite3_stmt_busy(pointer) != 0 }

  func check(_ code: Int32) throws(SQLiteError) { try handle.check(code, sql: sql) }

  private func bind<each Argument: Bindable>(_ arguments: repeat each Argument)
    throws(SQLiteError)
  {
    precondition(!isRunning, "a statement can not run while its rows are visited: \(sql)")
    var position = 0
    for argument in repeat each arguments {
      position += 1
      try argument.bind(to: self, at: position)
    }
    precondition(
      position == Int(sqlite3_bind_parameter_count(pointer)), "wrong number of arguments: \(sql)")
  }

  /// Whether there is another row.
  private func step() throws(SQLiteError) -> Bool {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: true
    case SQLITE_DONE: false
    case let code: throw handle.error(code, sql: sql)
    }
  }

  /// Lets go of locks (https://www.sqlite.org/c3ref/reset.html) and of the arguments.
  private func rewind() {
    // Its result repeats the error of the last step, which has been thrown already.
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
  }
}
