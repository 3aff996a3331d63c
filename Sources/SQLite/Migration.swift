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
    guard try pending(of: scripts) > 0 else { return }
    try transaction { () throws(SQLiteError) in
      for script in scripts.suffix(try pending(of: scripts)) { try execute(script) }
      try execute("PRAGMA user_version = \(scripts.count)")
    }
  }

  private func pending(of scripts: [String]) throws(SQLiteError) -> Int {
    let version = try userVersion
    guard version <= scripts.count else { throw SQLiteError.newer(version: version) }
    return scripts.count - version
  }
}
