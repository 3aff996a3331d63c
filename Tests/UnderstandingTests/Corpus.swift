import Foundation
import Ordering
import Testing
import Understanding

/// The phrasings of `Tests/Corpus`, each with what it means.
///
/// A file is lines: `# comment`, `menu: NAME`, `order: LINES` and `expects: …` set the context for
/// what follows; `= COMMANDS` begins a meaning (`= nothing` for none), `~ WORDS` names the words that
/// must be left over, and every `- TEXT` is a way to say it.
struct Corpus {
  struct Phrasing: CustomTestStringConvertible, Sendable {
    var file: String
    var line: Int
    var menu: String
    var order: String
    var expects: String
    var meaning: String
    var leftOver: [String]
    var text: String

    var testDescription: String { "\(file):\(line) \(text)" }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func phrasings() throws -> [Phrasing] {
    let folder = root.appending(path: "Tests/Corpus")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
    return try files.flatMap { name in
      try phrasings(String(contentsOf: folder.appending(path: name), encoding: .utf8), file: name)
    }
  }

  static func phrasings(_ text: String, file: String) throws -> [Phrasing] {
    var current = Phrasing(
      file: file, line: 0, menu: "", order: "", expects: "", meaning: "", leftOver: [], text: "")
    var found: [Phrasing] = []
    for (number, line) in text.components(separatedBy: "\n").enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let (head, rest) = split(line)
      switch head {
      case "menu:":
        (current.menu, current.order, current.expects) = (rest, "", "")
      case "order:": current.order = rest
      case "expects:": current.expects = rest
      case "=": (current.meaning, current.leftOver) = (rest, [])
      case "~": current.leftOver = rest.components(separatedBy: " ")
      case "-":
        current.text = rest
        current.line = number + 1
        found.append(current)
      default: throw CorpusError(file: file, line: number + 1)
      }
    }
    return found
  }

  private static func split(_ line: String) -> (String, String) {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
  }
}

struct CorpusError: Error {
  var file: String
  var line: Int
}
