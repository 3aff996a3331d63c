import Ordering

extension FactAnswers {
  func price(of subject: FactSubject) -> PriceFact {
    let price = menu.unitPrice(of: line(of: subject))
    let sizes = menu.groups(of: subject.item).first { group in
      group.role == .size && group.options.count > 1
        && !subject.options.contains { $0.group == group.id }
    }
    guard let sizes else { return PriceFact(subject, price: price) }
    return PriceFact(
      subject, price: price,
      sizes: sizes.options.map { option in
        var sized = subject
        sized.options.append(ChosenOption(sizes.id, option.id))
        return OptionPrice(
          Inclusion(group: sizes.id, option: option.id), price: menu.unitPrice(of: line(of: sized)),
          isUsual: sizes.defaults.contains(option.id))
      })
  }

  func contents(of subject: FactSubject) -> ContentsFact {
    guard let item = menu.item(subject.item) else {
      return ContentsFact(subject, parts: menu.combo(subject.item)?.parts ?? [])
    }
    let without = subject.options.filter { $0.amount == .without }
    return ContentsFact(
      subject, description: item.description,
      included: item.includes.filter { included in
        !without.contains { $0.group == included.group && $0.option == included.option }
      })
  }

  /// The options of a group; an item without it answers with its own group of the same role, since
  /// "what sizes are there" means a salad's portions as well.
  func options(of id: OptionGroup.ID, for items: [Item.ID]) -> FactAnswer? {
    guard let group = menu.group(id) else { return nil }
    guard !items.isEmpty else { return .options([optionList(group, item: nil)]) }
    return .options(
      items.map { item in
        let groups = menu.groups(of: item)
        let own = groups.first { $0.id == id }
        let alike = group.role == .size ? groups.first { $0.role == .size } : nil
        return (own ?? alike).map { optionList($0, item: item) }
          ?? OptionListFact(item: item, group: id, options: [])
      })
  }

  private func optionList(_ group: OptionGroup, item: Item.ID?) -> OptionListFact {
    OptionListFact(
      item: item, group: group.id,
      options: group.options.map {
        OptionPrice(
          Inclusion(group: group.id, option: $0.id), price: $0.price,
          isUsual: group.defaults.contains($0.id)
            || item.flatMap(menu.item)?.includes($0.id, of: group.id) == true)
      })
  }

  func availability(of id: Item.ID, stock: [Item.ID: Int]) -> AvailabilityFact {
    guard let item = menu.item(id) else {
      let parts = menu.combo(id)?.parts ?? []
      let isServed = parts.allSatisfy { part in
        part.items.contains { menu.canBeHad($0, stock: stock) }
      }
      return AvailabilityFact(id, isServed ? .available(left: nil) : .soldOut(instead: []))
    }
    let instead = item.substitutes.filter { menu.canBeHad($0, stock: stock) }
    if !item.available { return AvailabilityFact(id, .notServed(instead: instead)) }
    let left = stock[id] ?? menu.item(id)?.stock
    if left == 0 { return AvailabilityFact(id, .soldOut(instead: instead)) }
    return AvailabilityFact(id, .available(left: left))
  }
}

extension Menu {
  /// Whether an item is served and not sold out.
  func canBeHad(_ id: Item.ID, stock: [Item.ID: Int]) -> Bool {
    item(id)?.available == true && (stock[id] ?? item(id)?.stock) != 0
  }
}
