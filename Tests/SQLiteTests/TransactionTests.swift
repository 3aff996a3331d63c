import SQLite
import Testing

@Suite struct TransactionTests {
  enum Refusal: Error, Equatable { case refused, database }

  let connection: Connection

  init() throws {
    connection = try Connection(.memory)
    try connection.execute("CREATE TABLE t (i INTEGER NOT NULL UNIQUE)")
  }

  func count() throws -> Int? {
    try connection.prepare("SELECT count(*) FROM t").first { $0.int(0) }
  }

  @Test("a body that throws leaves nothing behind, and the next transaction works")
  func rollback() throws {
    #expect(throws: SQLiteError.self) {
      try connection.transaction { () throws(SQLiteError) in
        try connection.execute("INSERT INTO t VALUES (1)")
        try connection.execute("INSERT INTO t VALUES (1)")
      }
    }
    #expect(try count() == 0)
    try connection.transaction { () throws(SQLiteError) in
      try connection.execute("INSERT INTO t VALUES (1)")
    }
    #expect(try count() == 1)
  }

  @Test("a refusal of the caller's own kind rolls back as well")
  func ownError() throws {
    #expect(throws: Refusal.refused) {
      try connection.transaction(or: { _ in Refusal.database }) { () throws(Refusal) in
        try? connection.execute("INSERT INTO t VALUES (1)")
        throw .refused
      }
    }
    #expect(try count() == 0)
  }

  @Test("a full disk is told apart, and what was there stays")
  func full() throws {
    try connection.execute("CREATE TABLE big (b BLOB); PRAGMA max_page_count = 8")
    try connection.execute("INSERT INTO t VALUES (1)")
    let error = #expect(throws: SQLiteError.self) {
      try connection.transaction { () throws(SQLiteError) in
        try connection.execute("INSERT INTO t VALUES (2)")
        try connection.execute("INSERT INTO big VALUES (zeroblob(100000))")
      }
    }
    #expect(error?.isFull == true)
    #expect(try count() == 1)
  }
}
