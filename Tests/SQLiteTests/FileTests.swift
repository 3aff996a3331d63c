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

  @Test("a missing folder is made, for its owner only")
  func missingFolder() throws {
    _ = try Connection(.file(folder.file("new/er/a.db")))
    #expect(try folder.mode(of: "new") == 0o700)
    #expect(try folder.mode(of: "new/er") == 0o700)
    #expect(try folder.mode(of: "new/er/a.db") == 0o600)
  }

  @Test("a folder that can not be can not be opened")
  func impossibleFolder() throws {
    try folder.write("no folder", to: "file")
    let error = #expect(throws: SQLiteError.self) {
      _ = try Connection(.file(folder.file("file/a.db")))
    }
    #expect(error?.isCantOpen == true)
  }

  @Test("a folder in which nothing may be created is read-only")
  func readOnlyFolder() throws {
    let error = #expect(throws: SQLiteError.self) {
      _ = try Connection(.file("/sys/tabletalk.db"))
    }
    #expect(error?.isReadOnly == true)
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

  @Test("a damaged file is set aside under a new name each time, with its content")
  func setAside() throws {
    for number in 1...2 {
      try folder.write("damaged \(number)", to: "a.db")
      try folder.write("log", to: "a.db-wal")
      #expect(Connection.setAside(folder.file("a.db")) == folder.file("a.db.corrupt-\(number)"))
      #expect(try folder.mode(of: "a.db.corrupt-\(number)-wal") != nil)
    }
    #expect(try folder.holds("damaged 1") && folder.holds("damaged 2"))
    #expect(Connection.setAside(folder.file("a.db")) == nil)
    try Connection(.file(folder.file("a.db"))).execute("CREATE TABLE t (i)")
  }

  @Test("another connection's commit shows in the data version")
  func dataVersion() throws {
    let first = try Connection(.file(folder.file("a.db")))
    let second = try Connection(.file(folder.file("a.db")))
    let before = try first.dataVersion
    try first.execute("CREATE TABLE t (i)")
    #expect(try first.dataVersion == before)
    try second.execute("INSERT INTO t VALUES (1)")
    #expect(try first.dataVersion != before)
  }

  actor Owner {
    private let executor = DatabaseExecutor(label: "test")
    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
    private let connection: Connection
    init() throws { connection = try Connection(.memory) }
    func seven() throws -> Int? { try connection.prepare("SELECT 7").first { $0.int(0) } }
  }

  @Test("an actor on its own queue owns a connection")
  func executor() async throws {
    let owner = try Owner()
    #expect(try await owner.seven() == 7)
  }
}
