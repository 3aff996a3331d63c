import SQLite
import Testing

@Suite struct FileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("database and log are readable by their owner only")
  func modes() throws {
    let connection = try Connection(.file(folder.file("a.db")))
    try connection.execute("CREATE TABLE t (i)")
    #expect(try folder.mode(of: "a.db") == 0o600)
    #expect(try folder.mode(of: "a.db-wal") == 0o600)
  }

  @Test("what is committed is there for the next connection")
  func durability() throws {
    let options = Connection.Options(synchronous: .full, erasesDeleted: true)
    try Connection(.file(folder.file("a.db")), options).execute("CREATE TABLE t AS SELECT 7 AS i")
    let second = try Connection(.file(folder.file("a.db")), options)
    #expect(try second.prepare("SELECT i FROM t").first { $0.int(0) } == 7)
  }

  @Test("a file that is no database is corrupt, and stays as it was")
  func garbage() throws {
    try folder.write(String(repeating: "not a database ", count: 100), to: "a.db")
    let error = #expect(throws: SQLiteError.self) { _ = try Connection(.file(folder.file("a.db"))) }
    #expect(error?.isCorrupt == true)
  }

  @Test("a missing folder can not be opened")
  func missingFolder() throws {
    let error = #expect(throws: SQLiteError.self) {
      _ = try Connection(.file(folder.file("none/a.db")))
    }
    #expect(error?.isCantOpen == true)
  }

  @Test("a lock held by another is busy")
  func locked() throws {
    let options = Connection.Options(busyMilliseconds: 0)
    let first = try Connection(.file(folder.file("a.db")), options)
    try first.execute("CREATE TABLE t (i)")
    let second = try Connection(.file(folder.file("a.db")), options)
    try first.execute("BEGIN IMMEDIATE")
    let error = #expect(throws: SQLiteError.self) {
      try second.transaction { () throws(SQLiteError) in
        try second.execute("INSERT INTO t VALUES (1)")
      }
    }
    #expect(error?.isBusy == true)
    try first.execute("ROLLBACK")
    try second.execute("INSERT INTO t VALUES (1)")
  }

  @Test("an erased value is in no file once the log is truncated")
  func erasure() throws {
    let options = Connection.Options(erasesDeleted: true)
    let connection = try Connection(.file(folder.file("a.db")), options)
    try connection.execute("CREATE TABLE t (s TEXT)")
    try connection.prepare("INSERT INTO t VALUES (?)").run("12 Rose Lane")
    #expect(try folder.holds("12 Rose Lane"))
    try connection.execute("DELETE FROM t")
    try connection.truncateLog()
    #expect(try !folder.holds("12 Rose Lane"))
  }
}
