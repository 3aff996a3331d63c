import JSONText

/// What only shows once several parts of the file are seen together.
extension MenuReader {
  mutating func checkUse(of categories: [Category], by items: [Item], in root: JSONValue) {
    let used = Set(items.map(\.category))
    guard let values = root["categories"]?.elements else { return }
    for (category, value) in zip(categories, values) where !used.contains(category.id) {
      defects.append(MenuDefect(.warning, .emptyCategory(category.id), at: value))
    }
  }

  mutating func checkSubstitutes(of items: [Item], _ values: [JSONValue]) {
    for (item, value) in zip(items, values) where !item.substitutes.isEmpty {
      guard let list = value["substitutes"] else { continue }
      for element in list.elements {
        guard let id = element.string, !id.isEmpty, !itemIDs.contains(id) else { continue }
        defects.append(MenuDefect(.error, itemIDs.cause(of: id), at: element))
      }
    }
  }

  mutating func checkSlots(of items: [Item], _ values: [JSONValue]) {
    var owners: [String: String] = [:]
    for (item, value) in zip(items, values) {
      guard let slot = item.slot else { continue }
      if let owner = owners[slot.uppercased()] {
        let place = value["slot"] ?? value
        defects.append(MenuDefect(.warning, .repeatedSlot(slot, first: owner), at: place))
      } else {
        owners[slot.uppercased()] = "`\(item.id)`"
      }
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
  mutating func checkCollisions(
    of items: [Item], _ values: [JSONValue], groups byID: [OptionGroup.ID: OptionGroup]
  ) {
    let optionWords = byID.mapValues { group in
      Dictionary(
        group.options.flatMap { option in
          ([option.name] + option.aliases).map { ($0.lowercased(), option.id) }
        }
      ) { first, _ in first }
    }
    let anyWords = Set(optionWords.values.flatMap(\.keys))
    for (item, value) in zip(items, values) where !item.optionGroups.isEmpty {
      for (position, name) in ([item.name] + item.aliases).enumerated() {
        let words = name.lowercased()
        guard anyWords.contains(words) else { continue }
        for group in item.optionGroups {
          guard let option = optionWords[group]?[words] else { continue }
          let place =
            position == 0
            ? value["name"] : value["aliases"]?.elements.first { $0.string == name }
          defects.append(
            MenuDefect(
              .warning,
              .collision(words: name, item: item.id, group: group, option: option),
              at: place ?? value))
        }
      }
    }
  }
}
