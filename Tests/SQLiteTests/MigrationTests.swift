import SQLite
import Testing

@Suite struct MigrationTests {
  let connection: Connection

  init() throws { connection = try Connection(.memory) }

  @Test("only scripts the file has not seen are run")
  func steps() throws {
    let scripts = ["CREATE TABLE t (a)", "ALTER TABLE t ADD COLUMN b"]
    try connection.migrate([scripts[0]])
    try connection.migrate(scripts)
    try connection.migrate(scripts)
    #expect(try connection.userVersion == 2)
    try connection.execute("INSERT INTO t (a, b) VALUES (1, 2)")
  }

  @Test("a script that fails leaves the file as it was")
  func failure() throws {
    #expect(throws: SQLiteError.self) {
      try connection.migrate(["CREATE TABLE t (a); CREATE TABLE t (a)"])
    }
    #expect(try connection.userVersion == 0)
    try connection.execute("CREATE TABLE t (a)")
  }

  @Test("a file of a newer version is refused")
  func newer() throws {
    try connection.execute("PRAGMA user_version = 3")
    let error = #expect(throws: SQLiteError.self) { try connection.migrate(["SELECT 1"]) }
    #expect(error?.isNewer == true)
  }

  @Test("parts of a program that share a file have their own versions")
  func components() throws {
    try connection.migrate("orders", ["CREATE TABLE a (i)"])
    try connection.migrate("sessions", ["CREATE TABLE b (i)", "ALTER TABLE b ADD COLUMN j"])
    try connection.migrate("orders", ["CREATE TABLE a (i)", "ALTER TABLE a ADD COLUMN j"])
    try connection.execute("INSERT INTO a (i, j) SELECT 1, 2; INSERT INTO b (i, j) SELECT 1, 2")
    let error = #expect(throws: SQLiteError.self) {
      try connection.migrate("sessions", ["SELECT 1"])
    }
    #expect(error?.isNewer == true)
  }
}
