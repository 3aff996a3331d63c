import SQLite

/// What has been saved, and what waits to be.
extension SessionStore {
  /// The newest first; those of one venue, or of all.
  package func sessions(venue: String? = nil, limit: Int = 1_000) throws(StoreTrouble)
    -> [SessionRow]
  {
    let saved = try read { () throws(SQLiteError) in
      try tables.sessions(venue: venue, limit: limit)
    }
    let waiting = waitingSessions.filter { venue == nil || $0.venue == venue }
    let known = Set(waiting.map(\.id))
    return Array((waiting + saved.filter { !known.contains($0.id) }).prefix(limit))
  }

  package func lastSession(venue: String? = nil) throws(StoreTrouble) -> SessionRow? {
    try sessions(venue: venue, limit: 1).first
  }

  /// The session with this id or name or, if there is none, those whose id begins with it.
  package func sessions(matching text: String) throws(StoreTrouble) -> [SessionRow] {
    let saved = try read { () throws(SQLiteError) in try tables.sessions(matching: text) }
    guard saved.isEmpty, !text.isEmpty else { return saved }
    let exact = waitingSessions.filter { $0.id == text || $0.name == text }
    return exact.isEmpty ? waitingSessions.filter { $0.id.hasPrefix(text) } : exact
  }

  package func turns(of session: SessionRow.ID) throws(StoreTrouble) -> [TurnRow] {
    let saved = try read { () throws(SQLiteError) in try tables.turns(of: session) }
    return unsaved.reduce(into: saved) { turns, entry in
      guard case .turn(let turn, of: let owner, _) = entry, owner.id == session else { return }
      if turns.last?.number == turn.number, turns.last?.isComplete == false { turns.removeLast() }
      turns.append(turn)
    }
  }

  package func personalValues(of session: SessionRow.ID) throws(StoreTrouble) -> [PersonalValue] {
    let saved = try read { () throws(SQLiteError) in try tables.personalValues(of: session) }
    return unsaved.reduce(into: saved) { values, entry in
      guard case .turn(_, of: let owner, let personal) = entry, owner.id == session else { return }
      values.removeAll { old in personal.contains { $0.placeholder == old.placeholder } }
      values += personal
    }
  }

  /// The writes of a session, oldest first; those without outcome may have arrived or not.
  package func outbox(of session: SessionRow.ID) throws(StoreTrouble) -> [OutboxRow] {
    let saved = try read { () throws(SQLiteError) in try tables.outbox(of: session) }
    return unsaved.reduce(into: saved) { rows, entry in
      switch entry {
      case .outbox(let row, of: let owner) where owner.id == session:
        if !rows.contains(where: { $0.key == row.key }) { rows.append(row) }
      case .outcome(let outcome, let key):
        if let index = rows.firstIndex(where: { $0.key == key }) { rows[index].outcome = outcome }
      case .outbox, .turn: break
      }
    }
  }

  /// The saved sessions that a deletion is about.
  package func sessions(of deletion: Deletion) throws(StoreTrouble) -> [SessionRow.ID] {
    try read { () throws(SQLiteError) in try tables.sessions(of: deletion) }
  }

  /// Deletes sessions with all that belongs to them; afterwards no file of the store holds any of it.
  package func delete(_ deletion: Deletion) throws(StoreTrouble) -> DeletionCounts {
    let counts = try read { () throws(SQLiteError) in try tables.delete(deletion) }
    switch deletion {
    case .all: unsaved = []
    case .sessions(let ids): unsaved.removeAll { ids.contains($0.session?.id ?? "") }
    case .phone, .updatedBefore: break
    }
    return counts
  }

  private var waitingSessions: [SessionRow] {
    unsaved.reversed().compactMap(\.session).reduce(into: []) { sessions, session in
      if !sessions.contains(where: { $0.id == session.id }) { sessions.append(session) }
    }
  }

  private func read<Value>(_ body: () throws(SQLiteError) -> Value) throws(StoreTrouble) -> Value {
    do throws(SQLiteError) { return try body() } catch { throw StoreTrouble(error) }
  }
}
