import JSONText

extension MenuReader {
  private static let itemKeys = [
    "id", "name", "category", "aliases", "description", "price", "optionGroups", "includes", "tags",
    "moods", "allergens", "available", "stock", "slot", "popularity", "substitutes",
  ]

  mutating func items(_ values: JSONElements) -> [Item] {
    let count = values.roughCount
    var items: [Item] = []
    items.reserveCapacity(count)
    itemIDs.reserve(count)
    for value in values { items.append(item(value, at: items.count)) }
    return items
  }

  /// Takes the members in the order in which menu files have them, which is quick.
  private mutating func item(_ value: JSONValue, at position: Int) -> Item {
    var fields = MenuFields(value, keys: Self.itemKeys)
    let id = fields.identifier("id")
    if let first = itemIDs.define(id, at: position) {
      fields.report(.repeatedID(id, first: "$.items[\(first)]"), at: value)
    }
    let name = fields.text("name")
    let category = fields.reference(fields.required("category"), to: &categoryIDs)
    let aliases = fields.texts("aliases")
    let description = fields.optionalText("description") ?? ""
    let price = fields.requiredMoney("price", currency)
    let offered = groups(&fields)
    let item = Item(
      id: id, name: name, category: category ?? "", aliases: aliases, description: description,
      price: price, optionGroups: offered,
      includes: inclusions(fields.elements("includes"), offered: offered),
      tags: texts("tags", of: &fields), moods: texts("moods", of: &fields),
      allergens: fields.value("allergens").map { allergens($0) } ?? Allergens(),
      available: fields.flag("available") ?? true,
      stock: fields.number("stock", in: 0...1_000_000), slot: fields.optionalText("slot"),
      popularity: fields.share("popularity") ?? 0, substitutes: substitutes(&fields))
    checkTags(item.tags, against: item.allergens, in: value)
    checkCollisions(of: item, value)
    checkSlot(of: item, value)
    defects += fields.finish()
    return item
  }

  /// A list of strings that other items may have as well.
  private mutating func texts(_ key: String, of fields: inout MenuFields) -> [String] {
    guard let value = fields.value(key) else { return [] }
    let text = JSONRawText(value)
    if let known = sharedTexts[text] { return known }
    let texts = fields.texts(of: value)
    // What has a defect is read again, so that each place is told.
    if fields.defects.isEmpty { sharedTexts[text] = texts }
    return texts
  }

  private mutating func groups(_ fields: inout MenuFields) -> [OptionGroup.ID] {
    guard let value = fields.value("optionGroups") else { return [] }
    let text = JSONRawText(value)
    if let known = sharedGroups[text] { return known }
    let groups = fields.elements(of: value).compactMap { fields.reference($0, to: &groupIDs) }
    if fields.defects.isEmpty { sharedGroups[text] = groups }
    return groups
  }

  private mutating func substitutes(_ fields: inout MenuFields) -> [Item.ID] {
    guard let value = fields.value("substitutes") else { return [] }
    let ids = fields.texts(of: value)
    if !ids.isEmpty { substitutes.append((ids, value)) }
    return ids
  }

  private mutating func inclusions(
    _ values: JSONElements, offered: [OptionGroup.ID]
  ) -> [Inclusion] {
    values.map { value in
      var fields = MenuFields(value, keys: ["group", "option"])
      let group = fields.reference(fields.required("group"), to: &groupIDs) ?? ""
      let option = fields.text("option")
      if groupIDs.contains(group) {
        if !offered.contains(group) { fields.report(.includedGroupNotOffered(group), at: value) }
        if !offers.has(option, of: group), !option.isEmpty, let place = value["option"] {
          let suggestion = nearestName(to: option, among: offers.options(of: group))
          fields.report(
            .unknownReference(option, to: .option(group: group), suggestion: suggestion), at: place)
        }
      }
      defects += fields.finish()
      return Inclusion(group: group, option: option)
    }
  }

  mutating func allergens(_ value: JSONValue) -> Allergens {
    let text = JSONRawText(value)
    if let known = sharedAllergens[text] { return known }
    var fields = MenuFields(value, keys: ["contains", "mayContain", "freeFrom"])
    let allergens = Allergens(
      contains: fields.words("contains", as: Allergen.self),
      mayContain: fields.words("mayContain", as: Allergen.self),
      freeFrom: fields.words("freeFrom", as: Allergen.self))
    for allergen in allergens.freeFrom where allergens[allergen] != .freeFrom {
      fields.report(.contradictoryAllergen(allergen), at: value, severity: .warning)
    }
    let found = fields.finish()
    if found.isEmpty { sharedAllergens[text] = allergens }
    defects += found
    return allergens
  }
}
