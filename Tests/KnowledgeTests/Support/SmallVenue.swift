import Ordering

/// A small café with one of everything that a question can be about.
enum SmallVenue {
  static let menu = menu(service: service)

  static let service = Service(
    modes: [.dineIn, .pickup, .delivery],
    hours: [
      OpeningHours(days: [.monday, .tuesday, .wednesday, .thursday], open: 480, close: 1080),
      OpeningHours(days: [.friday, .saturday], open: 1080, close: 120),
    ],
    delivery: Delivery(
      fee: money(350), minimum: money(1500), postcodes: ["10001", "SW1A 1AA"], leadMinutes: 40),
    pickupLeadMinutes: 15, payments: [.card, .cash])

  static func menu(service: Service) -> Menu {
    Menu(
      id: "small", name: "Small", currency: Currency(code: "USD"), service: service,
      promotions: [Promotion(code: "TEN", rate: Rate(millionths: 100_000), minimum: .zero)],
      categories: [
        Category(id: "soups", name: "Soups", aliases: ["soup"]),
        Category(id: "coffee", name: "Coffee"), Category(id: "cakes", name: "Cakes"),
      ],
      optionGroups: [size, portion, milk, topping], items: items,
      combos: [
        Combo(
          id: "lunch", name: "Lunch deal", aliases: ["lunch combo"], price: money(900),
          parts: [
            Combo.Part(name: "soup", items: ["tomato-soup", "fish-soup"]),
            Combo.Part(name: "drink", items: ["latte"]),
          ])
      ])
  }

  static let size = OptionGroup(
    id: "size", name: "Size", role: .size, min: 1, max: 1, defaults: ["medium"],
    options: [
      Option(id: "medium", name: "Medium"), Option(id: "large", name: "Large", price: money(80)),
    ])

  static let portion = OptionGroup(
    id: "portion", name: "Portion", role: .size, min: 1, max: 1, defaults: ["bowl"],
    options: [
      Option(id: "cup", name: "Cup", price: money(-100)), Option(id: "bowl", name: "Bowl"),
    ])

  static let milk = OptionGroup(
    id: "milk", name: "Milk", role: .variant, min: 1, max: 1, defaults: ["whole"],
    options: [
      Option(
        id: "whole", name: "Whole milk", allergens: Allergens(contains: [.milk]),
        tags: ["vegetarian"]),
      Option(
        id: "oat", name: "Oat milk", price: money(70),
        allergens: Allergens(mayContain: [.gluten], freeFrom: [.milk, .nuts]),
        tags: ["vegan", "vegetarian"]),
    ])

  static let topping = OptionGroup(
    id: "topping", name: "Toppings", role: .extra, max: 3, amounts: [.without, .extra],
    options: [
      Option(
        id: "cream", name: "Cream", price: money(50), allergens: Allergens(contains: [.milk]),
        tags: ["vegetarian"]),
      Option(
        id: "chili", name: "Chili oil", price: money(30),
        allergens: Allergens(freeFrom: [.milk, .nuts]),
        tags: ["vegan", "vegetarian", "spicy"]),
      Option(id: "bacon", name: "Bacon", price: money(150)),
    ])

  static let items = [
    Item(
      id: "tomato-soup", name: "Tomato soup", category: "soups", aliases: ["tomato bisque"],
      description: "Roasted tomatoes with basil.", price: money(700),
      optionGroups: ["portion", "topping"],
      tags: ["vegan", "vegetarian", "gluten-free", "warm", "mild"], moods: ["cozy"],
      allergens: Allergens(mayContain: [.celery], freeFrom: [.gluten, .milk, .egg, .nuts]),
      popularity: 0.8),
    Item(
      id: "fish-soup", name: "Fish soup", category: "soups", description: "Cod and saffron.",
      price: money(950), optionGroups: ["portion", "topping"],
      includes: [Inclusion(group: "topping", option: "cream")], tags: ["warm", "chef-special"],
      allergens: Allergens(contains: [.fish, .milk], freeFrom: [.nuts]), popularity: 0.4,
      substitutes: ["tomato-soup", "lentil-soup"]),
    Item(
      id: "lentil-soup", name: "Lentil soup", category: "soups", price: money(750),
      optionGroups: ["portion"], tags: ["vegan", "vegetarian", "warm", "hearty", "spicy"],
      allergens: Allergens(freeFrom: [.milk]), available: false, popularity: 0.9),
    Item(
      id: "latte", name: "Latte", category: "coffee", description: "Espresso with steamed milk.",
      price: money(500), optionGroups: ["size", "milk"], tags: ["vegetarian", "warm", "caffeine"],
      allergens: Allergens(mayContain: [.milk], freeFrom: [.gluten, .nuts]), popularity: 0.95),
    Item(
      id: "espresso", name: "Espresso", category: "coffee", price: money(300),
      tags: ["vegan", "vegetarian", "caffeine", "quick"],
      allergens: Allergens(freeFrom: [.gluten, .milk, .nuts]), stock: 2, popularity: 0.6),
    Item(
      id: "nut-cake", name: "Nut cake", category: "cakes", description: "Walnuts and honey.",
      price: money(450), tags: ["vegetarian", "sweet"],
      allergens: Allergens(contains: [.gluten, .egg, .nuts], mayContain: [.milk]),
      popularity: 0.7),
  ]

  static func money(_ cents: Int) -> Money { Money(minorUnits: cents) }
}

extension Menu {
  /// The small venue with one price changed.
  static var withCheaperLatte: Menu {
    var items = SmallVenue.items
    items[3].price = SmallVenue.money(450)
    let menu = SmallVenue.menu
    return Menu(
      id: menu.id, name: menu.name, currency: menu.currency, service: menu.service,
      promotions: menu.promotions, categories: menu.categories, optionGroups: menu.optionGroups,
      items: items, combos: menu.combos)
  }
}
