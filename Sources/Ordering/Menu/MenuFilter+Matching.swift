extension MenuFilter {
  /// Whether an item belongs to what the customer wants to see.
  ///
  /// "Without nuts" keeps only what the menu states to be free from them: what it does not mention
  /// is unknown, and nothing may be guessed.
  package func matches(_ item: Item, in menu: Menu) -> Bool {
    (categories.isEmpty || categories.contains(item.category))
      && (items.isEmpty || items.contains(item.id))
      && tags.allSatisfy(item.tags.contains)
      && without.allSatisfy { allergen in
        // Options can only make it worse, so most items need no closer look.
        item.allergens[allergen] == .freeFrom
          && menu.allergenStatus(allergen, of: item.id) == .freeFrom
      }
      && maximumPrice.map { menu.usualPrice(of: item) <= $0 } ?? true
  }

  package func matches(_ combo: Combo, in menu: Menu) -> Bool {
    categories.isEmpty && tags.isEmpty && (items.isEmpty || items.contains(combo.id))
      && without.allSatisfy { menu.allergenStatus($0, of: combo.id) == .freeFrom }
      && maximumPrice.map { combo.price <= $0 } ?? true
  }
}

extension Menu {
  /// The price of an item with its default options.
  package func usualPrice(of item: Item) -> Money {
    let defaults = groups(of: item.id).flatMap { group in
      group.defaults.map { ChosenOption(group.id, $0) }
    }
    return unitPrice(of: Line(item: item.id, options: defaults))
  }
}
