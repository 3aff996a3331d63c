/// A venue as its menu file describes it, valid by construction: every reference resolves.
package struct Menu: Sendable {
  package var id: String
  package var name: String
  package var currency: Currency
  package var locale: String
  /// IANA name, such as `America/New_York`.
  package var timeZone: String
  package var tax: Tax
  package var limits: Limits
  package var service: Service
  package var promotions: [Promotion]
  package let categories: [Category]
  package let optionGroups: [OptionGroup]
  package let items: [Item]
  package let combos: [Combo]
  /// A digest of the file, so that a quote and an index know which menu they belong to.
  package var version: String

  private let itemPositions: [Item.ID: Int]
  private let groupPositions: [OptionGroup.ID: Int]
  private let comboPositions: [Combo.ID: Int]
  private let categoryPositions: [Category.ID: Int]

  package init(
    id: String, name: String, currency: Currency, locale: String = "en-US",
    timeZone: String = "Etc/UTC", tax: Tax = Tax(), limits: Limits = Limits(),
    service: Service = Service(), promotions: [Promotion] = [], categories: [Category] = [],
    optionGroups: [OptionGroup] = [], items: [Item] = [], combos: [Combo] = [],
    version: String = ""
  ) {
    self.id = id
    self.name = name
    self.currency = currency
    self.locale = locale
    self.timeZone = timeZone
    self.tax = tax
    self.limits = limits
    self.service = service
    self.promotions = promotions
    self.categories = categories
    self.optionGroups = optionGroups
    self.items = items
    self.combos = combos
    self.version = version
    itemPositions = Self.positions(items.lazy.map(\.id))
    groupPositions = Self.positions(optionGroups.lazy.map(\.id))
    comboPositions = Self.positions(combos.lazy.map(\.id))
    categoryPositions = Self.positions(categories.lazy.map(\.id))
  }

  package func item(_ id: Item.ID) -> Item? { itemPositions[id].map { items[$0] } }
  /// What the menu file says there is of an item, without a copy of the whole item.
  package func stock(of id: Item.ID) -> Int? { itemPositions[id].flatMap { items[$0].stock } }
  package func group(_ id: OptionGroup.ID) -> OptionGroup? {
    groupPositions[id].map { optionGroups[$0] }
  }
  package func combo(_ id: Combo.ID) -> Combo? { comboPositions[id].map { combos[$0] } }
  package func category(_ id: Category.ID) -> Category? {
    categoryPositions[id].map { categories[$0] }
  }

  /// The groups of an item, in the item's order; none for a combo.
  package func groups(of id: Item.ID) -> [OptionGroup] {
    item(id)?.optionGroups.compactMap { group($0) } ?? []
  }

  package func items(in category: Category.ID) -> [Item] {
    items.filter { $0.category == category }
  }

  /// The display name of an item or a combo, or the id itself.
  package func name(of id: String) -> String { item(id)?.name ?? combo(id)?.name ?? id }

  private static func positions(_ ids: some Collection<String>) -> [String: Int] {
    var positions: [String: Int] = [:]
    positions.reserveCapacity(ids.count)
    for (position, id) in ids.enumerated() where positions[id] == nil { positions[id] = position }
    return positions
  }
}

package struct Tax: Hashable, Sendable {
  package var rate: Rate
  /// Whether menu prices already contain the tax.
  package var included: Bool

  package init(rate: Rate = .zero, included: Bool = false) {
    self.rate = rate
    self.included = included
  }
}

package struct Limits: Hashable, Sendable {
  package var maxQuantityPerLine: Int
  package var maxLines: Int
  package var maxOrderTotal: Money

  package init(
    maxQuantityPerLine: Int = 50, maxLines: Int = 100,
    maxOrderTotal: Money = Money(minorUnits: 200_000)
  ) {
    self.maxQuantityPerLine = maxQuantityPerLine
    self.maxLines = maxLines
    self.maxOrderTotal = maxOrderTotal
  }
}

package struct Promotion: Hashable, Sendable {
  package var code: String
  /// The discount as a share of the subtotal.
  package var rate: Rate
  package var minimum: Money

  package init(code: String, rate: Rate, minimum: Money) {
    self.code = code
    self.rate = rate
    self.minimum = minimum
  }
}

package struct Category: Hashable, Sendable, Identifiable {
  package var id: String
  package var name: String
  package var aliases: [String]

  package init(id: String, name: String, aliases: [String] = []) {
    self.id = id
    self.name = name
    self.aliases = aliases
  }
}
