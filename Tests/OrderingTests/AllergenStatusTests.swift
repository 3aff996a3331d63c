import Ordering
import Testing

@Suite struct AllergenStatusTests {
  static let menu = Menu(
    id: "test", name: "Test", currency: Currency(code: "USD"),
    categories: [Category(id: "food", name: "Food")],
    optionGroups: [
      OptionGroup(
        id: "size", name: "Size", role: .size, min: 1, max: 1, defaults: ["small"],
        options: [Option(id: "small", name: "Small"), Option(id: "large", name: "Large")]),
      OptionGroup(
        id: "milk", name: "Milk", role: .variant, min: 1, max: 1, defaults: ["whole"],
        options: [
          Option(id: "whole", name: "Whole", allergens: Allergens(contains: [.milk])),
          Option(
            id: "oat", name: "Oat",
            allergens: Allergens(mayContain: [.gluten], freeFrom: [.milk, .nuts])),
          Option(id: "almond", name: "Almond", allergens: Allergens(contains: [.nuts])),
        ]),
      OptionGroup(
        id: "topping", name: "Topping", role: .extra, max: 4,
        options: [
          Option(id: "mozzarella", name: "Mozzarella", allergens: Allergens(contains: [.milk])),
          Option(id: "basil", name: "Basil", allergens: Allergens(freeFrom: [.milk, .nuts])),
          Option(id: "sprinkles", name: "Sprinkles"),
          Option(id: "pesto", name: "Pesto", allergens: Allergens(mayContain: [.nuts])),
        ]),
      OptionGroup(
        id: "dressing", name: "Dressing", role: .variant, min: 1, max: 1,
        options: [
          Option(id: "ranch", name: "Ranch", allergens: Allergens(contains: [.milk])),
          Option(id: "oil", name: "Oil", allergens: Allergens(freeFrom: [.milk])),
        ]),
    ],
    items: [
      Item(
        id: "latte", name: "Latte", category: "food", price: .zero,
        optionGroups: ["size", "milk"],
        allergens: Allergens(mayContain: [.milk], freeFrom: [.nuts, .gluten])),
      Item(
        id: "pizza", name: "Pizza", category: "food", price: .zero,
        optionGroups: ["size", "topping"],
        includes: [
          Inclusion(group: "topping", option: "mozzarella"),
          Inclusion(group: "topping", option: "pesto"),
        ],
        allergens: Allergens(contains: [.gluten, .milk], freeFrom: [.nuts])),
      Item(
        id: "salad", name: "Salad", category: "food", price: .zero, optionGroups: ["dressing"],
        allergens: Allergens(freeFrom: [.milk, .nuts])),
    ],
    combos: [
      Combo(
        id: "meal", name: "Meal", price: .zero,
        parts: [
          Combo.Part(name: "main", items: ["pizza", "salad"]),
          Combo.Part(name: "drink", items: ["latte"]),
        ])
    ])

  struct Case: CustomTestStringConvertible {
    let text: String
    let allergen: Allergen
    let status: AllergenStatus

    init(_ text: String, _ allergen: Allergen, _ status: AllergenStatus) {
      self.text = text
      self.allergen = allergen
      self.status = status
    }

    var testDescription: String { "\(text): \(allergen.rawValue) \(status.rawValue)" }
  }

  static let cases = [
    Case("latte", .milk, .contains), Case("latte", .nuts, .freeFrom),
    Case("latte", .sesame, .unknown), Case("latte milk:oat", .milk, .mayContain),
    Case("latte milk:oat", .gluten, .mayContain), Case("latte milk:oat", .nuts, .freeFrom),
    Case("latte milk:almond", .nuts, .contains), Case("latte milk:almond", .gluten, .unknown),
    Case("latte size:large", .nuts, .freeFrom), Case("pizza", .milk, .contains),
    Case("pizza", .nuts, .mayContain), Case("pizza topping:-mozzarella", .milk, .unknown),
    Case("pizza topping:-mozzarella@left", .milk, .contains),
    Case("pizza topping:-mozzarella", .gluten, .contains),
    Case("pizza topping:-pesto", .nuts, .mayContain),
    Case("pizza topping:-mozzarella topping:basil", .milk, .unknown),
    Case("salad", .milk, .freeFrom), Case("salad dressing:ranch", .milk, .contains),
    Case("salad dressing:oil", .milk, .freeFrom), Case("salad dressing:oil", .nuts, .unknown),
    Case("pizza topping:sprinkles", .gluten, .contains), Case("meal", .milk, .contains),
    Case("meal", .nuts, .unknown), Case("meal", .sesame, .unknown),
    Case("nothing", .milk, .unknown),
  ]

  @Test("an allergen's status counts what was added and what was taken away", arguments: cases)
  func status(_ example: Case) throws {
    let line = try Self.line(example.text)
    #expect(Self.menu.allergenStatus(example.allergen, of: line) == example.status)
  }

  @Test("a combo's chosen parts count with their options")
  func comboParts() throws {
    let parts = [
      ChosenPart(name: "main", line: try Self.line("salad dressing:oil")),
      ChosenPart(name: "drink", line: try Self.line("latte milk:oat")),
    ]
    #expect(Self.menu.allergenStatus(.milk, of: Line(item: "meal", parts: parts)) == .mayContain)
  }

  @Test("a required group that is still open names the options with the allergen")
  func openOptions() throws {
    let composition = try #require(Composition(of: Line(item: "salad"), menu: Self.menu))
    #expect(composition.openOptions(with: .milk).map(\.option.id) == ["ranch"])
    #expect(composition.openOptions(with: .nuts).isEmpty)
  }

  static func line(_ text: String) throws -> Line {
    guard case .add(let selection) = try NotationReader.command("add 1 " + text) else {
      throw NotationError(offset: 0, expected: "an item")
    }
    let options = selection.options.map {
      ChosenOption(
        $0.group, $0.candidates[0], amount: $0.amount, placement: $0.placement)
    }
    return Line(item: selection.candidates[0], options: options)
  }
}

@Suite struct MenuFilterTests {
  let menu = AllergenStatusTests.menu

  func shown(_ filter: MenuFilter) -> [Item.ID] {
    menu.items.filter { filter.matches($0, in: menu) }.map(\.id)
  }

  @Test("an empty filter shows everything")
  func empty() { #expect(shown(MenuFilter()) == ["latte", "pizza", "salad"]) }

  @Test("without an allergen only what is stated to be free from it is shown")
  func without() {
    #expect(shown(MenuFilter(without: [.milk])) == ["salad"])
    #expect(shown(MenuFilter(without: [.sesame])).isEmpty)
    #expect(shown(MenuFilter(without: [.nuts])) == ["latte", "salad"])
  }

  @Test("category, items, tags and price narrow together")
  func narrowing() {
    #expect(shown(MenuFilter(categories: ["drinks"])).isEmpty)
    #expect(shown(MenuFilter(items: ["pizza"], maximumPrice: .zero)) == ["pizza"])
    #expect(shown(MenuFilter(maximumPrice: Money(minorUnits: -1))).isEmpty)
    #expect(shown(MenuFilter(tags: ["vegan"])).isEmpty)
  }
}
