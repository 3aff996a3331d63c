package import SQLite

/// Every turn of every conversation, on disk before its reply is shown.
///
/// It never stands in the way of a conversation: what can not be saved is kept in memory, its cause is
/// told, and the next call tries to save it as well. Several programs may share the file.
package actor SessionStore {
  private(set) var tables: SessionTables
  let location: Connection.Location
  /// What could not be written yet, oldest first.
  var unsaved: [StoreEntry] = []
  private let executor = DatabaseExecutor(label: "session-store")

  /// Why not everything is on disk; `nil` while all is well, and in a store that was to be in memory.
  package private(set) var trouble: StoreTrouble?

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// Opens or creates the store; if that fails, all is kept in memory and `trouble` tells why.
  ///
  /// A damaged file is set aside and a new one begun, which is trouble as well until something is saved.
  /// Throws only if there is no memory either.
  package init(_ location: Connection.Location) throws(StoreTrouble) {
    do throws(SQLiteError) {
      let opened = try Self.open(location)
      tables = opened.value
      self.location = location
      trouble = opened.damaged.map { .corrupt(movedTo: $0) }
    } catch {
      do throws(SQLiteError) {
        tables = try Self.open(.memory).value
        self.location = .memory
        trouble = StoreTrouble(error)
      } catch { throw StoreTrouble(error) }
    }
  }

  /// Whether what is saved outlives the program.
  package nonisolated var isOnDisk: Bool { location != .memory }

  /// Saves a turn, its session as it is now and the personal values it brought, all or nothing.
  ///
  /// The level `.full` is for a turn that is about to place an order. Returns why it is not on disk, if so.
  @discardableResult
  package func append(
    _ turn: TurnRow, of session: SessionRow, personal: [PersonalValue] = [],
    _ level: Connection.Synchronous = .normal
  ) -> StoreTrouble? {
    save(.turn(turn, of: session, personal: personal), level)
  }

  /// Saves the key of a write before it is sent for the first time, on the disk itself.
  @discardableResult
  package func reserve(_ row: OutboxRow, of session: SessionRow) -> StoreTrouble? {
    save(.outbox(row, of: session), .full)
  }

  /// Saves what became of a write.
  @discardableResult
  package func settle(_ key: String, outcome: String) -> StoreTrouble? {
    save(.outcome(outcome, key: key))
  }

  private func save(
    _ entry: StoreEntry, _ level: Connection.Synchronous = .normal
  ) -> StoreTrouble? {
    unsaved.append(entry)
    do throws(SQLiteError) {
      try tables.save(unsaved, level)
      unsaved = []
      if isOnDisk { trouble = nil }
    } catch {
      if error.isConstraint {
        saveOneByOne()
      } else if error.isCorrupt {
        replaceDamaged()
      } else {
        trouble = StoreTrouble(error)
      }
    }
    return trouble
  }

  /// What another program has overtaken stays behind and does not hold up the rest.
  private func saveOneByOne() {
    unsaved = unsaved.filter { (try? tables.save([$0], .full)) == nil }
    trouble = unsaved.isEmpty ? nil : .overtaken
  }

  /// Goes on with a new file, which begins with what can still be read of the sessions in use.
  private func replaceDamaged() {
    trouble = .corrupt(movedTo: nil)
    let salvaged = Set(unsaved.compactMap(\.session)).flatMap(salvage)
    guard case .file(let path) = location, let memory = try? Self.open(.memory) else { return }
    // Closes the damaged file, so that it can be moved.
    tables = memory.value
    guard let target = Connection.setAside(path), let fresh = try? Self.open(location) else {
      return
    }
    tables = fresh.value
    unsaved = salvaged + unsaved
    saveOneByOne()
    trouble = .corrupt(movedTo: target)
  }

  private func salvage(_ session: SessionRow) -> [StoreEntry] {
    let personal = (try? tables.personalValues(of: session.id)) ?? []
    let outbox = (try? tables.outbox(of: session.id)) ?? []
    let turns = (try? tables.turns(of: session.id)) ?? []
    return outbox.map { .outbox($0, of: session) }
      + turns.map { .turn($0, of: session, personal: personal) }
  }

  private static func open(_ location: Connection.Location) throws(SQLiteError)
    -> Opened<SessionTables>
  {
    // A commit survives the program's end; only `reserve` waits for the disk as well.
    try Opened(location, Connection.Options(erasesDeleted: true, busyMilliseconds: 500)) {
      connection throws(SQLiteError) in try SessionTables(connection)
    }
  }
}
