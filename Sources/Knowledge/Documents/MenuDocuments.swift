package import Ordering

extension Document {
  /// One document for each category, item and combo of a menu.
  package static func documents(of menu: Menu) -> [Document] {
    menu.categories.map { document(of: $0, menu) } + menu.items.map { document(of: $0, menu) }
      + menu.combos.map { document(of: $0, menu) }
  }

  private static func document(of item: Item, _ menu: Menu) -> Document {
    let category = menu.category(item.category)
    let included = item.includes.compactMap { included in
      menu.group(included.group)?.option(included.option)?.name
    }
    return Document(
      source: "menu.json#item/" + item.id, kind: .item, title: item.name, text: item.description,
      names: item.aliases, terms: [category?.name ?? ""] + included + item.tags,
      facets: Facets(
        category: item.category, price: item.price, tags: item.tags, moods: item.moods,
        allergens: item.allergens, isAvailable: item.available))
  }

  private static func document(of combo: Combo, _ menu: Menu) -> Document {
    let parts = combo.parts.map { part in
      part.name + ": " + part.items.map(menu.name).joined(separator: ", ")
    }
    return Document(
      source: "menu.json#combo/" + combo.id, kind: .combo, title: combo.name,
      text: parts.joined(separator: "\n"), names: combo.aliases,
      facets: Facets(price: combo.price))
  }

  private static func document(of category: Category, _ menu: Menu) -> Document {
    Document(
      source: "menu.json#category/" + category.id, kind: .category, title: category.name,
      text: menu.items(in: category.id).map(\.name).joined(separator: ", "),
      names: category.aliases, facets: Facets(category: category.id))
  }
}
