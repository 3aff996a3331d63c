internal import CSQLite

extension Connection {
  /// How a transaction begins (https://www.sqlite.org/lang_transaction.html).
  package enum TransactionKind: String, Hashable, Sendable {
    /// For reading several things as of one moment.
    case deferred = "BEGIN DEFERRED"
    /// For writing: waits for the lock now, since a reader that begins to write may be refused.
    case immediate = "BEGIN IMMEDIATE"
  }

  /// Runs `body` as a whole or, if it throws, not at all; transactions do not nest.
  package func transaction<Value>(
    _ kind: TransactionKind = .immediate, _ body: () throws(SQLiteError) -> Value
  ) throws(SQLiteError) -> Value {
    try transaction(kind, or: { $0 }, body)
  }

  /// The same for a body with its own errors; `failure` turns SQLite's into one of them.
  package func transaction<Value, Failure: Error>(
    _ kind: TransactionKind = .immediate, or failure: (SQLiteError) -> Failure,
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try run(kind.rawValue, or: failure)
    do {
      let value = try body()
      try run("COMMIT", or: failure)
      return value
    } catch {
      rollBack()
      throw error
    }
  }

  private func run<Failure: Error>(_ sql: String, or failure: (SQLiteError) -> Failure)
    throws(Failure)
  {
    do throws(SQLiteError) { try prepare(sql).run() } catch { throw failure(error) }
  }

  private func rollBack() {
    // After some errors, such as a full disk, SQLite has rolled back already:
    // https://www.sqlite.org/lang_transaction.html, section 3.
    guard sqlite3_get_autocommit(handle.pointer) == 0 else { return }
    try? execute("ROLLBACK")
  }
}
