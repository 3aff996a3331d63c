import JSONText
import Ordering
import Terminal

/// How items and combos are shown in rows: name, price, tags, allergens, and what only some menus
/// have.
struct ItemColumns {
  private let menu: Menu
  private let hasSlots: Bool
  private let hasStock: Bool
  private let hasIDs: Bool
  /// How many columns there are; many where nothing has to be cut.
  private let width: Int

  /// So many hold names as they are, and something of the rest.
  private static let nameWidth = 64
  /// So many hold all allergens as well, which should not lose their end.
  private static let allergenWidth = 100

  /// Ids are for programs and for people who ask for a pipe.
  init(_ menu: Menu, _ presentation: Presentation) {
    self.menu = menu
    hasIDs = !presentation.isForPeople
    width = presentation.style.width.columns ?? .max
    hasSlots = menu.items.contains { $0.slot != nil }
    hasStock = menu.items.contains { $0.stock != nil || !$0.available }
  }

  var columns: [Table.Column] {
    (hasSlots ? [Table.Column("slot", shortens: false)] : [])
      + [
        Table.Column("name", shortens: width < Self.nameWidth),
        Table.Column("price", alignment: .trailing, role: .price),
      ]
      + (hasStock ? [Table.Column("left", alignment: .trailing)] : [])
      + [
        Table.Column("tags", role: .dim),
        Table.Column("allergens", shortens: width < Self.allergenWidth),
      ]
      + (hasIDs ? [Table.Column("id")] : [])
  }

  func row(_ item: Item) -> [String] {
    row(
      slot: item.slot, name: item.name, price: menu.usualPrice(of: item),
      left: item.available ? item.stock.map(String.init) : "none",
      tags: tags(of: item), allergens: item.allergens, id: item.id)
  }

  /// For people what is vegan need not be called vegetarian.
  private func tags(of item: Item) -> String {
    let isVegan = item.tags.contains("vegan")
    return item.tags.filter { hasIDs || !isVegan || $0 != "vegetarian" }.joined(separator: " ")
  }

  func row(_ combo: Combo) -> [String] {
    let parts = combo.parts.map { $0.choose > 1 ? "\($0.choose) \($0.name)" : $0.name }
    return row(
      slot: nil, name: combo.name, price: combo.price, left: nil,
      tags: parts.joined(separator: " + "), allergens: Allergens(), id: combo.id)
  }

  private func row(
    slot: String?, name: String, price: Money, left: String?, tags: String,
    allergens: Allergens, id: String
  ) -> [String] {
    (hasSlots ? [slot ?? ""] : []) + [name, menu.currency.format(price)]
      + (hasStock ? [left ?? ""] : [])
      + [tags, Self.short(allergens)] + (hasIDs ? [id] : [])
  }

  /// `gluten milk (egg)`: what it contains, and in brackets what it may contain.
  ///
  /// What it is stated to be free from is left out, and so is not told from what nobody knows.
  private static func short(_ allergens: Allergens) -> String {
    let sure = allergens.contains.map(\.rawValue).joined(separator: " ")
    let perhaps = allergens.mayContain.map(\.rawValue).joined(separator: " ")
    if perhaps.isEmpty { return sure }
    return sure.isEmpty ? "(\(perhaps))" : "\(sure) (\(perhaps))"
  }

  // MARK: JSON

  func write(_ item: Item, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", item.id)
      writer.member("name", item.name)
      writer.member("category", item.category)
      writer.member("price", menu.currency.decimal(menu.usualPrice(of: item)))
      writer.member("description", item.description)
      writer.member("tags", item.tags)
      writer.key("allergens")
      writer.object { writer in
        writer.member("contains", item.allergens.contains.map(\.rawValue))
        writer.member("mayContain", item.allergens.mayContain.map(\.rawValue))
        writer.member("freeFrom", item.allergens.freeFrom.map(\.rawValue))
      }
      writer.member("groups", item.optionGroups)
      writer.member("available", item.available)
      writer.key("stock")
      if let stock = item.stock { writer.int(stock) } else { writer.null() }
      writer.member("slot", item.slot)
    }
  }

  func write(_ combo: Combo, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", combo.id)
      writer.member("name", combo.name)
      writer.member("price", menu.currency.decimal(combo.price))
      writer.key("parts")
      writer.array(combo.parts) { writer, part in
        writer.object { writer in
          writer.member("name", part.name)
          writer.member("choose", part.choose)
          writer.member("items", part.items)
        }
      }
    }
  }
}
