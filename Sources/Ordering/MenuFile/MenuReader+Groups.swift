import JSONText

/// Categories, option groups and their options.
extension MenuReader {
  mutating func categories(_ values: JSONElements) -> [Category] {
    values.enumerated().map { position, value in
      var fields = MenuFields(value, keys: ["id", "name", "aliases"])
      let id = fields.identifier("id")
      if let first = categoryIDs.define(id, at: position) {
        fields.report(.repeatedID(id, first: "$.categories[\(first)]"), at: value)
      }
      let category = Category(id: id, name: fields.text("name"), aliases: fields.texts("aliases"))
      defects += fields.finish()
      return category
    }
  }

  mutating func optionGroups(_ values: JSONElements) -> [OptionGroup] {
    values.enumerated().map { position, value in optionGroup(value, at: position) }
  }

  private static let groupKeys = [
    "id", "name", "role", "min", "max", "default", "amounts", "countable", "placement", "options",
  ]

  private mutating func optionGroup(_ value: JSONValue, at position: Int) -> OptionGroup {
    var fields = MenuFields(value, keys: Self.groupKeys)
    let id = fields.identifier("id")
    if let first = groupIDs.define(id, at: position) {
      fields.report(.repeatedID(id, first: "$.optionGroups[\(first)]"), at: value)
    }
    let role = fields.required("role").flatMap {
      fields.word(of: $0, as: OptionGroup.Role.self)
    }
    let options =
      fields.required("options").map { self.options(fields.elements(of: $0), of: id) } ?? []
    var group = OptionGroup(
      id: id, name: fields.text("name"), role: role ?? .variant,
      min: fields.number("min", in: 0...1000) ?? 0,
      max: fields.number("max", in: 1...1000) ?? max(1, role == .size ? 1 : options.count),
      amounts: fields.words("amounts", as: Amount.self),
      countable: fields.flag("countable") ?? false,
      placements: fields.words("placement", as: Placement.self), options: options)
    checkBounds(of: group, &fields)
    group.defaults = defaults(of: group, &fields)
    defects += fields.finish()
    return group
  }

  private func checkBounds(of group: OptionGroup, _ fields: inout MenuFields) {
    let place = fields.object["min"] ?? fields.object
    if group.min > group.max {
      fields.report(
        .minimumAboveMaximum(minimum: group.min, maximum: group.max), at: place)
    } else if group.min > group.options.count, !group.countable, !group.options.isEmpty {
      fields.report(
        .minimumAboveOptions(minimum: group.min, options: group.options.count), at: place)
    }
    if let options = fields.object["options"], options.kind == .array, group.options.isEmpty {
      fields.report(.empty, at: options)
    }
  }

  private func defaults(of group: OptionGroup, _ fields: inout MenuFields) -> [Option.ID] {
    guard let value = fields.value("default") else { return [] }
    var references = MenuReferences(.option(group: group.id))
    for (position, option) in group.options.enumerated() {
      _ = references.define(option.id, at: position)
    }
    let defaults = fields.elements(of: value).compactMap { element -> Option.ID? in
      guard let id = fields.text(of: element) else { return nil }
      if !references.contains(id) { fields.report(references.cause(of: id), at: element) }
      return id
    }
    if !defaults.isEmpty, group.min <= group.max,
      !(group.min...group.max).contains(defaults.count)
    {
      fields.report(
        .defaultCount(defaults.count, minimum: group.min, maximum: group.max), at: value)
    }
    return defaults
  }

  private static let optionKeys = ["id", "name", "aliases", "price", "allergens", "tags"]

  private mutating func options(_ values: JSONElements, of group: OptionGroup.ID) -> [Option] {
    var references = MenuReferences(.option(group: group))
    return values.enumerated().map { position, value in
      var fields = MenuFields(value, keys: Self.optionKeys)
      let id = fields.identifier("id")
      if let first = references.define(id, at: position) {
        fields.report(.repeatedID(id, first: "the group's option \(first + 1)"), at: value)
      }
      let option = Option(
        id: id, name: fields.text("name"), aliases: fields.texts("aliases"),
        price: fields.surcharge("price", currency) ?? .zero,
        allergens: fields.value("allergens").map { allergens($0) } ?? Allergens(),
        tags: fields.texts("tags"))
      checkTags(option.tags, against: option.allergens, in: value)
      defects += fields.finish()
      return option
    }
  }
}
