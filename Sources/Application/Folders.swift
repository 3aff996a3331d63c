import Commands
import Glibc
import Terminal

/// Where files of the user lie, by the XDG base directory specification.
extension Application {
  /// Conversations and orders; `nil` where no folder can be made.
  var dataFolder: String? {
    if case .file(let path)? = invocation.engine.database { return Path.parent(of: path) }
    if invocation.engine.database == .memory { return nil }
    return folder("XDG_DATA_HOME", ".local/share")
  }

  /// Indexes, which can be made again.
  var cacheFolder: String? { folder("XDG_CACHE_HOME", ".cache") }

  var historyPath: String {
    (folder("XDG_STATE_HOME", ".local/state") ?? "/tmp") + "/history"
  }

  private func folder(_ variable: String, _ usual: String) -> String? {
    guard
      let base = environment[variable] ?? environment["HOME"].map({ Path.join($0, usual) })
    else { return nil }
    let path = Path.join(base, "tabletalk")
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      mkdir(made, 0o700)
    }
    return path
  }
}
