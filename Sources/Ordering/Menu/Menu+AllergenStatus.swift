extension Menu {
  /// What the menu says of an allergen in a line as it is ordered, options and parts counted.
  ///
  /// An added option brings its allergens. A removed one takes away what the menu ties to it, but
  /// never a "may contain", and never makes a line free of something: what is left is unknown.
  package func allergenStatus(_ allergen: Allergen, of line: Line) -> AllergenStatus {
    if let composition = Composition(of: line, menu: self) { return composition[allergen] }
    guard let combo = combo(line.item) else { return .unknown }
    return combo.parts.reduce(.freeFrom) { status, part in
      status.joined(with: allergenStatus(allergen, of: part, chosen: line.parts))
    }
  }

  /// The same for an item or combo as it comes.
  package func allergenStatus(_ allergen: Allergen, of id: Item.ID) -> AllergenStatus {
    allergenStatus(allergen, of: Line(item: id))
  }

  /// A part that is still open is as certain as all of its candidates together.
  private func allergenStatus(_ allergen: Allergen, of part: Combo.Part, chosen: [ChosenPart])
    -> AllergenStatus
  {
    let lines = chosen.filter { $0.name == part.name }.map(\.line)
    guard lines.count < part.choose else {
      return lines.reduce(.freeFrom) { $0.joined(with: allergenStatus(allergen, of: $1)) }
    }
    let candidates = Set(part.items.map { allergenStatus(allergen, of: $0) })
    let open = candidates.count == 1 ? candidates.first ?? .unknown : .unknown
    return lines.reduce(open) { $0.joined(with: allergenStatus(allergen, of: $1)) }
  }
}

extension Composition {
  package subscript(allergen: Allergen) -> AllergenStatus {
    let usual = usual.map { $0.option.allergens[allergen] }
    let added = added.filter { !$0.isForm }.map { $0.option.allergens[allergen] }
    let brought = (usual + added).filter { $0 == .contains || $0 == .mayContain }
    return (brought + added).reduce(base(allergen)) { $0.joined(with: $1) }
  }

  /// Options of the groups still open that contain or may contain an allergen.
  package func openOptions(with allergen: Allergen) -> [Ingredient] {
    open.flatMap { group in
      group.options.filter {
        $0.allergens[allergen] == .contains || $0.allergens[allergen] == .mayContain
      }
      .map { Ingredient(group: group, option: $0) }
    }
  }

  /// What the item's own statement is worth once the removed options are gone.
  private func base(_ allergen: Allergen) -> AllergenStatus {
    let stated = item.allergens[allergen]
    let removed = removed.map { $0.option.allergens[allergen] }
    if stated != .contains, removed.contains(.mayContain) {
      return stated.joined(with: .mayContain)
    }
    return stated == .contains && removed.contains(.contains) ? .unknown : stated
  }
}

extension AllergenStatus {
  /// The status of two things together: the one to be more careful about.
  package func joined(with other: AllergenStatus) -> AllergenStatus {
    switch (self, other) {
    case (.contains, _), (_, .contains): .contains
    case (.mayContain, _), (_, .mayContain): .mayContain
    case (.unknown, _), (_, .unknown): .unknown
    case (.freeFrom, .freeFrom): .freeFrom
    }
  }
}
