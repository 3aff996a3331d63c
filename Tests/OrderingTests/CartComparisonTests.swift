import Testing

@testable import Ordering

@Suite struct CartComparisonTests {
  static let menu: Menu = {
    let size = OptionGroup(
      id: "size", name: "Size", role: .size, min: 1, max: 1, defaults: ["medium"],
      options: ["small", "medium", "large"].map { Option(id: $0, name: $0) })
    let topping = OptionGroup(
      id: "topping", name: "Toppings", role: .extra, max: 8,
      amounts: [.without, .light, .extra, .side], placements: [.whole, .left, .right],
      options: ["mozzarella", "olives", "ham"].map { Option(id: $0, name: $0) })
    let dip = OptionGroup(
      id: "dip", name: "Dips", role: .extra, max: 2, amounts: [.without],
      options: ["olives", "aioli"].map { Option(id: $0, name: $0) })
    let pizza = { (id: String) in
      Item(
        id: id, name: id, category: "mains", price: Money(minorUnits: 1000),
        optionGroups: ["size", "topping"],
        includes: [Inclusion(group: "topping", option: "mozzarella")])
    }
    let cola = Item(id: "cola", name: "Cola", category: "d", price: Money(minorUnits: 250))
    let fries = Item(
      id: "fries", name: "Fries", category: "s", price: Money(minorUnits: 300),
      optionGroups: ["topping", "dip"])
    return Menu(
      id: "test", name: "Test", currency: Currency(code: "USD"),
      optionGroups: [size, topping, dip],
      items: [pizza("margherita"), pizza("salami"), cola, fries],
      combos: [
        Combo(
          id: "lunch", name: "Lunch", price: Money(minorUnits: 1200),
          parts: [
            .init(name: "main", items: ["margherita", "salami"]),
            .init(name: "drink", items: ["cola"]),
          ])
      ])
  }()

  static func cart(_ text: String) throws -> [Line] {
    try text.split(separator: ";").map {
      menu.complete(try NotationReader.selection(String($0), menu: menu)).line
    }
  }

  struct Case: CustomTestStringConvertible {
    var got: String
    var wanted: String
    var cost: Int
    var testDescription: String { got + " → " + wanted }
    init(_ got: String, _ wanted: String, _ cost: Int) {
      self.got = got
      self.wanted = wanted
      self.cost = cost
    }
  }

  static let cases = [
    Case("1 margherita", "1 margherita size:medium +mozzarella*regular", 0),
    Case("1 cola; 1 margherita", "1 margherita; 1 cola", 0), Case("1 cola; 1 cola", "2 cola", 0),
    Case("", "", 0), Case("", "1 cola", 1), Case("1 cola", "", 1),
    Case("", "1 margherita size:large +ham*extra", 3), Case("1 cola", "2 cola", 1),
    Case("1 margherita", "1 margherita size:small", 1),
    Case("1 margherita +ham", "1 margherita +ham*extra", 1),
    Case("1 margherita", "1 margherita -mozzarella", 1),
    Case("1 margherita +ham", "1 margherita +olives", 2),
    Case("1 margherita size:large", "1 salami size:large", 1),
    Case("1 margherita +ham", "1 margherita +ham@left", 1),
    Case(
      "1 margherita size:large; 1 margherita size:small; 1 cola",
      "1 margherita size:small; 2 margherita size:large; 1 cola", 1),
    Case("2 fries", "1 lunch main=(margherita) drink=(cola)", 3),
    Case("1 lunch main=(margherita) drink=(cola)", "1 lunch main=(salami) drink=(cola)", 1),
    Case(
      "1 lunch main=(margherita size:large) drink=(cola)",
      "1 lunch main=(margherita) drink=(cola)", 1),
  ]

  @Test("the repair cost is the fewest edits", arguments: cases)
  func cost(_ example: Case) throws {
    let comparison = CartComparison(
      got: try Self.cart(example.got), wanted: try Self.cart(example.wanted), menu: Self.menu)
    #expect(comparison.cost == example.cost)
    #expect(comparison.isComplete == (example.cost == 0))
  }

  @Test("lines are paired so that little has to change, and the steps say what")
  func steps() throws {
    let got = try Self.cart("1 margherita size:large; 1 margherita -mozzarella; 1 cola")
    let wanted = try Self.cart("1 margherita size:large; 1 margherita size:small -mozzarella")
    let comparison = CartComparison(got: got, wanted: wanted, menu: Self.menu)
    #expect(
      comparison.steps == [
        .set(
          got[1], from: ChosenOption("size", "medium"), to: ChosenOption("size", "small")),
        .remove(got[2]),
      ])
  }

  @Test("a cart is perfect when the order is the same too")
  func perfection() throws {
    let got = try Self.cart("1 cola; 1 margherita")
    let other = try Self.cart("1 margherita; 1 cola")
    #expect(CartComparison(got: got, wanted: got, menu: Self.menu).isPerfect)
    let turned = CartComparison(got: got, wanted: other, menu: Self.menu)
    #expect(!turned.isPerfect && turned.isComplete)
  }

  @Test("a cart contains lines in at least their quantities")
  func containing() throws {
    let got = try Self.cart("2 cola; 1 margherita size:large")
    for (wanted, isIn) in [
      ("1 cola", true), ("3 cola", false), ("1 margherita", false),
      ("1 margherita size:large; 2 cola", true),
    ] {
      #expect(
        try CartComparison.contains(Self.cart(wanted), in: got, menu: Self.menu) == isIn,
        "\(wanted)")
    }
  }

  @Test("the assignment is the cheapest of all")
  func assignment() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let rows = Int.random(in: 0...4, using: &random)
      let columns = Int.random(in: 0...4, using: &random)
      let costs = (0..<rows).map { _ in
        (0..<columns).map { _ in Int.random(in: 0...6, using: &random) }
      }
      let additions = (0..<columns).map { _ in Int.random(in: 1...4, using: &random) }
      func total(_ partners: [Int?]) -> Int {
        var sum = 0
        for (row, partner) in partners.enumerated() { sum += partner.map { costs[row][$0] } ?? 1 }
        for column in 0..<columns where !partners.contains(column) { sum += additions[column] }
        return sum
      }
      func best(_ partners: [Int?]) -> Int {
        guard partners.count < rows else { return total(partners) }
        let free = (0..<columns).filter { !partners.contains($0) }
        return ([nil] + free.map(Int?.some)).map { best(partners + [$0]) }.min() ?? 0
      }
      let found = Assignment.partners(costs: costs, removal: 1, additions: additions)
      #expect(total(found) == best([]))
    }
  }

  @Test(
    "a line without its defaults completes to itself",
    arguments: [
      ("1 margherita size:medium", "1 margherita"),
      ("1 margherita size:large", "1 margherita size:large"),
      ("2 margherita -mozzarella", "2 margherita topping:-mozzarella"),
      (
        "1 lunch main=(margherita size:small) drink=(cola)",
        "1 lunch main=(1 margherita size:small) drink=(1 cola)"
      ),
    ])
  func defaults(_ text: String, _ said: String) throws {
    let line = try #require(try Self.cart(text).first)
    let short = Self.menu.withoutDefaults(line)
    #expect(NotationWriter(menu: nil).write(short) == said)
    #expect(Self.menu.canonical(short) == line)
    #expect(Self.menu.withoutDefaults(line, keeping: ["size"]).options == line.options)
  }

  @Test(
    "a line is written short where the item tells the group",
    arguments: [
      "1 margherita size:large -mozzarella +ham*extra", "2 fries topping:+olives dip:+olives",
      "1 fries +ham@left +aioli", "1 lunch main=(1 margherita size:medium +ham) drink=(1 cola)",
    ])
  func shortForm(_ text: String) throws {
    let line = try #require(try Self.cart(text).first)
    #expect(NotationWriter(menu: Self.menu).short(line) == text)
  }
}
