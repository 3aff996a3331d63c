import Ordering
import Testing

@Suite struct MenuReaderTests {
  @Test("a valid file becomes a menu without findings")
  func venue() throws {
    let (read, findings) = SampleMenu.read()
    let menu = try #require(read)
    #expect(findings == [])
    #expect(menu.id == "corner")
    #expect(menu.currency.code == "USD")
    #expect(menu.locale == "en-IE")
    #expect(menu.timeZone == "Europe/Dublin")
    #expect(menu.tax == Tax(rate: Rate(millionths: 135_000), included: true))
    #expect(
      menu.limits
        == Limits(
          maxQuantityPerLine: 20, maxLines: 30, maxOrderTotal: Money(minorUnits: 50_000)))
    #expect(
      menu.service
        == Service(
          modes: [.pickup, .delivery],
          hours: [OpeningHours(days: [.monday, .sunday], open: 540, close: 1350)],
          delivery: Delivery(
            fee: Money(minorUnits: 350), minimum: Money(minorUnits: 1500), postcodes: ["10001"],
            leadMinutes: 45), pickupLeadMinutes: 15, payments: [.card, .payAtCounter]))
    #expect(
      menu.promotions
        == [
          Promotion(
            code: "TEN", rate: Rate(millionths: 100_000), minimum: Money(minorUnits: 2000))
        ])
    #expect(menu.version == ContentDigest.hex(of: Array(SampleMenu.text.utf8)))
  }

  @Test("groups, items and combos arrive with every field")
  func offers() throws {
    let menu = try #require(SampleMenu.read().menu)
    #expect(menu.categories.map(\.id) == ["mains", "drinks"])
    #expect(menu.category("mains")?.aliases == ["main course"])
    #expect(
      menu.group("topping")
        == OptionGroup(
          id: "topping", name: "Toppings", role: .extra, min: 0, max: 8,
          amounts: [.without, .extra], placements: [.whole, .left],
          options: [
            Option(
              id: "olives", name: "Olives", aliases: ["black olives"],
              price: Money(minorUnits: 100), tags: ["vegan"]),
            Option(id: "ham", name: "Ham", price: Money(minorUnits: 150)),
          ]))
    #expect(menu.group("size")?.defaults == ["medium"])
    #expect(menu.group("size")?.option("small")?.price == Money(minorUnits: -200))
    #expect(
      menu.item("pizza")
        == Item(
          id: "pizza", name: "Pizza", category: "mains", aliases: ["pie"], description: "Round.",
          price: Money(minorUnits: 1250), optionGroups: ["size", "topping"],
          includes: [Inclusion(group: "topping", option: "olives")], tags: ["vegetarian"],
          moods: ["happy"],
          allergens: Allergens(contains: [.milk], mayContain: [.soy], freeFrom: [.nuts]),
          stock: 40, popularity: 0.9, substitutes: ["cola"]))
    #expect(menu.item("cola")?.slot == "B3")
    #expect(
      menu.combo("lunch")
        == Combo(
          id: "lunch", name: "Lunch", aliases: ["lunch deal"], price: Money(minorUnits: 1300),
          parts: [
            Combo.Part(name: "main", items: ["pizza"]),
            Combo.Part(name: "drink", choose: 2, items: ["cola"]),
          ]))
  }

  @Test("the least a file needs is enough, with the defaults of the format")
  func minimal() throws {
    let text = #"""
      {"schemaVersion": 1, "id": "a", "name": "A", "currency": "JPY",
       "service": {"hours": [{"days": ["mon"], "open": "00:00", "close": "24:00"}]},
       "categories": [{"id": "c", "name": "C"}],
       "optionGroups": [
         {"id": "g", "name": "G", "role": "extra",
          "options": [{"id": "x", "name": "X"}, {"id": "y", "name": "Y"}]}],
       "items": [{"id": "i", "name": "I", "category": "c", "price": "300"}]}
      """#
    let (read, findings) = MenuReader.read(Array(text.utf8), file: "a")
    let menu = try #require(read)
    #expect(findings == [])
    #expect(
      menu.item("i") == Item(id: "i", name: "I", category: "c", price: Money(minorUnits: 300)))
    #expect(menu.group("g")?.min == 0)
    #expect(menu.group("g")?.max == 2)
    #expect(menu.limits == Limits())
    #expect(menu.service.modes == [.pickup])
  }

  @Test("what is not JSON is one finding with its line")
  func notJSON() {
    let (menu, findings) = MenuReader.read(Array("{\n  \"id\": }".utf8), file: "menu.json")
    #expect(menu == nil)
    #expect(
      findings.map(\.description) == [
        "menu.json:2: error: $: not JSON: expected a value at column 9"
      ])
  }

  @Test("every defect is found in one go, in the order of the file")
  func allInOneGo() {
    let text = #"""
      {"schemaVersion": 2, "name": "", "currency": "usd",
       "categories": [{"id": "C"}],
       "items": [{"id": "i", "category": "x", "price": 3}, 7]}
      """#
    let (menu, findings) = MenuReader.read(Array(text.utf8), file: "m")
    #expect(menu == nil)
    #expect(
      findings.map { "\($0.line) \($0.path)" } == [
        "1 $.service", "1 $.id", "1 $.schemaVersion", "1 $.name", "1 $.currency",
        "2 $.categories[0].name", "2 $.categories[0]", "2 $.categories[0].id",
        "3 $.items[0].name", "3 $.items[0].category", "3 $.items[0].price", "3 $.items[1]",
      ])
  }

  @Test("a defect that other defects hide behind does not crash the reader")
  func wrongTypes() {
    for piece in ["null", "true", "7", "\"x\"", "[]", "{}", "[[]]", "[{}]", "[null]"] {
      for key in [
        "id", "name", "currency", "tax", "limits", "service", "promotions", "categories",
        "optionGroups", "items", "combos",
      ] {
        let text = "{\"schemaVersion\": 1, \"\(key)\": \(piece)}"
        #expect(MenuReader.read(Array(text.utf8), file: "m").menu == nil)
      }
      #expect(MenuReader.read(Array(piece.utf8), file: "m").menu == nil)
    }
  }
}
