import Commands

/// The time zones that are installed on this system.
package enum ZoneFolder {
  private static let path = "/usr/share/zoneinfo"

  /// Whether there is such a zone; `nil` where the system has none at all.
  package static func knows(_ zone: String) -> Bool? {
    guard FileBytes.isFolder(path) else { return nil }
    let isName = !zone.split(separator: "/").contains("..") && !zone.hasPrefix("/")
    return isName && FileBytes.isFile(path + "/" + zone)
  }
}
