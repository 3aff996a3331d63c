import SQLite

/// The statements on the tables of sessions; each method is one transaction at most.
final class SessionTables {
  let connection: Connection

  private static let scripts = [
    """
    CREATE TABLE session (
      id TEXT PRIMARY KEY, name TEXT, title TEXT, venue TEXT NOT NULL, menu_version TEXT NOT NULL,
      created INTEGER NOT NULL, updated INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX session_updated ON session (updated);
    CREATE TABLE turn (
      session TEXT NOT NULL REFERENCES session ON DELETE CASCADE, number INTEGER NOT NULL,
      time INTEGER NOT NULL, text TEXT NOT NULL, state TEXT NOT NULL, records TEXT NOT NULL,
      replies TEXT NOT NULL, is_complete INTEGER NOT NULL,
      UNIQUE (session, number)
    );
    -- The only place for names, addresses and telephone numbers.
    CREATE TABLE personal (
      session TEXT NOT NULL REFERENCES session ON DELETE CASCADE, placeholder TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (session, placeholder)
    ) WITHOUT ROWID;
    CREATE TABLE outbox (
      key TEXT PRIMARY KEY, session TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
      operation TEXT NOT NULL, time INTEGER NOT NULL, content TEXT NOT NULL, outcome TEXT
    ) WITHOUT ROWID;
    CREATE INDEX outbox_session ON outbox (session);
    """
  ]

  init(_ connection: Connection) throws(SQLiteError) {
    self.connection = connection
    try connection.migrate("sessions", Self.scripts)
  }

  /// Writes all or nothing.
  func save(_ entries: [StoreEntry], _ level: Connection.Synchronous) throws(SQLiteError) {
    if level != .normal { try connection.setSynchronous(level) }
    defer { if level != .normal { try? connection.setSynchronous(.normal) } }
    try connection.transaction { () throws(SQLiteError) in
      for entry in entries { try save(entry) }
    }
  }

  private func save(_ entry: StoreEntry) throws(SQLiteError) {
    if let session = entry.session { try save(session) }
    switch entry {
    case .turn(let turn, let session, let personal):
      for value in personal { try save(value, of: session.id) }
      try insert(turn, of: session.id)
    case .outbox(let row, _): try insert(row)
    case .outcome(let outcome, let key):
      try connection.prepare("UPDATE outbox SET outcome = ? WHERE key = ?").run(outcome, key)
    }
  }

  private func save(_ session: SessionRow) throws(SQLiteError) {
    try connection.prepare(
      """
      INSERT INTO session (id, name, title, venue, menu_version, created, updated)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, title = excluded.title,
        venue = excluded.venue, menu_version = excluded.menu_version, updated = excluded.updated
      """
    ).run(
      session.id, session.name, session.title, session.venue, session.menuVersion,
      session.created, session.updated)
  }

  private func save(_ value: PersonalValue, of session: SessionRow.ID) throws(SQLiteError) {
    try connection.prepare(
      "INSERT OR REPLACE INTO personal (session, placeholder, value) VALUES (?, ?, ?)"
    ).run(session, value.placeholder, value.value)
  }

  private func insert(_ turn: TurnRow, of session: SessionRow.ID) throws(SQLiteError) {
    try connection.prepare(
      """
      INSERT INTO turn (session, number, time, text, state, records, replies, is_complete)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (session, number) DO UPDATE SET time = excluded.time, text = excluded.text,
        state = excluded.state, records = excluded.records, replies = excluded.replies,
        is_complete = excluded.is_complete
      WHERE NOT is_complete
      """
    ).run(
      session, turn.number, turn.time, turn.text, turn.state, turn.records, turn.replies,
      turn.isComplete)
    // A turn that has ended is never written over.
    guard connection.changes > 0 else { throw .constraint("the turn has ended") }
  }

  private func insert(_ row: OutboxRow) throws(SQLiteError) {
    // The same key again is the same write again, and what became of it stays known.
    try connection.prepare(
      """
      INSERT INTO outbox (key, session, operation, time, content, outcome)
      VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING
      """
    ).run(row.key, row.session, row.operation, row.time, row.content, row.outcome)
  }
}
