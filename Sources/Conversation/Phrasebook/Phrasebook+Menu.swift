import Dialogue
import Ordering

extension Phrasebook {
  /// A short menu in full, a long one by its categories.
  func menu(_ filter: MenuFilter, _ items: [Item.ID], state: State) -> String {
    let items = items.compactMap(menu.item)
    guard !items.isEmpty else { return "I have nothing like that on the menu." + caveat(filter) }
    if filter.isEmpty || items.count > 25 { return overview(items) }
    let rows = items.map { "  \($0.name)  \(price(of: $0))\(slot(of: $0))" }
    return heading(filter) + "\n" + rows.joined(separator: "\n") + caveat(filter)
  }

  private func heading(_ filter: MenuFilter) -> String {
    var words = filter.tags
    let categories = filter.categories.compactMap { menu.category($0)?.name.lowercased() }
    words.append(categories.isEmpty ? "choices" : list(categories))
    var text = capitalised(words.joined(separator: " "))
    if !filter.without.isEmpty {
      text += " free from \(list(filter.without.map(allergen)))"
    }
    if let maximum = filter.maximumPrice { text += " up to \(money(maximum))" }
    return text + ":"
  }

  private func caveat(_ filter: MenuFilter) -> String {
    filter.without.isEmpty
      ? ""
      : "\nListed is only what the menu states to be free from "
        + "\(list(filter.without.map(allergen), "and")); for the rest please ask the staff."
  }

  private func overview(_ items: [Item]) -> String {
    let rows = menu.categories.compactMap { category -> String? in
      let inside = items.filter { $0.category == category.id }
      guard !inside.isEmpty else { return nil }
      let best = inside.sorted { ($0.popularity, $1.name) > ($1.popularity, $0.name) }
      let names = best.prefix(3).map(\.name).joined(separator: ", ")
      return "  \(category.name) (\(inside.count)): \(names)\(inside.count > 3 ? ", …" : "")"
    }
    let example = menu.categories.first.map { lowered($0.name) } ?? "drinks"
    return "Our menu:\n" + rows.joined(separator: "\n")
      + "\nAsk for a part of it, for example “show me the \(example)”."
  }

  private func price(of item: Item) -> String { money(menu.usualPrice(of: item)) }

  private func slot(of item: Item) -> String { item.slot.map { "  [\($0)]" } ?? "" }

  func details(_ id: Item.ID) -> String {
    guard let item = menu.item(id) else { return comboDetails(id) }
    var text = "\(item.name), \(price(of: item))."
    if !item.description.isEmpty { text += " \(item.description)" }
    let included = item.includes.compactMap { inclusion in
      menu.group(inclusion.group)?.option(inclusion.option).map { lowered($0.name) }
    }
    if !included.isEmpty { text += " Comes with \(list(included))." }
    for group in menu.groups(of: id) {
      let names = group.options.map { option in
        lowered(option.name)
          + (option.price == .zero ? "" : " \(signed(option.price))")
      }
      let shown = names.prefix(8).joined(separator: ", ") + (names.count > 8 ? ", …" : "")
      text += "\n  \(group.name): \(shown)"
    }
    return text
  }

  private func comboDetails(_ id: Combo.ID) -> String {
    guard let combo = menu.combo(id) else { return "" }
    let parts = combo.parts.map { part in
      "\(part.choose > 1 ? "\(part.choose) × " : "")\(partName(part.name)) "
        + "(\(part.items.prefix(6).map(menu.name).joined(separator: ", "))"
        + "\(part.items.count > 6 ? ", …" : ""))"
    }
    return "\(combo.name), \(money(combo.price)): \(list(parts))."
  }

  private func signed(_ money: Money) -> String {
    money < .zero ? self.money(money) : "+" + self.money(money)
  }

  func suggestions(_ items: [SuggestedItem], _ opening: String?) -> String {
    let rows = items.enumerated().map { index, suggestion -> String in
      let amount = menu.item(suggestion.item).map { price(of: $0) } ?? ""
      return "  \(index + 1). \(menu.name(of: suggestion.item)), \(amount) – "
        + "\(suggestion.reason) (\(suggestion.confidence) % sure)"
    }
    return (opening ?? "How about one of these?") + "\n" + rows.joined(separator: "\n")
  }
}
