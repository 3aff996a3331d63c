import SQLite
import Testing

@Suite struct ConnectionTests {
  @Test("values come back as they were bound")
  func roundTrip() throws {
    let connection = try Connection(.memory)
    try connection.execute("CREATE TABLE t (i INTEGER, d REAL, s TEXT, b BLOB, n TEXT)")
    try connection.prepare("INSERT INTO t VALUES (?, ?, ?, ?, ?)")
      .run(Int.min, 0.5, "naïve\0☕", [0, 255, 7] as [UInt8], String?.none)
    let isRead = try connection.prepare("SELECT * FROM t").first { row in
      row.int(0) == .min && row.double(1) == 0.5 && row.string(2) == "naïve\0☕"
        && row.bytes(3) == [0, 255, 7] && row.optionalString(4) == nil && row.string(4).isEmpty
        && row.withBytes(3) { $0.byteCount } == 3
    }
    #expect(isRead == true)
  }

  @Test("an empty text or blob is not NULL")
  func empties() throws {
    let connection = try Connection(.memory)
    let nulls = try connection.prepare("SELECT ?1 IS NULL, ?2 IS NULL, ?3 IS NULL")
      .first("", [UInt8](), Int?.none) { [$0.bool(0), $0.bool(1), $0.bool(2)] }
    #expect(nulls == [false, false, true])
  }

  @Test("the same text is compiled once, and again only while it is being visited")
  func statementCache() throws {
    let connection = try Connection(.memory)
    let sql =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3) SELECT i FROM n"
    #expect(try connection.prepare(sql) === connection.prepare(sql))
    var pairs = 0
    try connection.prepare(sql).forEach { _ throws(SQLiteError) in
      try connection.prepare(sql).forEach { _ in pairs += 1 }
    }
    #expect(pairs == 9)
  }

  @Test("an error names code, detail and statement, and never an argument")
  func errors() throws {
    let connection = try Connection(.memory)
    try connection.execute("CREATE TABLE t (s TEXT PRIMARY KEY) WITHOUT ROWID")
    let sql = "INSERT INTO t VALUES (?)"
    try connection.prepare(sql).run("secret")
    let error = #expect(throws: SQLiteError.self) { try connection.prepare(sql).run("secret") }
    #expect(error?.isConstraint == true)
    #expect(error?.extendedCode == 1555)
    #expect(error?.sql == sql)
    #expect(error.map { "\($0)".contains("secret") } == false)
  }

  @Test("a misspelled column is an error, not a string")
  func doubleQuotes() throws {
    let connection = try Connection(.memory)
    #expect(throws: SQLiteError.self) { try connection.prepare("SELECT \"nothing\"") }
  }

  @Test("foreign keys are enforced")
  func foreignKeys() throws {
    let connection = try Connection(.memory)
    try connection.execute(
      "CREATE TABLE a (i INTEGER PRIMARY KEY); CREATE TABLE b (a INTEGER REFERENCES a)")
    #expect(throws: SQLiteError.self) { try connection.execute("INSERT INTO b VALUES (1)") }
  }
}
