import Ordering

/// A small venue with one of everything that the dialogue treats in its own way.
enum Corner {
  static let menu = Menu(
    id: "corner", name: "Corner", currency: Currency(code: "USD"),
    tax: Tax(rate: Rate(millionths: 100_000), included: false),
    limits: Limits(maxQuantityPerLine: 20, maxLines: 6, maxOrderTotal: Money(minorUnits: 50_000)),
    service: Service(
      modes: [.dineIn, .pickup, .delivery],
      hours: [OpeningHours(days: Weekday.allCases, open: 11 * 60, close: 22 * 60)],
      delivery: Delivery(
        fee: Money(minorUnits: 300), minimum: Money(minorUnits: 1000),
        postcodes: ["10001", "10002"]),
      payments: [.card, .cash]),
    promotions: [
      Promotion(code: "Lunch10", rate: Rate(millionths: 100_000), minimum: .zero)
    ],
    categories: [
      Category(id: "food", name: "Food"), Category(id: "drinks", name: "Drinks"),
      Category(id: "sweets", name: "Sweets"),
    ],
    optionGroups: groups, items: items, combos: combos, version: "1")

  static let groups = [
    OptionGroup(
      id: "size", name: "Size", role: .size, min: 1, defaults: ["medium"],
      options: [
        Option(id: "small", name: "Small", price: Money(minorUnits: -100)),
        Option(id: "medium", name: "Medium"),
        Option(id: "large", name: "Large", price: Money(minorUnits: 200)),
      ]),
    OptionGroup(
      id: "topping", name: "Toppings", role: .extra, max: 3,
      amounts: [.without, .light, .extra, .side], placements: [.whole, .left, .right],
      options: [
        Option(
          id: "cheese", name: "Cheese", price: Money(minorUnits: 101),
          allergens: Allergens(contains: [.milk])),
        Option(id: "olives", name: "Olives", price: Money(minorUnits: 50)),
        Option(id: "green_chili", name: "Green chili", price: Money(minorUnits: 60)),
        Option(id: "red_chili", name: "Red chili", price: Money(minorUnits: 60)),
      ]),
    OptionGroup(
      id: "doneness", name: "Doneness", role: .preparation, min: 1,
      options: [
        Option(id: "rare", name: "Rare"), Option(id: "done", name: "Well done"),
        Option(id: "pink", name: "Pink"),
      ]),
    OptionGroup(
      id: "milk", name: "Milk", role: .variant, min: 1, defaults: ["whole"],
      options: [
        Option(id: "whole", name: "Whole milk", allergens: Allergens(contains: [.milk])),
        Option(
          id: "oat", name: "Oat milk", price: Money(minorUnits: 60),
          allergens: Allergens(freeFrom: [.milk])),
      ]),
    OptionGroup(
      id: "shot", name: "Shots", role: .count, max: 4, countable: true,
      options: [Option(id: "shot", name: "Shot", price: Money(minorUnits: 80))]),
    OptionGroup(
      id: "cream", name: "Cream", role: .extra, defaults: ["cream"], amounts: [.without, .extra],
      options: [Option(id: "cream", name: "Cream", price: .zero)]),
  ]

  static let items = [
    Item(
      id: "pizza", name: "Pizza", category: "food", price: Money(minorUnits: 1000),
      optionGroups: ["size", "topping"], includes: [Inclusion(group: "topping", option: "cheese")],
      allergens: Allergens(contains: [.gluten, .milk]), popularity: 0.9),
    Item(
      id: "calzone", name: "Calzone", category: "food", price: Money(minorUnits: 900),
      optionGroups: ["size", "topping"], allergens: Allergens(contains: [.gluten]),
      popularity: 0.3),
    Item(
      id: "steak", name: "Steak", category: "food", price: Money(minorUnits: 2000),
      optionGroups: ["doneness"], allergens: Allergens(freeFrom: [.milk])),
    Item(
      id: "salad", name: "Salad", category: "food", price: Money(minorUnits: 800),
      tags: ["vegan"], allergens: Allergens(freeFrom: [.milk, .gluten])),
    Item(
      id: "fries", name: "Fries", category: "food", price: Money(minorUnits: 350), tags: ["vegan"],
      allergens: Allergens(freeFrom: [.milk]), stock: 5, substitutes: ["salad"]),
    Item(
      id: "latte", name: "Latte", category: "drinks", price: Money(minorUnits: 400),
      optionGroups: ["size", "milk", "shot"]),
    Item(
      id: "cocoa", name: "Cocoa", category: "drinks", price: Money(minorUnits: 450),
      optionGroups: ["size", "milk", "cream"]),
    Item(
      id: "cola", name: "Cola", category: "drinks", price: Money(minorUnits: 250), popularity: 0.5),
    Item(
      id: "lemonade", name: "Lemonade", category: "drinks", price: Money(minorUnits: 300),
      popularity: 0.7),
    Item(
      id: "brownie", name: "Brownie", category: "sweets", price: Money(minorUnits: 300), stock: 0,
      substitutes: ["cookie", "cake"]),
    Item(id: "cookie", name: "Cookie", category: "sweets", price: Money(minorUnits: 200)),
    Item(id: "cake", name: "Cake", category: "sweets", price: Money(minorUnits: 400), stock: 2),
    Item(
      id: "trifle", name: "Trifle", category: "sweets", price: Money(minorUnits: 500),
      available: false, substitutes: ["brownie"]),
  ]

  static let combos = [
    Combo(
      id: "lunch", name: "Lunch", price: Money(minorUnits: 1400),
      parts: [
        Combo.Part(name: "main", items: ["pizza", "steak"]),
        Combo.Part(name: "drink", items: ["cola", "lemonade", "latte"]),
        Combo.Part(name: "side", items: ["fries"]),
      ]),
    Combo(
      id: "duo", name: "Duo", price: Money(minorUnits: 3000),
      parts: [Combo.Part(name: "plate", choose: 2, items: ["steak", "salad"])]),
  ]

  /// A machine: goods in slots, one way to get them, one way to pay, no hours.
  static let machine = Menu(
    id: "machine", name: "Machine", currency: Currency(code: "USD"),
    service: Service(modes: [.pickup], payments: [.card]),
    categories: [Category(id: "snacks", name: "Snacks")],
    items: [
      Item(
        id: "nuts", name: "Nuts", category: "snacks", price: Money(minorUnits: 150), stock: 3,
        slot: "A1", substitutes: ["chips"]),
      Item(
        id: "chips", name: "Chips", category: "snacks", price: Money(minorUnits: 120), stock: 3,
        slot: "A2"),
    ], version: "1")
}
