import FoundationEssentials

/// Finds and reads the transcripts that paths name.
package struct TranscriptSearch {
  /// Files in the order they are run, each with the lines asked for; none is the whole file.
  package private(set) var found: [Found] = []
  package private(set) var missing: [String] = []

  package struct Found: Hashable, Sendable {
    package var path: String
    package var lines: [Int]
  }

  package init(_ paths: [String]) {
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    if path == "-" { return add(path, line: nil) }
    var isFolder: Bool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      return isFolder ? addFolder(path) : add(path, line: nil)
    }
    if let colon = path.lastIndex(of: ":"), let line = Int(path[path.index(after: colon)...]),
      FileManager.default.fileExists(atPath: String(path[..<colon]))
    {
      return add(String(path[..<colon]), line: line)
    }
    missing.append(path)
  }

  private mutating func add(_ path: String, line: Int?) {
    if let index = found.firstIndex(where: { $0.path == path }) {
      let isWhole = line == nil || found[index].lines.isEmpty
      found[index].lines = isWhole ? [] : found[index].lines + [line].compactMap(\.self)
    } else {
      found.append(Found(path: path, lines: [line].compactMap(\.self)))
    }
  }

  /// Every `.chat` file below a folder, by name; hidden ones are left out.
  private mutating func addFolder(_ folder: String) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return missing.append(folder)
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where !name.hasPrefix(".") {
      var isFolder: Bool = false
      let path = prefix + name
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if isFolder {
        addFolder(path)
      } else if name.hasSuffix(".chat") {
        add(path, line: nil)
      }
    }
  }
}

/// Reads and writes transcripts on disk.
package enum TranscriptStorage {
  package static func bytes(at path: String) -> [UInt8]? {
    guard path != "-" else { return Array((try? readStandardInput()) ?? Data()) }
    return FileManager.default.contents(atPath: path).map(Array.init)
  }

  private static func readStandardInput() throws -> Data {
    try Data(contentsOf: URL(filePath: "/dev/stdin"))
  }

  /// Whether a file lies in a folder or below, links followed; one that does not exist does.
  static func stays(_ path: String, in folder: String) -> Bool {
    guard FileManager.default.fileExists(atPath: path) else { return true }
    let root = URL(filePath: folder.isEmpty ? "." : folder).resolvingSymlinksInPath().path
    let file = URL(filePath: path).resolvingSymlinksInPath().path
    return file.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }

  /// Replaces a file as a whole, so that no reader sees half of it.
  package static func write(_ text: String, to path: String) -> Bool {
    (try? Data(text.utf8).write(to: URL(filePath: path), options: .atomic)) != nil
  }
}
