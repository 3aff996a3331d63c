import Knowledge
import Ordering
import Testing

@Suite struct RecommenderTests {
  static let moods = MoodMap(moods: [
    Mood(
      id: "cozy", names: ["cozy"], tags: ["warm": 0.8, "hearty": 0.5], categories: ["soups": 0.5],
      avoid: ["spicy": -0.9]),
    Mood(id: "sweet-tooth", names: ["sweet"], tags: ["sweet": 1]),
    Mood(id: "arctic", names: ["arctic"], tags: ["frozen": 1]),
  ])
  let recommender = Recommender(menu: SmallVenue.menu, moods: moods)
  let noon = LocalTime(year: 2025, month: 6, day: 4, hour: 12)

  func items(
    _ wish: Wish = Wish(), diet: [String] = [], allergies: [Allergen] = [],
    stock: [Item.ID: Int] = [:], seen: [Item.ID] = [], limit: Int = 3
  ) -> [Item.ID] {
    recommender.suggest(
      wish, diet: diet, allergies: allergies, stock: stock, seen: seen, at: noon, limit: limit
    ).map(\.item)
  }

  @Test("a mood suggests what its map and the venue connect with it")
  func mood() {
    #expect(items(Wish(mood: "cozy")) == ["tomato-soup", "fish-soup", "latte"])
    #expect(items(Wish(mood: "sweet-tooth")) == ["nut-cake"])
  }

  @Test("a suggestion carries the mood, its tags and what was asked for as reasons")
  func reasons() {
    let first = recommender.suggest(
      Wish(mood: "cozy", filter: MenuFilter(tags: ["gluten-free"])), diet: ["vegan"],
      allergies: [.milk], at: noon
    ).first
    #expect(
      first?.reasons == [
        .mood("cozy"), .tag("gluten-free"), .tag("warm"), .diet("vegan"), .freeFrom(.milk),
      ])
  }

  @Test("confidence lies between 0 and 1 and falls with the rank of a mood's suggestions")
  func confidence() {
    let found = recommender.suggest(Wish(mood: "cozy"), at: noon)
    #expect(found.count == 3)
    #expect(found.allSatisfy { (0...1).contains($0.confidence) })
    #expect(found.map(\.confidence) == found.map(\.confidence).sorted(by: >))
  }

  @Test("where nothing suits the mood, something good is offered without claiming it does")
  func moodWithoutMatch() {
    let found = recommender.suggest(Wish(mood: "arctic"), at: noon)
    #expect(found.count == 3)
    #expect(found.allSatisfy { !$0.reasons.contains(.mood("arctic")) })
    #expect(items(Wish(mood: "no such mood")) == found.map(\.item))
  }

  @Test(
    "for an allergy only what is stated to be free from it is offered",
    arguments: Allergen.allCases)
  func allergies(allergen: Allergen) {
    for mood in [nil, "cozy"] as [String?] {
      for item in items(Wish(mood: mood), allergies: [allergen], limit: 10) {
        #expect(SmallVenue.menu.allergenStatus(allergen, of: item) == .freeFrom)
      }
    }
  }

  @Test("what the menu does not say of an allergen is not offered for that allergy")
  func unknownAllergens() {
    #expect(items(allergies: [.sesame], limit: 10).isEmpty)
    #expect(items(allergies: [.milk], limit: 10) == ["tomato-soup", "espresso"])
    #expect(items(allergies: [.milk, .egg], limit: 10) == ["tomato-soup"])
  }

  @Test("a diet, a category, tags and a budget narrow what is offered")
  func filters() {
    #expect(items(diet: ["vegan"], limit: 10) == ["tomato-soup", "espresso"])
    #expect(items(Wish(filter: MenuFilter(categories: ["cakes"])), limit: 10) == ["nut-cake"])
    #expect(
      items(Wish(filter: MenuFilter(maximumPrice: SmallVenue.money(450))), limit: 10)
        == ["espresso", "nut-cake"])
    #expect(
      items(Wish(filter: MenuFilter(tags: ["warm"], without: [.nuts])), diet: ["vegan"])
        == ["tomato-soup"])
  }

  @Test("what is sold out, not served or seen before is not offered")
  func availability() {
    #expect(!items(limit: 10).contains("lentil-soup"))
    #expect(!items(stock: ["latte": 0], limit: 10).contains("latte"))
    let first = items()
    let second = items(seen: first)
    #expect(Set(first).isDisjoint(with: second))
    #expect(Set(first + second).count == 5)
    #expect(items(seen: first + second).isEmpty)
  }

  @Test("no category takes every place unless it was asked for")
  func variety() {
    let menu = Menu(
      id: "v", name: "V", currency: Currency(code: "USD"),
      items: (0..<4).map { item("soup\($0)", "soups", 0.9) } + [item("cake", "cakes", 0.1)])
    let recommender = Recommender(menu: menu, moods: Self.moods)
    #expect(recommender.suggest(Wish(), at: noon).map(\.item) == ["soup0", "soup1", "cake"])
    #expect(
      recommender.suggest(Wish(filter: MenuFilter(categories: ["soups"])), at: noon).map(\.item)
        == ["soup0", "soup1", "soup2"])
    #expect(recommender.suggest(Wish(), at: noon, limit: 5).count == 5)
  }

  @Test("the time of day decides between things equally popular")
  func timeOfDay() {
    let menu = Menu(
      id: "t", name: "T", currency: Currency(code: "USD"),
      items: [item("stew", "food", 0.5, ["hearty"]), item("coffee", "food", 0.5, ["caffeine"])])
    let recommender = Recommender(menu: menu, moods: Self.moods)
    func first(_ hour: Int) -> Suggestion? {
      recommender.suggest(
        Wish(), at: LocalTime(year: 2025, month: 6, day: 4, hour: hour), limit: 1
      ).first
    }
    #expect(first(8)?.item == "coffee")
    #expect(first(8)?.reasons == [.popular, .timeOfDay(.morning)])
    #expect(first(20)?.item == "stew")
  }

  @Test("a choice still to be made must have an option that keeps an item free of the allergen")
  func openChoice() {
    func menu(_ dressing: Allergens) -> Menu {
      Menu(
        id: "o", name: "O", currency: Currency(code: "USD"),
        optionGroups: [
          OptionGroup(
            id: "dressing", name: "Dressing", role: .variant, min: 1,
            options: [Option(id: "only", name: "Only", allergens: dressing)])
        ],
        items: [
          Item(
            id: "salad", name: "Salad", category: "food", price: .zero,
            optionGroups: ["dressing"], allergens: Allergens(freeFrom: [.milk]))
        ])
    }
    func count(_ dressing: Allergens) -> Int {
      Recommender(menu: menu(dressing), moods: MoodMap())
        .suggest(Wish(), allergies: [.milk], at: noon).count
    }
    #expect(count(Allergens(freeFrom: [.milk])) == 1)
    #expect(count(Allergens(contains: [.milk])) == 0)
    #expect(count(Allergens()) == 0)
  }

  private func item(
    _ id: String, _ category: String, _ popularity: Double, _ tags: [String] = []
  ) -> Item {
    Item(
      id: id, name: id, category: category, price: .zero, tags: tags, popularity: popularity)
  }
}
