import Foundation
import Ordering
import Understanding

/// The menus of the project's own venues, each compiled once.
final class Venues: Sendable {
  typealias Venue = (menu: Menu, interpreter: Interpreter)

  static let shared = Venues()
  static let names = ["bistro", "coffee", "grocery", "vending"]

  private let venues: [String: Venue]

  private init() {
    let moods = Self.moods()
    var venues: [String: Venue] = [:]
    for name in Self.names {
      let file = Corpus.root.appending(path: "menus/\(name)/menu.json")
      guard let data = try? Data(contentsOf: file),
        let menu = MenuReader.read(Array(data), file: file.path).menu
      else { continue }
      venues[name] = (menu, Interpreter(menu: menu, moods: moods))
    }
    self.venues = venues
  }

  subscript(name: String) -> Venue? { venues[name] }

  private static func moods() -> [String: [String]] {
    let file = Corpus.root.appending(path: "mood-map.json")
    guard let data = try? Data(contentsOf: file),
      let json = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let moods = json["moods"] as? [[String: Any]]
    else { return [:] }
    return Dictionary(
      moods.compactMap { mood in
        guard let id = mood["id"] as? String, let names = mood["names"] as? [String] else {
          return nil
        }
        return (id, names)
      }, uniquingKeysWith: { first, _ in first })
  }
}
