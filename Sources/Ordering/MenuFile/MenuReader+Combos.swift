import JSONText

extension MenuReader {
  mutating func combos(_ values: JSONElements, items: [Item]) -> [Combo] {
    var known = MenuReferences(.item)
    return values.enumerated().map { position, value in
      var fields = MenuFields(value, keys: ["id", "name", "aliases", "price", "parts"])
      let id = fields.identifier("id")
      if let first = known.define(id, at: position) {
        fields.report(.repeatedID(id, first: "$.combos[\(first)]"), at: value)
      }
      if itemIDs.contains(id) { fields.report(.itemIsCombo(id), at: value, severity: .warning) }
      let combo = Combo(
        id: id, name: fields.text("name"), aliases: fields.texts("aliases"),
        price: fields.requiredMoney("price", currency),
        parts: parts(&fields, of: items))
      defects += fields.finish()
      return combo
    }
  }

  private mutating func parts(_ combo: inout MenuFields, of items: [Item]) -> [Combo.Part] {
    let list = combo.required("parts")
    if let list, list.kind == .array, list.isEmpty { combo.report(.empty, at: list) }
    let values = list.map { combo.elements(of: $0) } ?? .none
    var names: Set<String> = []
    return values.enumerated().map { position, value in
      var fields = MenuFields(value, keys: ["name", "choose", "from"])
      let name = fields.identifier("name")
      if !names.insert(name).inserted, !name.isEmpty {
        fields.report(.repeatedID(name, first: "an earlier part"), at: value)
      }
      let part = Combo.Part(
        name: name, choose: fields.number("choose", in: 1...100) ?? 1,
        items: fields.required("from").map { partItems($0, of: items) } ?? [])
      defects += fields.finish()
      return part
    }
  }

  private mutating func partItems(
    _ value: JSONValue, of items: [Item]
  ) -> [Item.ID] {
    var fields = MenuFields(value, keys: ["category", "items"])
    defer { defects += fields.finish() }
    switch (fields.value("category"), fields.value("items")) {
    case (let category?, nil):
      guard let id = fields.reference(category, to: &categoryIDs) else { return [] }
      let items = items.lazy.filter { $0.category == id }.map(\.id)
      if items.isEmpty, categoryIDs.contains(id) { fields.report(.impossiblePart, at: value) }
      return Array(items)
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
