import Commands
import Ordering
import Terminal

/// Where files of the user lie.
extension Application {
  /// The database of conversations; `nil` where there can be none on disk.
  var sessionDatabase: String? {
    switch invocation.engine.database {
    case .file(let path)?: made(Path.parent(of: path)).map { _ in path }
    case .memory?: nil
    case nil: made(folders.data).map { Path.join($0, "tabletalk.sqlite3") }
    }
  }

  /// The simulated backend's database, beside that of conversations.
  var orderDatabase: String? {
    sessionDatabase.map { Path.join(Path.parent(of: $0), "orders.sqlite3") }
  }

  /// Indexes, which can be made again.
  var cacheFolder: String? { made(folders.cache) }

  var historyFile: HistoryFile? {
    made(folders.state).map { HistoryFile(path: Path.join($0, "history")) }
  }

  private var folders: UserFolders { UserFolders(environment: environment) }

  /// The folder, made if it is missing; `nil` if that can not be.
  private func made(_ folder: String?) -> String? {
    guard let folder else { return nil }
    do throws(FileFailure) {
      try UserFolders.make(folder)
      return folder
    } catch {
      complain("\(error.path): \(error.reason). Nothing is kept there.")
      return nil
    }
  }
}
