import SQLite

/// Which sessions are to be deleted.
package enum Deletion: Hashable, Sendable {
  case sessions([SessionRow.ID])
  /// Those in which a telephone number was given, whatever separates its digits.
  case phone(String)
  case updatedBefore(Int)
  case all
}

/// What a deletion took.
package struct DeletionCounts: Hashable, Sendable {
  package var sessions = 0
  package var turns = 0
  package var personalValues = 0
  package var outbox = 0

  package init(sessions: Int = 0, turns: Int = 0, personalValues: Int = 0, outbox: Int = 0) {
    self.sessions = sessions
    self.turns = turns
    self.personalValues = personalValues
    self.outbox = outbox
  }
}

extension SessionTables {
  func delete(_ deletion: Deletion) throws(SQLiteError) -> DeletionCounts {
    let counts = try connection.transaction { () throws(SQLiteError) in
      var counts = DeletionCounts()
      for id in try sessions(of: deletion) {
        counts.turns += try delete("DELETE FROM turn WHERE session = ?", id)
        counts.personalValues += try delete("DELETE FROM personal WHERE session = ?", id)
        counts.outbox += try delete("DELETE FROM outbox WHERE session = ?", id)
        counts.sessions += try delete("DELETE FROM session WHERE id = ?", id)
      }
      return counts
    }
    guard counts.sessions > 0 else { return counts }
    // What is deleted has been overwritten in the database, but may stand in the log.
    try connection.execute("VACUUM")
    try connection.truncateLog()
    return counts
  }

  private func delete(_ sql: String, _ session: SessionRow.ID) throws(SQLiteError) -> Int {
    try connection.prepare(sql).run(session)
    return connection.changes
  }

  func sessions(of deletion: Deletion) throws(SQLiteError) -> [SessionRow.ID] {
    switch deletion {
    case .sessions(let ids): return ids
    case .phone(let phone): return try sessions(phone: phone.filter(\.isWholeNumber))
    case .updatedBefore(let time):
      return try connection.prepare("SELECT id FROM session WHERE updated < ?")
        .all(time) { $0.string(0) }
    case .all: return try connection.prepare("SELECT id FROM session").all { $0.string(0) }
    }
  }

  /// Those in which these digits were given, as a personal value or in what was said.
  private func sessions(phone digits: String) throws(SQLiteError) -> [SessionRow.ID] {
    guard !digits.isEmpty else { return [] }
    var ids: Set<SessionRow.ID> = []
    try connection.prepare("SELECT session, value FROM personal").forEach { row in
      if row.string(1).filter(\.isWholeNumber) == digits { ids.insert(row.string(0)) }
    }
    try connection.prepare("SELECT session, text, replies FROM turn").forEach { row in
      // Another number may stand right beside it.
      let said = [row.string(1), row.string(2)].flatMap { Contact.numbers(in: $0, digits: 5...60) }
      if said.contains(where: { $0.key.contains(digits) }) { ids.insert(row.string(0)) }
    }
    return ids.sorted()
  }
}
