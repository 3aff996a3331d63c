import Foundation
import Testing

/// One file of `Tests/Corpus`: what people say, grouped by what it means.
///
/// Its lines, after `# comments` and empty ones:
///
///     menu: bistro                        the venue from here on, `*` for each; clears the others
///     cart: 1 margherita size:large; 2 cola
///     focus: 2                            the line talked about last, by position
///     expects: slot address               what the dialogue waits for
///     = add 2 cola; ask *                 a meaning in notation; nothing after the sign for none
///     left: unicorn                       words of the next phrasings that stay unexplained
///     - two colas, and what is a unicorn  a phrasing of it
///
/// `ask *` is a question in whatever words, `= no order` whatever leaves the order alone. The order of
/// a line's options does not count.
struct Corpus: CustomTestStringConvertible, Sendable {
  struct Phrasing: Sendable {
    var setting: Setting
    var meaning: String
    var leftOver: [String]
    var text: String
    var line: Int
  }

  struct Setting: Sendable {
    var menu = ""
    var cart = ""
    var focus = ""
    var expects = ""
  }

  struct UnreadableLine: Error {
    var file: String
    var line: Int
  }

  var name: String
  var phrasings: [Phrasing]

  var testDescription: String { name }
  var path: String { Self.folder.appending(path: name).path }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let folder = root.appending(path: "Tests/Corpus")

  /// Known defects, counted and not run with the others.
  static let pending = "pending.txt"
  static let outOfScope = "out-of-scope.txt"

  static func all() throws -> [Corpus] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") && $0 != pending }
      .sorted().map { try Corpus(reading: $0) }
  }

  init(reading name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    try self.init(name: name, text: text)
  }

  init(name: String, text: String) throws {
    self.name = name
    phrasings = []
    var setting = Setting()
    var meaning = ""
    var leftOver: [String] = []
    for (index, line) in text.components(separatedBy: "\n").enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let (head, rest) = Self.split(line)
      switch head {
      case "menu:": setting = Setting(menu: rest)
      case "cart:": setting.cart = rest
      case "focus:": setting.focus = rest
      case "expects:": setting.expects = rest
      case "=": (meaning, leftOver) = (rest, [])
      case "left:": leftOver = rest.components(separatedBy: " ").filter { !$0.isEmpty }
      case "-":
        phrasings.append(
          Phrasing(
            setting: setting, meaning: meaning, leftOver: leftOver, text: rest, line: index + 1))
      default: throw UnreadableLine(file: name, line: index + 1)
      }
    }
  }

  private static func split(_ line: String) -> (String, String) {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
  }
}
