/// Something that can be ordered by itself.
package struct Item: Hashable, Sendable, Identifiable {
  package var id: String
  package var name: String
  package var category: Category.ID
  package var aliases: [String]
  package var description: String
  package var price: Money
  /// Ids of the groups it offers, in the order they are asked and shown.
  package var optionGroups: [OptionGroup.ID]
  /// What comes with it unless the customer says otherwise.
  package var includes: [Inclusion]
  package var tags: [String]
  package var moods: [String]
  package var allergens: Allergens
  package var available: Bool
  /// How many the menu file says there are; `nil` is unlimited.
  ///
  /// The backend knows the present number.
  package var stock: Int?
  /// A vending position such as `B3`.
  package var slot: String?
  /// `0...1`.
  package var popularity: Double
  /// Items to offer when this one is sold out.
  package var substitutes: [Item.ID]

  package init(
    id: String, name: String, category: Category.ID, aliases: [String] = [],
    description: String = "", price: Money, optionGroups: [OptionGroup.ID] = [],
    includes: [Inclusion] = [], tags: [String] = [], moods: [String] = [],
    allergens: Allergens = Allergens(), available: Bool = true, stock: Int? = nil,
    slot: String? = nil, popularity: Double = 0, substitutes: [Item.ID] = []
  ) {
    self.id = id
    self.name = name
    self.category = category
    self.aliases = aliases
    self.description = description
    self.price = price
    self.optionGroups = optionGroups
    self.includes = includes
    self.tags = tags
    self.moods = moods
    self.allergens = allergens
    self.available = available
    self.stock = stock
    self.slot = slot
    self.popularity = popularity
    self.substitutes = substitutes
  }

  package func includes(_ option: Option.ID, of group: OptionGroup.ID) -> Bool {
    includes.contains { $0.group == group && $0.option == option }
  }
}

package struct Inclusion: Hashable, Sendable {
  package var group: OptionGroup.ID
  package var option: Option.ID

  package init(group: OptionGroup.ID, option: Option.ID) {
    self.group = group
    self.option = option
  }
}
