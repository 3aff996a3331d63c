extension Connection {
  /// The number a program keeps in the file (https://www.sqlite.org/pragma.html#pragma_user_version).
  package var userVersion: Int {
    get throws(SQLiteError) { try prepare("PRAGMA user_version").first { $0.int(0) } ?? 0 }
  }

  /// Brings the schema up to date: runs the scripts the file has not seen, all or none.
  ///
  /// The file's `user_version` counts the scripts it has seen, so a script once shipped never changes.
  package func migrate(_ scripts: [String]) throws(SQLiteError) {
    // Reading first spares a write lock at nearly every start.
    guard try pending(of: scripts, seen: userVersion) > 0 else { return }
    try transaction { () throws(SQLiteError) in
      for script in scripts.suffix(try pending(of: scripts, seen: userVersion)) {
        try execute(script)
      }
      try execute("PRAGMA user_version = \(scripts.count)")
    }
  }

  /// The same for one of several parts of a program that keep their tables in one file.
  package func migrate(_ component: String, _ scripts: [String]) throws(SQLiteError) {
    if let seen = try? version(of: component), seen == scripts.count { return }
    try transaction { () throws(SQLiteError) in
      try execute(
        "CREATE TABLE IF NOT EXISTS component (name TEXT PRIMARY KEY, version INTEGER NOT NULL)")
      for script in scripts.suffix(try pending(of: scripts, seen: version(of: component))) {
        try execute(script)
      }
      try prepare("INSERT OR REPLACE INTO component (name, version) VALUES (?, ?)")
        .run(component, scripts.count)
    }
  }

  private func version(of component: String) throws(SQLiteError) -> Int {
    try prepare("SELECT version FROM component WHERE name = ?").first(component) { $0.int(0) } ?? 0
  }

  private func pending(of scripts: [String], seen: Int) throws(SQLiteError) -> Int {
    guard seen <= scripts.count else { throw SQLiteError.newer(version: seen) }
    return scripts.count - seen
  }
}
