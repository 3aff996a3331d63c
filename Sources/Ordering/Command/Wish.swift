/// What a customer wants suggestions for.
package struct Wish: Hashable, Sendable {
  /// A mood id of the mood map.
  package var mood: String?
  package var filter: MenuFilter

  package init(mood: String? = nil, filter: MenuFilter = MenuFilter()) {
    self.mood = mood
    self.filter = filter
  }
}

/// Which part of the menu to show; empty is all of it.
package struct MenuFilter: Hashable, Sendable {
  package var categories: [Category.ID]
  /// Named items: the customer wants their details.
  package var items: [Item.ID]
  /// Tags every shown item must have.
  package var tags: [String]
  /// Allergens no shown item may contain.
  package var without: [Allergen]
  package var maximumPrice: Money?

  package init(
    categories: [Category.ID] = [], items: [Item.ID] = [], tags: [String] = [],
    without: [Allergen] = [], maximumPrice: Money? = nil
  ) {
    self.categories = categories
    self.items = items
    self.tags = tags
    self.without = without
    self.maximumPrice = maximumPrice
  }

  package var isEmpty: Bool { self == MenuFilter() }
}
