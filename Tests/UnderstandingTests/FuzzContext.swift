import Ordering
import Understanding

extension Context {
  /// Anything that may be waited for, with anything in the cart.
  static func random(_ menu: Menu, _ random: inout FuzzRandom) -> Context {
    var order = Order()
    for _ in 0..<random.below(4) {
      guard let item = menu.items.randomElement(using: &random) else { break }
      let options = menu.groups(of: item.id).compactMap { group in
        group.options.randomElement(using: &random).map { ChosenOption(group.id, $0.id) }
      }
      order.lines.append(
        Line(
          id: order.nextLineID, item: item.id, quantity: 1 + random.below(3),
          options: random.some(options, atMost: 3)))
      order.nextLineID += 1
    }
    let focus = random.once(in: 2) ? order.lines.randomElement(using: &random)?.id : nil
    return Context(expectation: expectation(menu, order, &random), order: order, focus: focus)
  }

  private static func expectation(
    _ menu: Menu, _ order: Order, _ random: inout FuzzRandom
  ) -> Expectation {
    let ids = menu.items.map(\.id)
    switch random.below(9) {
    case 0: return .confirmation
    case 1: return .slot(random.pick(Slot.allCases, or: .address))
    case 2: return .item(random.some(ids, atMost: 4))
    case 3: return .suggestion(random.some(ids, atMost: 4))
    case 4: return .line(order.lines.indices.map { $0 + 1 })
    case 5:
      for item in menu.items.shuffled(using: &random) {
        guard let group = menu.groups(of: item.id).randomElement(using: &random) else { continue }
        return .option(
          item: item.id, group: group.id, random.some(group.options.map(\.id), atMost: 4))
      }
      return .nothing
    case 6:
      guard let combo = menu.combos.randomElement(using: &random),
        let part = combo.parts.randomElement(using: &random)
      else { return .nothing }
      return .part(combo: combo.id, name: part.name, part.items)
    default: return .nothing
    }
  }
}
