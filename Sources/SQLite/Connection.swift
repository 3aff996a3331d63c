internal import CSQLite

/// A database, open for reading and writing.
///
/// It is not `Sendable` and opened without SQLite's mutex, so one isolation domain owns it; its calls
/// block, so that domain should not run on the cooperative pool.
package final class Connection {
  let handle: Handle
  private var cache: [String: Statement] = [:]

  package enum Location: Hashable, Sendable {
    /// Gone when the connection goes.
    case memory
    /// Created if missing, with its folder; readable by its owner only.
    case file(String)
  }

  package struct Options: Hashable, Sendable {
    package var synchronous: Synchronous
    /// Overwrites what is deleted with zeros (https://www.sqlite.org/pragma.html#pragma_secure_delete).
    package var erasesDeleted: Bool
    /// How long to wait for another connection's lock.
    package var busyMilliseconds: Int

    package init(
      synchronous: Synchronous = .normal, erasesDeleted: Bool = false,
      busyMilliseconds: Int = 2_000
    ) {
      self.synchronous = synchronous
      self.erasesDeleted = erasesDeleted
      self.busyMilliseconds = busyMilliseconds
    }
  }

  /// What a commit survives (https://www.sqlite.org/pragma.html#pragma_synchronous).
  package enum Synchronous: String, Hashable, Sendable {
    /// A crash of the program; after a power cut the last commits may be missing.
    case normal = "NORMAL"
    /// A power cut as well, at the price of an `fsync` for each commit.
    case full = "FULL"
  }

  package init(_ location: Location, _ options: Options = Options()) throws(SQLiteError) {
    // The compiler allows one user at a time, so the mutex is spared:
    // https://www.sqlite.org/threadsafe.html
    handle = try Self.open(
      location,
      flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        | SQLITE_OPEN_EXRESCODE)
    // A file that may not be written opens for reading all the same:
    // https://www.sqlite.org/c3ref/open.html
    guard sqlite3_db_readonly(handle.pointer, "main") == 0 else {
      throw SQLiteError(extendedCode: Int(SQLITE_READONLY), message: "the file is read-only")
    }
    try handle.check(
      sqlite3_busy_timeout(handle.pointer, Int32(clamping: options.busyMilliseconds)))
    // Misspelled columns are errors, not strings: https://www.sqlite.org/quirks.html#dblquote
    try configure(SQLITE_DBCONFIG_DQS_DML, false)
    try configure(SQLITE_DBCONFIG_DQS_DDL, false)
    // A damaged or hostile file can do less: https://www.sqlite.org/security.html
    try configure(SQLITE_DBCONFIG_DEFENSIVE, true)
    try configure(SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)
    // The first statement that reads the file, so a file that is no database fails here.
    try execute(
      """
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = \(options.synchronous.rawValue);
      PRAGMA foreign_keys = ON;
      PRAGMA secure_delete = \(options.erasesDeleted ? "ON" : "OFF");
      """)
  }

  /// Runs a script of statements without arguments, ignoring the rows they return.
  package func execute(_ script: String) throws(SQLiteError) {
    try handle.check(sqlite3_exec(handle.pointer, script, nil, nil, nil), sql: script)
  }

  /// A statement, compiled once for each text: keep the texts constant and bind what varies.
  package func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    guard let cached = cache[sql] else {
      let statement = try Statement(sql, handle: handle)
      cache[sql] = statement
      return statement
    }
    // Used further up the stack, for instance while its own rows are being visited.
    return cached.isRunning ? try Statement(sql, handle: handle) : cached
  }

  /// From the next transaction on, what a commit survives.
  package func setSynchronous(_ level: Synchronous) throws(SQLiteError) {
    try execute("PRAGMA synchronous = \(level.rawValue)")
  }

  /// Changes whenever another connection has written to the file.
  ///
  /// https://www.sqlite.org/pragma.html#pragma_data_version
  package var dataVersion: Int {
    get throws(SQLiteError) { try prepare("PRAGMA data_version").first { $0.int(0) } ?? 0 }
  }

  /// How many rows the last `INSERT`, `UPDATE` or `DELETE` touched.
  package var changes: Int { Int(sqlite3_changes64(handle.pointer)) }

  package var lastInsertedRow: Int { Int(sqlite3_last_insert_rowid(handle.pointer)) }

  /// Empties the write-ahead log into the database, so that no deleted value stays in it.
  package func truncateLog() throws(SQLiteError) {
    // https://www.sqlite.org/c3ref/wal_checkpoint_v2.html
    try handle.check(
      sqlite3_wal_checkpoint_v2(
        handle.pointer, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil))
  }

  private static func open(_ location: Location, flags: Int32) throws(SQLiteError) -> Handle {
    guard case .file(let path) = location else {
      return try Handle(opening: ":memory:", flags: flags)
    }
    let systemError = keepPrivate(path)
    do throws(SQLiteError) { return try Handle(opening: path, flags: flags) } catch {
      // SQLite tries again read-only, and so forgets why the file could not be created.
      var error = error
      error.systemError = Int(systemError)
      throw error
    }
  }

  private func configure(_ option: Int32, _ isOn: Bool) throws(SQLiteError) {
    try handle.check(csqlite_configure(handle.pointer, option, isOn ? 1 : 0))
  }
}
