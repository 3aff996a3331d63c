/// Several items for one price.
package struct Combo: Hashable, Sendable, Identifiable {
  package var id: String
  package var name: String
  package var aliases: [String]
  package var price: Money
  package var parts: [Part]

  package struct Part: Hashable, Sendable {
    package var name: String
    /// How many items this part takes.
    package var choose: Int
    /// The items it may be, resolved from the file's category or list.
    package var items: [Item.ID]

    package init(name: String, choose: Int = 1, items: [Item.ID]) {
      self.name = name
      self.choose = choose
      self.items = items
    }
  }

  package init(id: String, name: String, aliases: [String] = [], price: Money, parts: [Part]) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.price = price
    self.parts = parts
  }
}
