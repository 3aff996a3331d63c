package import Dialogue
import FoundationEssentials

/// Events as the JSON that the session store keeps.
package enum EventCoding {
  package static func text(_ events: [Event]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(events) else { return "[]" }
    return String(decoding: data, as: UTF8.self)
  }

  /// `nil` where the text is not what `text(_:)` wrote, such as from another version.
  package static func events(_ text: String) -> [Event]? {
    try? JSONDecoder().decode([Event].self, from: Data(text.utf8))
  }
}
