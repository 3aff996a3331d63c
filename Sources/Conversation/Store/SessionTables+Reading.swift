import SQLite

extension SessionTables {
  /// The newest first; those of one venue, or of all.
  func sessions(venue: String?, limit: Int) throws(SQLiteError) -> [SessionRow] {
    try connection.prepare(
      """
      SELECT \(Self.columns) FROM session WHERE ?1 IS NULL OR venue = ?1
      ORDER BY updated DESC, created DESC, id LIMIT ?2
      """
    ).all(venue, limit) { Self.session($0) }
  }

  /// Those with this id or name or, if there is none, those whose id begins with it.
  func sessions(matching text: String) throws(SQLiteError) -> [SessionRow] {
    let exact = try connection.prepare(
      "SELECT \(Self.columns) FROM session WHERE id = ?1 OR name = ?1 ORDER BY updated DESC"
    ).all(text) { Self.session($0) }
    guard exact.isEmpty, !text.isEmpty else { return exact }
    return try connection.prepare(
      """
      SELECT \(Self.columns) FROM session WHERE id >= ?1 AND id < ?1 || char(0x10ffff)
      ORDER BY updated DESC
      """
    ).all(text) { Self.session($0) }
  }

  func turns(of session: SessionRow.ID) throws(SQLiteError) -> [TurnRow] {
    try connection.prepare(
      """
      SELECT number, time, text, state, records, replies, is_complete FROM turn WHERE session = ?
      ORDER BY number
      """
    ).all(session) { row in
      TurnRow(
        number: row.int(0), time: row.int(1), text: row.string(2), state: row.string(3),
        records: row.string(4), replies: row.string(5), isComplete: row.bool(6))
    }
  }

  func personalValues(of session: SessionRow.ID) throws(SQLiteError) -> [PersonalValue] {
    try connection.prepare(
      "SELECT placeholder, value FROM personal WHERE session = ? ORDER BY placeholder"
    ).all(session) { PersonalValue(placeholder: $0.string(0), value: $0.string(1)) }
  }

  func outbox(of session: SessionRow.ID) throws(SQLiteError) -> [OutboxRow] {
    try connection.prepare(
      """
      SELECT key, operation, time, content, outcome FROM outbox WHERE session = ?
      ORDER BY time, key
      """
    ).all(session) { row in
      OutboxRow(
        key: row.string(0), session: session, operation: row.string(1), time: row.int(2),
        content: row.string(3), outcome: row.optionalString(4))
    }
  }

  static let columns = "id, name, title, venue, menu_version, created, updated"

  static func session(_ row: borrowing Row) -> SessionRow {
    SessionRow(
      id: row.string(0), name: row.optionalString(1), title: row.optionalString(2),
      venue: row.string(3), menuVersion: row.string(4), created: row.int(5), updated: row.int(6))
  }
}
