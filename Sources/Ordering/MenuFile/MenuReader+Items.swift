import JSONText

extension MenuReader {
  private static let itemKeys = [
    "id", "name", "category", "aliases", "description", "price", "optionGroups", "includes", "tags",
    "moods", "allergens", "available", "stock", "slot", "popularity", "substitutes",
  ]

  mutating func items(_ values: JSONElements) -> [Item] {
    var items: [Item] = []
    items.reserveCapacity(values.count)
    for value in values { items.append(item(value, at: items.count)) }
    return items
  }

  private mutating func item(_ value: JSONValue, at position: Int) -> Item {
    var fields = MenuFields(value, keys: Self.itemKeys)
    let id = fields.identifier("id")
    if let first = itemIDs.define(id, at: position) {
      fields.report(.repeatedID(id, first: "$.items[\(first)]"), at: value)
    }
    let category = fields.reference(fields.required("category"), to: &categoryIDs)
    let offered = fields.elements("optionGroups").compactMap {
      fields.reference($0, to: &groupIDs)
    }
    let item = Item(
      id: id, name: fields.text("name"), category: category ?? "",
      aliases: fields.texts("aliases"), description: fields.optionalText("description") ?? "",
      price: fields.requiredMoney("price", currency), optionGroups: offered,
      includes: inclusions(fields.elements("includes"), offered: offered),
      tags: fields.texts("tags"), moods: fields.texts("moods"),
      allergens: fields.value("allergens").map { allergens($0) } ?? Allergens(),
      available: fields.flag("available") ?? true,
      stock: fields.number("stock", in: 0...1_000_000), slot: fields.optionalText("slot"),
      popularity: fields.share("popularity") ?? 0, substitutes: fields.texts("substitutes"))
    if !item.substitutes.isEmpty, let list = value["substitutes"] { substitutes.append(list) }
    checkTags(item.tags, against: item.allergens, in: value)
    checkCollisions(of: item, value)
    checkSlot(of: item, value)
    defects += fields.finish()
    return item
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
    var fields = MenuFields(value, keys: ["contains", "mayContain", "freeFrom"])
    let allergens = Allergens(
      contains: fields.words("contains", as: Allergen.self),
      mayContain: fields.words("mayContain", as: Allergen.self),
      freeFrom: fields.words("freeFrom", as: Allergen.self))
    for allergen in allergens.freeFrom where allergens[allergen] != .freeFrom {
      fields.report(.contradictoryAllergen(allergen), at: value, severity: .warning)
    }
    defects += fields.finish()
    return allergens
  }
}
