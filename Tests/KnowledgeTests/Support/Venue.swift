import FoundationEssentials
import Knowledge
import Ordering

/// The venues of this repository.
enum Venue {
  static let names = ["bistro", "coffee", "grocery", "vending"]

  static let root: String = {
    var path = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    path.removeLast(4)
    return path.joined(separator: "/")
  }()

  static func bytes(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: root + "/" + path) else {
      throw MissingFile(path: path)
    }
    return [UInt8](data)
  }

  static func menu(_ name: String) throws -> Menu {
    let result = MenuReader.read(try bytes("menus/\(name)/menu.json"), file: "menu.json")
    guard let menu = result.menu else {
      throw MissingFile(path: result.findings.map { "\($0)" }.joined(separator: "; "))
    }
    return menu
  }

  static func index(_ name: String) throws -> KnowledgeIndex {
    KnowledgeIndex(
      menu: try menu(name), folder: root + "/menus/" + name, path: nil)
  }

  struct MissingFile: Error {
    let path: String
  }
}

/// A question of a question file and the sources that answer it; none if nobody can.
struct Question: CustomStringConvertible {
  let venue: String
  let text: String
  let sources: [String]

  var description: String { venue + ": " + text }

  static func all(of venue: String, folder: String = "questions") throws -> [Question] {
    let path = "Tests/Fixtures/\(folder)/\(venue).txt"
    let text = String(decoding: try Venue.bytes(path), as: UTF8.self)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let parts = line.split(separator: ">", maxSplits: 1)
      guard parts.count == 2, parts[0].hasSuffix(" =") else { return nil }
      let sources = parts[1].split(separator: "|").map { String($0.filter { $0 != " " }) }
      return Question(
        venue: venue, text: String(parts[0].dropLast(2)), sources: sources.filter { $0 != "?" })
    }
  }
}
