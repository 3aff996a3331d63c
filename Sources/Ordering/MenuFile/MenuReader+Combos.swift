import JSONText

extension MenuReader {
  mutating func combos(_ values: [JSONValue], items: [Item]) -> [Combo] {
    var known = MenuReferences(.item)
    let byCategory = Dictionary(grouping: items, by: \.category).mapValues { $0.map(\.id) }
    return values.enumerated().map { position, value in
      var fields = MenuFields(value, keys: ["id", "name", "aliases", "price", "parts"])
      let id = fields.identifier("id")
      if let first = known.define(id, at: position) {
        fields.report(.repeatedID(id, first: "$.combos[\(first)]"), at: value)
      }
      if itemIDs.contains(id) { fields.report(.itemIsCombo(id), at: value, severity: .warning) }
      let partValues = fields.required("parts").map { fields.elements(of: $0) } ?? []
      if fields.object["parts"]?.kind == .array, partValues.isEmpty {
        fields.report(.empty, at: value)
      }
      let combo = Combo(
        id: id, name: fields.text("name"), aliases: fields.texts("aliases"),
        price: fields.requiredMoney("price", currency),
        parts: parts(partValues, byCategory: byCategory))
      defects += fields.finish()
      return combo
    }
  }

  private mutating func parts(
    _ values: [JSONValue], byCategory: [Category.ID: [Item.ID]]
  ) -> [Combo.Part] {
    var names: Set<String> = []
    return values.enumerated().map { position, value in
      var fields = MenuFields(value, keys: ["name", "choose", "from"])
      let name = fields.identifier("name")
      if !names.insert(name).inserted, !name.isEmpty {
        fields.report(.repeatedID(name, first: "an earlier part"), at: value)
      }
      let part = Combo.Part(
        name: name, choose: fields.number("choose", in: 1...100) ?? 1,
        items: fields.required("from").map { partItems($0, byCategory: byCategory) } ?? [])
      defects += fields.finish()
      return part
    }
  }

  private mutating func partItems(
    _ value: JSONValue, byCategory: [Category.ID: [Item.ID]]
  ) -> [Item.ID] {
    var fields = MenuFields(value, keys: ["category", "items"])
    defer { defects += fields.finish() }
    switch (fields.value("category"), fields.value("items")) {
    case (let category?, nil):
      guard let id = fields.reference(category, to: &categoryIDs) else { return [] }
      let items = byCategory[id] ?? []
      if items.isEmpty, categoryIDs.contains(id) { fields.report(.impossiblePart, at: value) }
      return items
    case (nil, let list?):
      let items = fields.elements(of: list).compactMap { fields.reference($0, to: &itemIDs) }
      if list.kind == .array, items.isEmpty { fields.report(.impossiblePart, at: value) }
      return items
    case (nil, nil), (_?, _?):
      if value.kind == .object { fields.report(.unclearPart, at: value) }
      return []
    }
  }
}
