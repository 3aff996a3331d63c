import JSONText

/// What only shows once several parts of the file are seen together.
extension MenuReader {
  mutating func checkUse(of categories: [Category], _ values: JSONElements) {
    for (category, value) in zip(categories, values) where !categoryIDs.isUsed(category.id) {
      defects.append(MenuDefect(.warning, .emptyCategory(category.id), at: value))
    }
  }

  mutating func checkSubstitutes() {
    for (ids, place) in substitutes where !ids.allSatisfy(itemIDs.contains) {
      for element in place.elements {
        guard let id = element.string, !id.isEmpty, !itemIDs.contains(id) else { continue }
        defects.append(MenuDefect(.error, itemIDs.cause(of: id), at: element))
      }
    }
  }

  mutating func checkSlot(of item: Item, _ value: JSONValue) {
    guard let slot = item.slot else { return }
    if let owner = slotOwners[slot.uppercased()] {
      let place = value["slot"] ?? value
      defects.append(MenuDefect(.warning, .repeatedSlot(slot, first: "`\(owner)`"), at: place))
    } else {
      slotOwners[slot.uppercased()] = item.id
    }
  }

  /// A tag that promises what the allergens of the same thing deny.
  mutating func checkTags(_ tags: [String], against allergens: Allergens, in value: JSONValue) {
    for tag in tags {
      let refuting: [Allergen]
      switch tag {
      case "vegan": refuting = [.milk, .egg, .fish, .shellfish]
      case "vegetarian": refuting = [.fish, .shellfish]
      case "gluten-free": refuting = [.gluten]
      default: continue
      }
      guard let allergen = refuting.first(where: allergens.contains.contains) else { continue }
      let place = value["tags"] ?? value
      defects.append(MenuDefect(.warning, .contradictoryTag(tag, allergen), at: place))
    }
  }

  /// Words that mean an item as well as an option that this same item offers.
  mutating func checkCollisions(of item: Item, _ value: JSONValue) {
    guard !item.optionGroups.isEmpty else { return }
    checkCollision(item.name, of: item) { value["name"] }
    for name in item.aliases {
      checkCollision(name, of: item) { value["aliases"]?.elements.first { $0.string == name } }
    }
  }

  private mutating func checkCollision(
    _ name: String, of item: Item, place: () -> JSONValue?
  ) {
    for option in offers.options(named: name, in: item.optionGroups) {
      guard let place = place() else { return }
      let cause = MenuFinding.Cause.collision(
        words: name, item: item.id, group: option.group, option: option.option)
      defects.append(MenuDefect(.warning, cause, at: place))
    }
  }
}
