import Foundation
import Ordering
import Understanding

/// The menus of the project's own venues, each compiled once.
final class Venues: Sendable {
  static let shared = Venues()

  private let venues: [String: (menu: Menu, interpreter: Interpreter)]

  private init() {
    let moods = Self.moods()
    var venues: [String: (menu: Menu, interpreter: Interpreter)] = [:]
    for name in ["bistro", "coffee", "grocery", "vending"] {
      let file = Corpus.root.appending(path: "menus/\(name)/menu.json")
      guard let data = try? Data(contentsOf: file),
        let menu = MenuReader.read(Array(data), file: file.path).menu
      else { continue }
      venues[name] = (menu, Interpreter(menu: menu, moods: moods))
    }
    self.venues = venues
  }

  subscript(name: String) -> (menu: Menu, interpreter: Interpreter)? { venues[name] }

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

extension Corpus.Phrasing {
  /// The context that the headers describe.
  func context(_ menu: Menu) throws -> Context {
    Context(expectation: expectation(), order: try cart(menu), focus: nil)
  }

  private func cart(_ menu: Menu) throws -> Order {
    var order = Order()
    for text in orderLines() {
      let selection = try NotationReader.selection(text, menu: menu)
      let options = selection.options.map {
        ChosenOption(
          $0.group, $0.candidates[0], amount: $0.amount, count: $0.count, placement: $0.placement)
      }
      order.lines.append(
        Line(
          id: order.nextLineID, item: selection.candidates[0], quantity: selection.quantity,
          options: options))
      order.nextLineID += 1
    }
    return order
  }

  private func orderLines() -> [String] {
    order.components(separatedBy: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  /// `confirmation`, `slot NAME`, `item A|B`, `option ITEM GROUP A|B`, `line 1|2`, `suggestion A|B`.
  private func expectation() -> Expectation {
    let words = expects.components(separatedBy: " ")
    func list(_ index: Int) -> [String] { words[index].components(separatedBy: "|") }
    switch words[0] {
    case "confirmation": return .confirmation
    case "slot": return Slot(rawValue: words[1]).map { .slot($0) } ?? .nothing
    case "item": return .item(list(1))
    case "option": return .option(item: words[1], group: words[2], list(3))
    case "part": return .part(combo: words[1], name: words[2], list(3))
    case "line": return .line(list(1).compactMap { Int($0) })
    case "suggestion": return .suggestion(list(1))
    default: return .nothing
    }
  }
}
