import Conversation
import Foundation

/// Rows of a made-up conversation.
enum Sample {
  static func session(
    _ id: String = "7f3a", name: String? = nil, venue: String = "bistro", updated: Int = 100
  ) -> SessionRow {
    SessionRow(
      id: id, name: name, title: "two lattes", venue: venue, menuVersion: "1", created: 50,
      updated: updated)
  }

  static func turn(_ number: Int, text: String = "two lattes", isComplete: Bool = true) -> TurnRow {
    TurnRow(
      number: number, time: 100 + number, text: text, state: "building",
      records: #"[{"heard":"\#(text)"}]"#, replies: "Added.", isComplete: isComplete)
  }

  static func key(_ key: String, of session: String = "7f3a") -> OutboxRow {
    OutboxRow(key: key, session: session, operation: "place", time: 100, content: "{}")
  }
}

/// A folder of its own for one test, deleted with the value.
final class StoreFolder {
  let path = NSTemporaryDirectory() + "tabletalk-store-" + UUID().uuidString

  var file: String { path + "/data/tabletalk.sqlite3" }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path + "/data")) ?? []).sorted()
  }

  func mode(of path: String) -> Int? {
    try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  /// Whether any file contains a text.
  func holds(_ text: String) -> Bool {
    names.contains { name in
      let content = FileManager.default.contents(atPath: path + "/data/" + name)
      return content?.range(of: Data(text.utf8)) != nil
    }
  }

  /// Overwrites the file from an offset on.
  func damage(from offset: Int) throws {
    var bytes = FileManager.default.contents(atPath: file) ?? Data()
    for index in bytes.indices.dropFirst(offset) { bytes[index] = 0x5a }
    try bytes.write(to: URL(fileURLWithPath: file))
  }
}
