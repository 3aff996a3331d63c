import SQLite

/// A saved conversation at a glance.
package struct SessionSummary: Hashable, Sendable, Identifiable {
  package var row: SessionRow
  package var turns: Int
  /// The name of the state it is in.
  package var state: String
  /// What the customer said first.
  package var opening: String

  package var id: SessionRow.ID { row.id }
}

extension SessionStore {
  /// The newest first; those of one venue, or of all, that went on at this time or later.
  package func summaries(venue: String? = nil, since time: Int = 0, limit: Int = 1_000)
    throws(StoreTrouble) -> [SessionSummary]
  {
    do throws(SQLiteError) {
      return try tables.summaries(venue: venue, since: time, limit: limit)
    } catch {
      throw StoreTrouble(error)
    }
  }
}

extension SessionTables {
  func summaries(venue: String?, since time: Int, limit: Int) throws(SQLiteError)
    -> [SessionSummary]
  {
    try connection.prepare(
      """
      SELECT \(Self.columns),
        (SELECT count(*) FROM turn WHERE session = id),
        (SELECT state FROM turn WHERE session = id ORDER BY number DESC LIMIT 1),
        (SELECT text FROM turn WHERE session = id ORDER BY number LIMIT 1)
      FROM session WHERE (?1 IS NULL OR venue = ?1) AND updated >= ?2
      ORDER BY updated DESC, created DESC, id LIMIT ?3
      """
    ).all(venue, time, limit) { row in
      SessionSummary(
        row: Self.session(row), turns: row.int(7), state: row.string(8), opening: row.string(9))
    }
  }
}
