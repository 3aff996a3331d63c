/// What was made of a connection, and what had to be done for that.
package struct Opened<Value> {
  package let value: Value
  /// Where a damaged file went, whose place a new one has taken.
  package let damaged: String?

  /// Opens a database and makes something of it; a damaged one is set aside first, never deleted.
  package init(
    _ location: Connection.Location, _ options: Connection.Options = Connection.Options(),
    make: (Connection) throws(SQLiteError) -> Value
  ) throws(SQLiteError) {
    do {
      value = try Self.open(location, options, make)
      damaged = nil
    } catch {
      guard error.isCorrupt, case .file(let path) = location,
        let damaged = Connection.setAside(path)
      else { throw error }
      value = try Self.open(location, options, make)
      self.damaged = damaged
    }
  }

  /// A function of its own, so that a connection that fails is closed before its file moves.
  private static func open(
    _ location: Connection.Location, _ options: Connection.Options,
    _ make: (Connection) throws(SQLiteError) -> Value
  ) throws(SQLiteError) -> Value {
    try make(try Connection(location, options))
  }
}
