import Glibc
import SQLite

/// Opens an index file and brings it up to date.
///
/// What is wrong with it is mended by making it again, since everything in it comes from the
/// corpus; where no file can be kept, it is made in memory.
struct IndexOpener {
  let location: Connection.Location
  let corpus: Corpus
  private(set) var notices: [KnowledgeNotice] = []
  private(set) var changes = IndexChanges()

  init(location: Connection.Location, corpus: Corpus) {
    self.location = location
    self.corpus = corpus
  }

  /// The failure is the one that an earlier opening ended with.
  mutating func open(after failure: SQLiteError? = nil) throws(SQLiteError) -> IndexSearch {
    guard case .file(let path) = location else { return try attempt(.memory) }
    var obstacle = failure.map { Obstacle($0) }
    do throws(Obstacle) {
      if obstacle == nil { return try attemptFile(path) }
    } catch { obstacle = error }
    if let cause = clear(path, of: obstacle) {
      notices.append(.rebuilt(cause))
      do throws(Obstacle) { return try attemptFile(path) } catch {}
    }
    notices.append(.inMemory)
    return try attempt(.memory)
  }

  /// Why a file can not be used as it is.
  private enum Obstacle: Error {
    case corrupt, otherVersion, otherFile
    /// No new file would help: a folder that may not be written, a full disk, a lock.
    case place

    init(_ error: SQLiteError) { self = error.isCorrupt ? .corrupt : .place }
  }

  /// Takes an unusable file out of the way; `nil` if that can not be, or would not help.
  private func clear(_ path: String, of obstacle: Obstacle?) -> KnowledgeNotice.RebuildCause? {
    switch obstacle {
    case .corrupt: remove(path) ? .corrupt : nil
    case .otherVersion: remove(path) ? .otherVersion : nil
    case .otherFile: Connection.setAside(path).map { .otherFile(setAside: $0) }
    case .place, nil: nil
    }
  }

  private func remove(_ path: String) -> Bool {
    for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
    return unlink(path) == 0
  }

  private mutating func attemptFile(_ path: String) throws(Obstacle) -> IndexSearch {
    let search: Result<IndexSearch, Obstacle>
    do throws(SQLiteError) {
      let database = try Connection(.file(path))
      if let obstacle = try strangeness(of: database) {
        search = .failure(obstacle)
      } else {
        search = .success(try bringUpToDate(database))
      }
    } catch { search = .failure(Obstacle(error)) }
    return try search.get()
  }

  private func strangeness(of database: Connection) throws(SQLiteError) -> Obstacle? {
    guard try !IndexSchema.isEmpty(database) else { return nil }
    guard try IndexSchema.applicationID(of: database) == IndexSchema.applicationID else {
      return .otherFile
    }
    return try database.userVersion == IndexSchema.version ? nil : .otherVersion
  }

  private mutating func attempt(_ location: Connection.Location) throws(SQLiteError)
    -> IndexSearch
  {
    try bringUpToDate(try Connection(location))
  }

  private mutating func bringUpToDate(_ database: Connection) throws(SQLiteError) -> IndexSearch {
    if try IndexSchema.isEmpty(database) {
      try database.transaction { () throws(SQLiteError) in
        // Someone else may have made it meanwhile.
        if try IndexSchema.isEmpty(database) { try database.execute(IndexSchema.script) }
      }
    }
    let version = corpus.version
    if try IndexUpdate.version(in: database) != version {
      let corpus = corpus
      changes = try database.transaction { () throws(SQLiteError) in
        var update = IndexUpdate(database: database)
        return try update.bring(upTo: corpus)
      }
    }
    return try IndexSearch(database: database)
  }
}
