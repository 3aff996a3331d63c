import Glibc
package import Terminal

/// The user's folders for this program, by the XDG base directory specification.
package struct UserFolders: Hashable, Sendable {
  /// Each is `nil` where neither its variable nor `HOME` is an absolute path.
  package var configuration: String?
  /// Conversations and orders.
  package var data: String?
  /// The lines typed, and logs.
  package var state: String?
  /// What can be made again.
  package var cache: String?

  package init(environment: Environment) {
    func folder(_ variable: String, _ usual: String) -> String? {
      // "If an implementation encounters a relative path [it] should […] ignore it."
      let base =
        environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
        ?? environment["HOME"].flatMap { $0.hasPrefix("/") ? Path.join($0, usual) : nil }
      return base.map { Path.join($0, "tabletalk") }
    }
    configuration = folder("XDG_CONFIG_HOME", ".config")
    data = folder("XDG_DATA_HOME", ".local/share")
    state = folder("XDG_STATE_HOME", ".local/state")
    cache = folder("XDG_CACHE_HOME", ".cache")
  }

  /// Makes a folder and those above it that are missing, for this user's eyes only.
  package static func make(_ path: String) throws(FileFailure) {
    for folder in Path.upward(from: path).reversed() where !FileBytes.isFolder(folder) {
      // Another process may be making it as well.
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST && FileBytes.isFolder(folder) else {
        throw FileFailure(path: folder, number: errno)
      }
    }
  }
}
