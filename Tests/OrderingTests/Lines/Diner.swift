import Ordering

/// A menu with one group of each kind, for building lines.
enum Diner {
  static let menu = Menu(
    id: "diner", name: "Diner", currency: Currency(code: "USD"),
    optionGroups: [
      group("size", .size, 1...1, ["medium"], ["small", "medium", "large"]),
      group("bread", .variant, 1...1, [], ["rye", "roll"]),
      group("milk", .variant, 1...1, ["whole"], ["whole", "oat", "soy"]),
      group("dressing", .variant, 1...2, [], ["ranch", "caesar"], [.without, .side]),
      OptionGroup(
        id: "topping", name: "Toppings", role: .extra, max: 3,
        amounts: [.without, .light, .extra], placements: [.whole, .left, .right],
        options: options(["mozzarella", "parmesan", "olives", "ham", "basil"])),
      group("salad", .extra, 0...9, [], ["onion", "tomato"], [.without, .extra]),
      group("sauce", .extra, 0...3, ["ketchup", "mayo"], ["ketchup", "mayo", "mustard"]),
      OptionGroup(
        id: "shots", name: "Shots", role: .count, max: 4, countable: true,
        options: options(["shot"])),
      OptionGroup(
        id: "scoop", name: "Scoops", role: .variant, min: 2, max: 3, countable: true,
        options: options(["vanilla", "lemon"])),
    ],
    items: [
      item("pizza", ["size", "topping"], includes: ["mozzarella", "basil"]),
      item("sandwich", ["bread", "salad"]), item("burger", ["size", "sauce"]),
      item("latte", ["size", "milk", "shots"]), item("greens", ["dressing", "salad"]),
      item("sundae", ["scoop"]), item("cola", ["size"]), item("water", []),
    ],
    combos: [
      Combo(
        id: "lunch", name: "Lunch", price: Money(minorUnits: 900),
        parts: [
          Combo.Part(name: "main", items: ["pizza", "sandwich"]),
          Combo.Part(name: "drink", choose: 2, items: ["cola", "latte"]),
          Combo.Part(name: "extra", items: ["water"]),
        ])
    ])

  private static func options(_ ids: [String]) -> [Option] {
    ids.map { Option(id: $0, name: $0) }
  }

  private static func group(
    _ id: String, _ role: OptionGroup.Role, _ range: ClosedRange<Int>, _ defaults: [String],
    _ ids: [String], _ amounts: [Amount] = []
  ) -> OptionGroup {
    OptionGroup(
      id: id, name: id, role: role, min: range.lowerBound, max: range.upperBound,
      defaults: defaults, amounts: amounts, options: options(ids))
  }

  private static func item(
    _ id: String, _ groups: [String], includes: [String] = []
  ) -> Item {
    Item(
      id: id, name: id, category: "all", price: Money(minorUnits: 500), optionGroups: groups,
      includes: includes.map { Inclusion(group: "topping", option: $0) })
  }
}
