package import Terminal

/// The configuration files that are read, the weakest first.
package struct ConfigurationFiles: Hashable, Sendable {
  /// The one that `--config` or `TABLETALK_CONFIG` names, and no other is read.
  package var named: String?
  /// `$XDG_CONFIG_HOME/tabletalk/config.json5`, whether it is there or not.
  package var user: String?
  /// `tabletalk.json5` of the project, if there is one.
  package var project: String?

  package static let projectName = "tabletalk.json5"

  package init(named: String? = nil, environment: Environment, folder: String = Path.current) {
    self.named = (named ?? environment["TABLETALK_CONFIG"]).map { Path.join(folder, $0) }
    user = UserFolders(environment: environment).configuration.map {
      Path.join($0, "config.json5")
    }
    project = Self.projectFolders(from: folder).map { Path.join($0, Self.projectName) }
      .first(where: FileBytes.isFile)
  }

  /// Those that are read, the weakest first.
  package var existing: [String] {
    if let named { return [named] }
    return [user, project].compactMap(\.self).filter(FileBytes.isFile)
  }

  /// Upward to the root of the repository; outside of one only the folder itself, for what lies
  /// further up may be anybody's.
  private static func projectFolders(from folder: String) -> [String] {
    let folders = Path.upward(from: folder)
    guard let root = folders.firstIndex(where: { FileBytes.exists(Path.join($0, ".git")) }) else {
      return [folder]
    }
    return Array(folders[...root])
  }
}
