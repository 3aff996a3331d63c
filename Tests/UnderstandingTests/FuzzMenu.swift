import Ordering

/// Menus that nobody would write: names that collide, that are numbers, amounts or function words.
struct FuzzMenu {
  private var random: FuzzRandom
  private var groups: [OptionGroup] = []
  private var categories: [Category] = []
  private var items: [Item] = []

  /// Dishes, ingredients, and words that mean something to the grammar as well.
  static let words = [
    "cheese", "pepper", "green", "peppers", "rice", "bean", "beans", "half", "no", "with", "extra",
    "7", "up", "2%", "milk", "oat", "can", "large", "small", "medium", "rare", "well", "done",
    "ice", "iced", "tea", "and", "the", "one", "two", "double", "shot", "pizza", "house", "order",
    "crème", "brûlée", "jalapeño", "straße", "ﬁlet", "豆腐", "كباب", "борщ", "é", "🍕", "o'brien",
    "t-bone", "half-and-half", "16", "oz", "500ml", "B3", "A1", "menu", "water", "side", "light",
    "special", "yes", "cancel", "everything", "last", "another", "dozen", "lunch", "combo",
  ]
  private static let ids = ["a", "b1", "7up", "12", "500g", "x-y", "x_y", "any", "last", "all"]

  static func make(_ random: inout FuzzRandom) -> Menu {
    var maker = FuzzMenu(random: FuzzRandom(seed: random.next()))
    return maker.make()
  }

  private init(random: FuzzRandom) { self.random = random }

  private mutating func make() -> Menu {
    categories = (0..<(1 + random.below(4))).map { index in
      Category(id: id("c", index), name: name(), aliases: names(2))
    }
    groups = (0..<random.below(6)).map { group($0) }
    items = (0..<(1 + random.below(20))).map { item($0) }
    return Menu(
      id: "fuzz", name: "Fuzz", currency: Currency(code: "USD"), promotions: [],
      categories: categories,
      optionGroups: groups, items: items, combos: combos())
  }

  private mutating func id(_ prefix: String, _ index: Int) -> String {
    random.once(in: 4) ? "\(Self.ids[index % Self.ids.count])\(index)" : "\(prefix)\(index)"
  }

  private mutating func name() -> String {
    (0...random.below(3)).map { _ in random.pick(Self.words) }.joined(separator: " ")
  }

  private mutating func names(_ limit: Int) -> [String] {
    (0..<random.below(limit + 1)).map { _ in name() }
  }

  private mutating func group(_ index: Int) -> OptionGroup {
    let options = (0..<(1 + random.below(6))).map { number in
      Option(id: id("o", number), name: name(), aliases: names(3))
    }
    return OptionGroup(
      id: id("g", index), name: name(), role: random.pick(OptionGroup.Role.allCases, or: .extra),
      min: random.below(2), max: 1 + random.below(4),
      defaults: random.once(in: 2) ? [options[0].id] : [],
      amounts: random.some(Amount.allCases, atMost: 5), countable: random.once(in: 3),
      placements: random.once(in: 3) ? Placement.allCases : [], options: options)
  }

  private mutating func item(_ index: Int) -> Item {
    let offered = random.some(groups, atMost: 4)
    let included = offered.compactMap { group in
      group.options.first.map { Inclusion(group: group.id, option: $0.id) }
    }
    return Item(
      id: id("i", index), name: name(), category: random.pick(categories.map(\.id)),
      aliases: names(3), price: Money(minorUnits: random.below(2000)),
      optionGroups: offered.map(\.id), includes: random.some(included, atMost: 2),
      tags: random.some(["vegan", "spicy", "kids"], atMost: 2),
      slot: random.once(in: 5) ? random.pick(["A1", "B3", "12", "7"]) : nil)
  }

  private mutating func combos() -> [Combo] {
    (0..<random.below(3)).map { index in
      let parts = (0..<(1 + random.below(3))).map { number in
        Combo.Part(name: "p\(number)", items: random.some(items.map(\.id), atMost: 5))
      }
      return Combo(id: "combo\(index)", name: name(), price: Money(minorUnits: 900), parts: parts)
    }
  }
}
