/// A set of options from which a line takes between `min` and `max`.
package struct OptionGroup: Hashable, Sendable, Identifiable {
  package var id: String
  package var name: String
  package var role: Role
  package var min: Int
  package var max: Int
  /// What a line has when nothing is said.
  package var defaults: [Option.ID]
  /// Amounts that may be said of its options, besides "as usual".
  package var amounts: [Amount]
  /// Whether an option may be taken several times ("three pumps of vanilla").
  package var countable: Bool
  package var placements: [Placement]
  package var options: [Option]

  /// How people say the group (see the menu format's `role`).
  package enum Role: String, Hashable, Sendable, CaseIterable {
    case size, variant, extra, preparation, count
  }

  package init(
    id: String, name: String, role: Role, min: Int = 0, max: Int = 1, defaults: [Option.ID] = [],
    amounts: [Amount] = [], countable: Bool = false, placements: [Placement] = [],
    options: [Option]
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.min = min
    self.max = max
    self.defaults = defaults
    self.amounts = amounts
    self.countable = countable
    self.placements = placements
    self.options = options
  }

  package func option(_ id: Option.ID) -> Option? { options.first { $0.id == id } }
}

package struct Option: Hashable, Sendable, Identifiable {
  package var id: String
  package var name: String
  package var aliases: [String]
  /// Added to the item's price; may be negative.
  package var price: Money
  package var allergens: Allergens
  package var tags: [String]

  package init(
    id: String, name: String, aliases: [String] = [], price: Money = .zero,
    allergens: Allergens = Allergens(), tags: [String] = []
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.price = price
    self.allergens = allergens
    self.tags = tags
  }
}

/// How much of an option; no amount at all means as usual.
package enum Amount: String, Hashable, Sendable, Codable, CaseIterable {
  case without = "none"
  case light, extra, side, regular
}

/// Which part of an item an option goes on.
package enum Placement: String, Hashable, Sendable, Codable, CaseIterable {
  case whole, left, right
}
