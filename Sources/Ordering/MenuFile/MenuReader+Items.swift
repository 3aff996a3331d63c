import JSONText

extension MenuReader {
  private static let itemKeys = [
    "id", "name", "category", "aliases", "description", "price", "optionGroups", "includes", "tags",
    "moods", "allergens", "available", "stock", "slot", "popularity", "substitutes",
  ]

  mutating func items(_ values: [JSONValue], groups optionGroups: [OptionGroup]) -> [Item] {
    let byID = Dictionary(optionGroups.map { ($0.id, $0) }) { first, _ in first }
    let items = values.enumerated().map { position, value in
      item(value, at: position, groups: byID)
    }
    checkSubstitutes(of: items, values)
    checkSlots(of: items, values)
    checkCollisions(of: items, values, groups: byID)
    return items
  }

  private mutating func item(
    _ value: JSONValue, at position: Int, groups byID: [OptionGroup.ID: OptionGroup]
  ) -> Item {
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
      includes: inclusions(fields.elements("includes"), offered: offered, groups: byID),
      tags: fields.texts("tags"), moods: fields.texts("moods"),
      allergens: fields.value("allergens").map { allergens($0) } ?? Allergens(),
      available: fields.flag("available") ?? true,
      stock: fields.number("stock", in: 0...1_000_000), slot: fields.optionalText("slot"),
      popularity: fields.share("popularity") ?? 0, substitutes: fields.texts("substitutes"))
    checkTags(item.tags, against: item.allergens, in: value)
    defects += fields.finish()
    return item
  }

  private mutating func inclusions(
    _ values: [JSONValue], offered: [OptionGroup.ID], groups byID: [OptionGroup.ID: OptionGroup]
  ) -> [Inclusion] {
    values.map { value in
      var fields = MenuFields(value, keys: ["group", "option"])
      let group = fields.reference(fields.required("group"), to: &groupIDs) ?? ""
      let option = fields.text("option")
      if let known = byID[group] {
        if !offered.contains(group) { fields.report(.includedGroupNotOffered(group), at: value) }
        if known.option(option) == nil, !option.isEmpty, let place = fields.object["option"] {
          let suggestion = nearestName(to: option, among: known.options.map(\.id))
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
      contains: fields.words("contains", .allergen, as: Allergen.self),
      mayContain: fields.words("mayContain", .allergen, as: Allergen.self),
      freeFrom: fields.words("freeFrom", .allergen, as: Allergen.self))
    for allergen in allergens.freeFrom where allergens[allergen] != .freeFrom {
      fields.report(.contradictoryAllergen(allergen), at: value, severity: .warning)
    }
    defects += fields.finish()
    return allergens
  }
}
