import Foundation
import Ordering
import Understanding

extension Corpus.Setting {
  struct UnknownExpectation: Error {
    var text: String
  }

  /// The context that the headers describe.
  func context(_ menu: Menu) throws -> Context {
    let order = try order(menu)
    let focus = Int(focus).flatMap { order.lines.indices.contains($0 - 1) ? $0 - 1 : nil }
    return Context(
      expectation: try expectation(), order: order, focus: focus.map { order.lines[$0].id })
  }

  private func order(_ menu: Menu) throws -> Order {
    var order = Order()
    let lines = cart.components(separatedBy: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    for line in lines where !line.isEmpty {
      let selection = try NotationReader.selection(line, menu: menu)
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

  /// `confirmation`, `slot NAME`, `item A|B`, `option ITEM GROUP A|B`, `part COMBO NAME A|B`,
  /// `line 1|2`, `suggestion A|B`.
  private func expectation() throws -> Expectation {
    let words = expects.components(separatedBy: " ")
    let list = words[words.count - 1].components(separatedBy: "|")
    switch (words[0], words.count) {
    case ("", 1), ("nothing", 1): return .nothing
    case ("confirmation", 1): return .confirmation
    case ("slot", 2):
      if let slot = Slot(rawValue: words[1]) { return .slot(slot) }
    case ("item", 2): return .item(list)
    case ("option", 4): return .option(item: words[1], group: words[2], list)
    case ("part", 4): return .part(combo: words[1], name: words[2], list)
    case ("line", 2): return .line(list.compactMap { Int($0) })
    case ("suggestion", 2): return .suggestion(list)
    default: break
    }
    throw UnknownExpectation(text: expects)
  }
}
