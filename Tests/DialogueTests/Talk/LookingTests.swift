import Dialogue
import Ordering
import Testing

@Suite struct LookingTests {
  static func suggest(_ items: String...) -> [Desk.Scripted] {
    [
      .outcome(
        .suggestions(items.map { SuggestedItem(item: $0, reason: "good", confidence: 80) }))
    ]
  }

  @Test func `the menu shows what can be had`() throws {
    var bench = Bench()
    #expect(
      try bench.hear("browse category=sweets")
        == [.menu(MenuFilter(categories: ["sweets"]), ["cookie", "cake"])])
  }

  @Test func `named items are shown in detail, and are what it means`() throws {
    var bench = Bench()
    #expect(try bench.hear("browse item=pizza") == [.details(["pizza"])])
    try bench.hear("ask is it vegan")
    #expect(bench.calls == [.search("is it vegan", about: ["pizza"])])
  }

  @Test func `the cart is shown with its subtotal`() throws {
    var bench = try Bench(after: "add 2 cola")
    #expect(
      try bench.hear("review")
        == [.cart([try Line("2 cola", id: 1)], subtotal: Money(minorUnits: 500))])
  }

  @Test func `a suggestion is picked by position, name or yes`() throws {
    for answer in ["choose #1", "choose cola", "yes"] {
      var bench = Bench()
      bench.desk.scripted[.recommend] = Self.suggest("cola")
      try bench.hear("recommend mood=happy")
      #expect(bench.dialogue.expectation == .suggestion(["cola"]))
      try bench.hear(answer)
      #expect(bench.lines.map(\.item) == ["cola"])
      #expect(bench.dialogue.expectation == .nothing)
    }
  }

  @Test func `of several suggestions one, all or none is taken; a yes asks which`() throws {
    for (answer, items) in [
      ("choose #2", ["salad"]), ("choose @all", ["cola", "salad"]), ("choose @none", []),
      ("yes", []), ("choose #5", []), ("choose @any", ["cola"]),
    ] {
      var bench = Bench()
      bench.desk.scripted[.recommend] = Self.suggest("cola", "salad")
      try bench.hear("recommend")
      try bench.hear(answer)
      #expect(bench.lines.map(\.item) == items)
    }
  }

  @Test func `what was suggested before is not suggested again until nothing is left`() throws {
    var bench = Bench()
    bench.desk.scripted[.recommend] = Self.suggest("cola", "salad") + [.outcome(.suggestions([]))]
    try bench.hear("recommend")
    #expect(try bench.hear("recommend") == [.nothingToSuggest])
    #expect(
      bench.calls == [.recommend(Wish(), diets: [], allergies: [], seen: ["cola", "salad"])])
    try bench.hear("recommend")
    #expect(bench.calls == [.recommend(Wish(), diets: [], allergies: [], seen: [])])
  }

  @Test func `a suggestion respects what was said of diet and allergies`() throws {
    var bench = try Bench(after: "provide diet=vegan; provide allergy=nuts")
    bench.fail(.recommend, .timeout)
    #expect(try bench.hear("recommend") == [.failed(.recommend, .timeout)])
    #expect(
      bench.calls == [.recommend(Wish(), diets: ["vegan"], allergies: [.nuts], seen: [])])
  }

  @Test func `an option chosen with nothing open is meant for the last line`() throws {
    let bench = try Bench(after: "add 1 latte", "choose milk:oat")
    #expect(bench.lines == [try Line("1 latte milk:oat", id: 1)])
  }

  @Test func `no to something more goes on to the checkout`() throws {
    let bench = try Bench(after: "add 1 cola", "no")
    #expect(bench.phase == .collecting(.mode))
  }

  @Test func `yes to something more asks what`() throws {
    var bench = try Bench(after: "add 1 cola")
    #expect(try bench.hear("yes") == [.question(.whatToOrder)])
  }

  @Test func `cancel with nothing to cancel is said so`() throws {
    var bench = Bench()
    #expect(try bench.hear("cancel") == [.nothingToCancel])
  }
}
