package import Ordering

/// What `/backend` and `@backend` change in the simulated world.
package enum WorldChange: Hashable, Sendable {
  /// `sold-out ITEM`, `stock ITEM N`
  case stock(Item.ID, left: Int)
  /// `price ITEM 3.00`; of an item or a combo.
  case price(Item.ID, Money)
  /// `status ORDER ready`, where ORDER may be `last`
  case status(OrderReference, OrderStatus)
  /// `hours closed`, `hours open`, `hours usual`
  case hours(Hours)

  package enum OrderReference: Hashable, Sendable {
    case last
    case id(Receipt.ID)
  }

  package enum Hours: String, Hashable, Sendable, CaseIterable {
    /// Until the next opening after now.
    case closed
    /// Around the clock.
    case open
    /// As the menu says.
    case usual
  }
}

extension WorldChange {
  private enum Verb: String, CaseIterable {
    case soldOut = "sold-out"
    case stock, price, status, hours
  }

  /// Reads a change; items go by id or name.
  package init(_ text: String, menu: Menu) throws(DirectiveError) {
    var words = DirectiveWords(text)
    switch try words.next(Verb.self) {
    case .soldOut: self = .stock(try Self.item(&words, menu), left: 0)
    case .stock:
      let count = try words.last(["an item and a number"])
      guard let left = Int(count), (0...1_000_000).contains(left) else {
        throw .unknown(word: count, expected: ["a number"])
      }
      self = .stock(try Self.item(&words, menu), left: left)
    case .price:
      let text = try words.last(["an item and a price"])
      guard let price = menu.currency.money(text), price >= .zero else {
        throw .unknown(word: text, expected: ["a price"])
      }
      self = .price(try Self.item(&words, menu, orCombo: true), price)
    case .status:
      let order = try words.next(["an order", "last"])
      self = .status(order == "last" ? .last : .id(order), try words.next())
    case .hours: self = .hours(try words.next())
    }
    try words.end()
  }

  private static func item(
    _ words: inout DirectiveWords, _ menu: Menu, orCombo: Bool = false
  ) throws(DirectiveError) -> Item.ID {
    let expected = ["an item of the menu"]
    let name = try words.rest(expected)
    if menu.item(name) != nil { return name }
    let named = menu.items.first { $0.name.lowercased() == name.lowercased() }?.id
    let combo =
      orCombo
      ? menu.combos.first { $0.id == name || $0.name.lowercased() == name.lowercased() }?.id : nil
    guard let id = named ?? combo else { throw .unknown(word: name, expected: expected) }
    return id
  }
}
