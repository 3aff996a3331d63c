import Knowledge
import Ordering
import Testing

@Suite struct ItemFactTests {
  let facts = FactAnswers(menu: SmallVenue.menu)
  let now = LocalTime(year: 2025, month: 6, day: 4, hour: 12)

  func answer(
    _ topic: FactQuestion.Topic, _ items: [Item.ID], _ options: [OptionChoice] = [],
    stock: [Item.ID: Int] = [:], lines: [Line] = []
  ) -> FactAnswer? {
    facts.answer(
      FactQuestion(topic, items: items, options: options), at: now, stock: stock, lines: lines)
  }

  @Test("an allergen that no list names is unknown")
  func unknownAllergen() {
    #expect(
      answer(.allergen(.sesame), ["latte"])
        == .allergen(.sesame, [AllergenFact(FactSubject("latte"), .unknown)]))
  }

  @Test("an allergen names the options that bring it")
  func allergenFromOption() {
    let whole = Inclusion(group: "milk", option: "whole")
    #expect(
      answer(.allergen(.milk), ["latte"])
        == .allergen(.milk, [AllergenFact(FactSubject("latte"), .contains, from: [whole])]))
  }

  @Test("an allergen is answered for the options in the question")
  func allergenWithOptions() {
    let oat = FactSubject("latte", options: [ChosenOption("milk", "oat")])
    #expect(
      answer(.allergen(.milk), ["latte"], [OptionChoice("milk", "oat")])
        == .allergen(.milk, [AllergenFact(oat, .mayContain)]))
    let plain = FactSubject(
      "fish-soup", options: [ChosenOption("topping", "cream", amount: .without)])
    let cream = Inclusion(group: "topping", option: "cream")
    #expect(
      answer(.allergen(.milk), ["fish-soup"], [OptionChoice("topping", "cream", amount: .without)])
        == .allergen(.milk, [AllergenFact(plain, .unknown, removed: [cream])]))
  }

  @Test("words that fit several options are answered for each")
  func severalReadings() {
    let milks = OptionChoice("milk", ["whole", "oat"])
    guard case .allergen(_, let each)? = answer(.allergen(.gluten), ["latte"], [milks]) else {
      Issue.record("no answer")
      return
    }
    #expect(each.map(\.status) == [.freeFrom, .mayContain])
  }

  @Test("a line made in a way of its own is answered before the item as it comes")
  func lineInCart() {
    let line = Line(id: 1, item: "latte", options: [ChosenOption("milk", "oat")])
    let usual = Line(id: 2, item: "latte", options: [ChosenOption("milk", "whole")])
    guard
      case .allergen(_, let each)? = answer(.allergen(.milk), ["latte"], lines: [line, usual])
    else {
      Issue.record("no answer")
      return
    }
    #expect(each.map(\.status) == [.mayContain, .contains])
    #expect(each.map(\.subject.options) == [line.options, []])
  }

  @Test("the list of allergens is complete, unknown ones included")
  func allergenList() {
    guard case .allergens(let lists)? = answer(.allergens, ["tomato-soup"]), lists.count == 1 else {
      Issue.record("no answer")
      return
    }
    #expect(lists[0].contains == [])
    #expect(lists[0].mayContain == [.celery])
    #expect(lists[0].freeFrom == [.gluten, .milk, .egg, .nuts])
    #expect(
      lists[0].unknown == [.peanuts, .soy, .fish, .shellfish, .sesame, .mustard, .sulphites])
  }

  @Test(
    "a tag is a yes, a no from the data, or not marked",
    arguments: [
      ("vegan", "tomato-soup", TagStatus.yes), ("vegan", "fish-soup", .contains([.milk, .fish])),
      ("vegan", "nut-cake", .contains([.egg])), ("halal", "tomato-soup", .unmarked([])),
      ("spicy", "tomato-soup", .marked("mild")), ("spicy", "latte", .unmarked([])),
      ("gluten-free", "nut-cake", .contains([.gluten])), ("gluten-free", "latte", .unmarked([])),
      ("vegan", "lunch", .unmarked([])), ("warm", "lunch", .yes),
    ])
  func tags(tag: String, item: Item.ID, status: TagStatus) {
    #expect(answer(.tag(tag), [item]) == .tag(tag, [TagFact(FactSubject(item), status)]))
  }

  @Test("an option can bring a tag, or take the mark of a diet away")
  func tagsWithOptions() {
    let chili = Inclusion(group: "topping", option: "chili")
    let bacon = Inclusion(group: "topping", option: "bacon")
    func status(_ tag: String, _ item: Item.ID, _ options: [OptionChoice]) -> TagStatus? {
      guard case .tag(_, let each)? = answer(.tag(tag), [item], options) else { return nil }
      return each.first?.status
    }
    #expect(status("spicy", "fish-soup", [OptionChoice("topping", "chili")]) == .because([chili]))
    #expect(
      status("vegan", "tomato-soup", [OptionChoice("topping", "bacon")]) == .unmarked([bacon]))
    #expect(status("vegan", "tomato-soup", [OptionChoice("topping", "chili")]) == .yes)
    #expect(status("vegan", "tomato-soup", [OptionChoice("portion", "cup")]) == .yes)
    #expect(
      status("vegan", "tomato-soup", [OptionChoice("topping", "cream")]) == .contains([.milk]))
  }

  @Test("a price comes with the sizes, unless one was named")
  func prices() {
    let sizes = [
      OptionPrice(
        Inclusion(group: "size", option: "medium"), price: SmallVenue.money(570), isUsual: true),
      OptionPrice(Inclusion(group: "size", option: "large"), price: SmallVenue.money(650)),
    ]
    let oat = FactSubject("latte", options: [ChosenOption("milk", "oat")])
    #expect(
      answer(.price, ["latte"], [OptionChoice("milk", "oat")])
        == .price([PriceFact(oat, price: SmallVenue.money(570), sizes: sizes)]))
    let large = FactSubject("latte", options: [ChosenOption("size", "large")])
    #expect(
      answer(.price, ["latte"], [OptionChoice("size", "large")])
        == .price([PriceFact(large, price: SmallVenue.money(580))]))
    #expect(
      answer(.price, ["lunch"])
        == .price([PriceFact(FactSubject("lunch"), price: SmallVenue.money(900))]))
  }

  @Test("contents are the menu's words, what is included, and a combo's parts")
  func contents() {
    let cream = Inclusion(group: "topping", option: "cream")
    #expect(
      answer(.contents, ["fish-soup", "lunch"])
        == .contents([
          ContentsFact(
            FactSubject("fish-soup"), description: "Cod and saffron.", included: [cream]),
          ContentsFact(FactSubject("lunch"), parts: SmallVenue.menu.combos[0].parts),
        ]))
  }

  @Test("availability follows the stock and offers what can be had")
  func availability() {
    let stock = ["espresso": 2, "fish-soup": 0]
    #expect(
      answer(.availability, ["espresso", "fish-soup", "lentil-soup", "latte"], stock: stock)
        == .availability([
          AvailabilityFact("espresso", .available(left: 2)),
          AvailabilityFact("fish-soup", .soldOut(instead: ["tomato-soup"])),
          AvailabilityFact("lentil-soup", .notServed(instead: [])),
          AvailabilityFact("latte", .available(left: nil)),
        ]))
    #expect(
      answer(.availability, ["lunch"], stock: ["fish-soup": 0, "tomato-soup": 0])
        == .availability([AvailabilityFact("lunch", .soldOut(instead: []))]))
  }

  @Test("options are listed with what they cost; sizes of an item are its own")
  func optionLists() {
    func list(_ group: OptionGroup.ID, _ items: [Item.ID]) -> [OptionListFact] {
      guard case .options(let lists)? = answer(.optionsOf(group: group), items) else { return [] }
      return lists
    }
    #expect(list("milk", []).first?.options.map(\.price.minorUnits) == [0, 70])
    #expect(list("milk", ["latte"]).first?.options.map(\.isUsual) == [true, false])
    #expect(list("size", ["tomato-soup"]).map(\.group) == ["portion"])
    #expect(list("milk", ["espresso"]).first?.options.isEmpty == true)
    #expect(list("topping", ["fish-soup"]).first?.options.map(\.isUsual) == [true, false, false])
    #expect(list("nothing", ["latte"]).isEmpty)
  }

  @Test("a category stands for its items, and a question about nothing has no answer")
  func subjects() {
    let question = FactQuestion(.tag("vegan"), items: ["latte", "ghost"], categories: ["coffee"])
    guard case .tag(_, let each)? = facts.answer(question, at: now) else {
      Issue.record("no answer")
      return
    }
    #expect(each.map(\.subject.item) == ["latte", "espresso"])
    #expect(answer(.price, []) == nil)
    #expect(answer(.tag("vegan"), ["ghost"]) == nil)
  }
}
