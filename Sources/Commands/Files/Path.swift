import Glibc

/// The few things done with paths as text.
package enum Path {
  /// One path under another; an absolute one stands for itself.
  package static func join(_ folder: String, _ name: String) -> String {
    if name.hasPrefix("/") || folder.isEmpty { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The folder that holds it; `.` for a bare name.
  package static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  package static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// An absolute folder and those above it, innermost first.
  package static func upward(from folder: String) -> [String] {
    var folders = [folder]
    var current = folder
    while current != "/", current.hasPrefix("/") {
      current = parent(of: current)
      folders.append(current)
    }
    return folders
  }

  /// The folder this process works in.
  package static var current: String {
    guard let text = getcwd(nil, 0) else { return "." }
    defer { free(text) }
    return String(cString: text)
  }

  /// The file this process runs, links followed; see proc(5).
  package static var executable: String? {
    guard let text = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(text) }
    return String(cString: text)
  }
}
