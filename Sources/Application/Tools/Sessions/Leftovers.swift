import Commands
import Glibc

/// What may hold customers' words outside the databases.
package struct Leftovers: Hashable, Sendable {
  /// The file of lines typed; `nil` if there is none.
  package var history: String?
  /// The folder in which damaged databases were set aside.
  package var folder: String?

  package init(history: String? = nil, folder: String? = nil) {
    self.history = history
    self.folder = folder
  }

  struct Counts: Hashable {
    var lines = 0
    var files = 0
  }

  /// Deletes all of it.
  func remove() -> Counts {
    var counts = Counts()
    if let history, let bytes = try? FileBytes.read(history) {
      let lines = bytes.count { $0 == UInt8(ascii: "\n") }
      if unlink(history) == 0 { counts.lines = lines }
    }
    if let folder {
      for name in FileBytes.names(in: folder) where name.contains(".sqlite3.corrupt-") {
        let isDatabase = !name.hasSuffix("-wal") && !name.hasSuffix("-shm")
        if unlink(Path.join(folder, name)) == 0, isDatabase { counts.files += 1 }
      }
    }
    return counts
  }
}
