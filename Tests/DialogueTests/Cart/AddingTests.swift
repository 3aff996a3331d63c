import Dialogue
import Ordering
import Testing

@Suite struct AddingTests {
  @Test func `the greeting tells whether the venue is open, and when it opens`() {
    var open = Dialogue(menu: Corner.menu)
    let noon = LocalTime(year: 2026, month: 3, day: 2, hour: 12)
    #expect(
      open.handle(.started(session: "a", at: noon))
        == [.say(.greeting(opens: nil, isOpen: true))])
    var closed = Dialogue(menu: Corner.menu)
    let night = LocalTime(year: 2026, month: 3, day: 2, hour: 23)
    let morning = LocalTime(year: 2026, month: 3, day: 3, hour: 11)
    #expect(
      closed.handle(.started(session: "a", at: night))
        == [.say(.greeting(opens: morning, isOpen: false))])
  }

  @Test func `an item is added with its defaults written`() throws {
    var bench = Bench()
    let line = try Line("2 latte size:medium milk:whole", id: 1)
    #expect(
      try bench.hear("add 2 latte") == [.changed([.added(line)]), .question(.anythingElse)])
    #expect(bench.lines == [line])
    #expect(bench.phase == .building)
  }

  @Test func `several items of one message are added in their order and said together`() throws {
    var bench = Bench()
    let replies = try bench.hear("add 1 cola; add 2 salad")
    #expect(
      replies == [
        .changed([.added(try Line("1 cola", id: 1)), .added(try Line("2 salad", id: 2))]),
        .question(.anythingElse),
      ])
  }

  @Test func `the same thing again is one line`() throws {
    var bench = try Bench(after: "add 2 cola")
    let added = try Line("1 cola", id: 1)
    #expect(
      try bench.hear("add 1 cola") == [.changed([.added(added)]), .question(.anythingElse)])
    #expect(bench.lines == [try Line("3 cola", id: 1)])
  }

  @Test func `the same item made otherwise is a line of its own`() throws {
    let bench = try Bench(after: "add 1 latte", "add 1 latte milk:oat")
    #expect(bench.lines.map(\.quantity) == [1, 1])
  }

  @Test func `an ambiguous item is asked for, and the rest of what was said is kept`() throws {
    var bench = Bench()
    #expect(
      try bench.hear("add 2 pizza|calzone size:large")
        == [.question(.item(["pizza", "calzone"]))])
    #expect(bench.dialogue.expectation == .item(["pizza", "calzone"]))
    #expect(bench.dialogue.asks == "choice")
    let line = try Line("2 calzone size:large", id: 1)
    #expect(
      try bench.hear("choose #2") == [.changed([.added(line)]), .question(.anythingElse)])
    #expect(bench.phase == .building)
  }

  @Test(
    "an ambiguous item is settled by name, position, all, any or a repeated order",
    arguments: [
      ("choose calzone", ["calzone"]), ("choose #1", ["pizza"]), ("choose #-1", ["calzone"]),
      ("choose @all", ["pizza", "calzone"]), ("choose @any", ["pizza"]), ("choose @none", []),
      ("no", []), ("add 1 calzone", ["calzone"]), ("remove @last", []),
    ])
  func settle(_ answer: String, items: [String]) throws {
    let bench = try Bench(after: "add 1 pizza|calzone", answer)
    #expect(bench.lines.map(\.item) == items)
    #expect(bench.phase == .building)
  }

  @Test func `an ambiguous item narrowed to several is asked again before other questions`() throws
  {
    var bench = try Bench(after: "add 1 pizza|calzone|steak; add 1 steak")
    #expect(
      try bench.hear("choose pizza|calzone") == [.question(.item(["pizza", "calzone"]))])
    let line = try Line("1 pizza", id: 2)
    let steak = try Line("1 steak", id: 1)
    #expect(
      try bench.hear("choose #1") == [
        .changed([.added(line)]),
        .question(.option(steak, "doneness", ["rare", "done", "pink"])),
      ])
  }

  @Test func `an option narrows the items that offer it`() throws {
    let bench = try Bench(after: "add 1 latte|cola", "choose milk:oat")
    #expect(bench.lines == [try Line("1 latte milk:oat", id: 1)])
  }

  @Test func `a size said while the item is asked for stays with the order`() throws {
    var bench = try Bench(after: "add 1 pizza|calzone")
    try bench.hear("change @last with size:small")
    try bench.hear("change @last quantity 3")
    try bench.hear("choose pizza")
    #expect(bench.lines == [try Line("3 pizza size:small", id: 1)])
  }

  @Test func `an answer that fits none is not understood, and the question stays`() throws {
    var bench = try Bench(after: "add 1 pizza|calzone")
    #expect(
      try bench.hear("choose #7") == [
        .notUnderstood(words: [], attempt: 1), .question(.item(["pizza", "calzone"])),
      ])
  }

  @Test func `an item that the menu does not have is named as such`() throws {
    var bench = Bench()
    #expect(try bench.hear("add 1 unicorn") == [.problem(.unknownItem)])
    #expect(bench.lines == [])
  }

  @Test func `an ambiguous option is asked for, and keeps its amount`() throws {
    var bench = Bench()
    let line = try Line("1 pizza", id: 1)
    #expect(
      try bench.hear("add 1 pizza topping:green_chili|red_chili*extra") == [
        .changed([.added(line)]),
        .question(.option(line, "topping", ["green_chili", "red_chili"])),
      ])
    #expect(
      bench.dialogue.expectation
        == .option(item: "pizza", group: "topping", ["green_chili", "red_chili"]))
    #expect(bench.dialogue.asks == "topping")
    try bench.hear("choose #2")
    #expect(bench.lines == [try Line("1 pizza topping:red_chili*extra", id: 1)])
    #expect(bench.phase == .building)
  }

  @Test func `a doubtful extra that is declined is left out`() throws {
    var bench = try Bench(after: "add 1 pizza topping:green_chili|red_chili")
    #expect(try bench.hear("choose @none") == [.nothingNew])
    #expect(bench.lines == [try Line("1 pizza", id: 1)])
  }

  @Test func `both of two doubtful extras may be meant`() throws {
    let bench = try Bench(after: "add 1 pizza topping:green_chili|red_chili", "choose @all")
    #expect(bench.lines == [try Line("1 pizza topping:green_chili topping:red_chili", id: 1)])
  }

  @Test func `a missing required option is asked for once`() throws {
    var bench = Bench()
    let bare = try Line("1 steak", id: 1)
    #expect(
      try bench.hear("add 1 steak") == [
        .changed([.added(bare)]),
        .question(.option(bare, "doneness", ["rare", "done", "pink"])),
      ])
    #expect(bench.dialogue.asks == "doneness")
    let line = try Line("1 steak doneness:done", id: 1)
    #expect(
      try bench.hear("choose #2") == [.changed([.changed(line)]), .question(.anythingElse)])
  }

  @Test(
    "a missing option is settled by name, position, any, or by leaving the line out",
    arguments: [
      ("choose doneness:pink", ["pink"]), ("choose #-1", ["pink"]), ("choose @any", ["rare"]),
      ("change @last with doneness:done", ["done"]),
    ])
  func settleOption(_ answer: String, options: [String]) throws {
    let bench = try Bench(after: "add 1 steak", answer)
    #expect(bench.lines.flatMap(\.options).map(\.option) == options)
    #expect(bench.phase == .building)
  }

  @Test(
    "a line whose required option is declined goes", arguments: ["no", "choose @none"])
  func decline(_ answer: String) throws {
    var bench = try Bench(after: "add 1 steak")
    #expect(
      try bench.hear(answer) == [
        .changed([.removed(try Line("1 steak", id: 1))]), .question(.whatToOrder),
      ])
    #expect(bench.lines == [])
  }

  @Test(
    "an answer that settles nothing leaves a missing option asked for",
    arguments: ["yes", "choose @all", "choose #9", "choose cola"])
  func unsettled(_ answer: String) throws {
    var bench = try Bench(after: "add 1 steak")
    let replies = try bench.hear(answer)
    #expect(
      replies.last
        == .question(.option(try Line("1 steak", id: 1), "doneness", ["rare", "done", "pink"])))
    #expect(bench.dialogue.asks == "doneness")
  }

  @Test func `what an item does not offer is named, and the line stays as it was`() throws {
    var bench = Bench()
    let line = try Line("1 cola", id: 1)
    #expect(
      try bench.hear("add 1 cola milk:oat") == [
        .changed([.added(line)]),
        .problem(.notOffered(item: "cola", [OptionChoice("milk", "oat")])),
        .question(.anythingElse),
      ])
  }

  @Test func `leaving out what is not in it is said so`() throws {
    var bench = Bench()
    let replies = try bench.hear("add 1 pizza topping:-olives")
    #expect(
      replies.contains(
        .problem(
          .notIncluded(item: "pizza", [OptionChoice("topping", "olives", amount: .without)]))))
  }

  @Test func `more of a group than it allows is named, and the first ones stay`() throws {
    var bench = Bench()
    let replies = try bench.hear(
      "add 1 calzone topping:cheese topping:olives topping:red_chili topping:green_chili")
    #expect(replies.contains(.problem(.tooMany(item: "calzone", group: "topping"))))
    #expect(
      bench.lines[0].options.map(\.option) == ["medium", "cheese", "olives", "red_chili"])
  }

  @Test(
    "a quantity out of range is refused with the limit, and the cart stays",
    arguments: [0, -3, 21, 18_000, 1_000_000_000, Int.max, Int.min])
  func limits(_ quantity: Int) throws {
    var bench = try Bench(after: "add 1 salad")
    let replies = bench.hear(
      Interpretation(text: "", steps: [Step(.add(Selection(["cola"], quantity: quantity)))]))
    #expect(replies == [.problem(.quantityLimit(asked: quantity, maximum: 20))])
    #expect(bench.lines == [try Line("1 salad", id: 1)])
  }

  @Test func `the limit holds for all lines of an item together`() throws {
    var bench = try Bench(after: "add 8 latte", "add 8 latte milk:oat")
    #expect(
      try bench.hear("add 5 latte size:large")
        == [.problem(.quantityLimit(asked: 5, maximum: 20))])
    #expect(bench.lines.map(\.quantity) == [8, 8])
  }

  @Test func `the number of lines is limited`() throws {
    var bench = try Bench(
      after: "add 1 cola; add 1 lemonade; add 1 salad; add 1 fries; add 1 cookie; add 1 cake")
    #expect(try bench.hear("add 1 latte") == [.problem(.lineLimit(maximum: 6))])
    #expect(bench.lines.count == 6)
  }

  @Test func `more than ten are asked about before any price is shown`() throws {
    var bench = try Bench(after: "provide mode=dine-in; provide payment=cash")
    let line = try Line("18 cola", id: 1)
    #expect(
      try bench.hear("add 18 cola; checkout")
        == [.changed([.added(line)]), .question(.quantity(line))])
    #expect(bench.calls == [])
    #expect(bench.dialogue.expectation == .confirmation)
    #expect(bench.dialogue.asks == "confirm")
    try bench.hear("yes")
    #expect(bench.phase.name == "confirming")
    #expect(bench.lines == [line])
  }

  @Test(
    "a doubtful number is settled by yes, no, or the right number",
    arguments: [
      ("yes", [18]), ("no", []), ("choose @none", []), ("choose #8", [8]),
      ("change @last quantity 9", [9]),
    ])
  func doubtfulNumber(_ answer: String, quantities: [Int]) throws {
    let bench = try Bench(after: "add 18 cola", answer)
    #expect(bench.lines.map(\.quantity) == quantities)
    #expect(bench.phase == .building)
  }

  @Test func `adding up to more than ten is asked about too`() throws {
    var bench = try Bench(after: "add 6 cola")
    try bench.hear("add 6 cola")
    #expect(bench.phase == .choosing(.quantity(1)))
  }

  @Test func `what is sold out is said, and what could replace it is offered`() throws {
    var bench = Bench()
    #expect(
      try bench.hear("add 1 brownie") == [
        .problem(.soldOut(item: "brownie", left: 0)),
        .question(.item(["cookie", "cake"])),
      ])
    try bench.hear("choose cake")
    #expect(bench.lines == [try Line("1 cake", id: 1)])
  }

  @Test func `a yes takes the only substitute`() throws {
    var bench = try Bench(after: "add 5 fries")
    #expect(
      try bench.hear("add 2 fries") == [
        .problem(.soldOut(item: "fries", left: 0)), .question(.item(["salad"])),
      ])
    try bench.hear("yes")
    #expect(bench.lines == [try Line("5 fries", id: 1), try Line("2 salad", id: 2)])
  }

  @Test func `an item out of the assortment is offered no substitute that is gone as well`() throws
  {
    var bench = Bench()
    #expect(try bench.hear("add 1 trifle") == [.problem(.soldOut(item: "trifle", left: 0))])
    #expect(bench.phase == .building)
  }

  @Test func `fewer than asked for are left: their number is said and nothing is added`() throws {
    var bench = Bench()
    #expect(try bench.hear("add 3 cake") == [.problem(.soldOut(item: "cake", left: 2))])
    #expect(bench.lines == [])
  }

  @Test func `the numbers that the backend told take the place of the menu's`() throws {
    var bench = Bench()
    #expect(bench.feed(.stocked(["brownie": 3, "cola": 0])) == [])
    try bench.hear("add 3 brownie")
    #expect(bench.lines.map(\.item) == ["brownie"])
    #expect(try bench.hear("add 1 cola") == [.problem(.soldOut(item: "cola", left: 0))])
  }

  @Test func `another one is one more of the last line`() throws {
    let bench = try Bench(after: "add 1 cola; add 1 salad", "repeat item")
    #expect(bench.lines == [try Line("1 cola", id: 1), try Line("2 salad", id: 2)])
  }

  @Test func `another one of nothing is a question of what`() throws {
    var bench = Bench()
    #expect(try bench.hear("repeat item") == [.problem(.emptyCart)])
  }

  @Test func `something more while a question is open is added and the question stays`() throws {
    var bench = try Bench(after: "add 1 steak")
    let replies = try bench.hear("add 1 cola")
    #expect(bench.lines.map(\.item) == ["steak", "cola"])
    #expect(
      replies.last
        == .question(.option(try Line("1 steak", id: 1), "doneness", ["rare", "done", "pink"])))
  }

  @Test func `a required option that was doubtful and declined is asked for`() throws {
    let bench = try Bench(after: "add 1 steak doneness:rare|pink", "choose @none")
    #expect(bench.phase == .choosing(.missing(line: 1, group: "doneness")))
  }

  @Test func `an item that is no item at all leaves the open question`() throws {
    var bench = try Bench(after: "add 1 pizza|calzone")
    let replies = bench.hear(Interpretation(text: "", steps: [Step(.add(Selection([])))]))
    #expect(replies == [.problem(.unknownItem), .question(.item(["pizza", "calzone"]))])
  }

  @Test func `a number over the limit is no answer to a doubtful number`() throws {
    var bench = try Bench(after: "add 18 cola")
    #expect(
      try bench.hear("choose #40") == [
        .problem(.quantityLimit(asked: 40, maximum: 20)),
        .question(.quantity(try Line("18 cola", id: 1))),
      ])
  }

  @Test func `a number that was agreed to is asked about again when it grows`() throws {
    let bench = try Bench(after: "add 12 cola", "yes", "add 6 cola")
    #expect(bench.phase == .choosing(.quantity(1)))
  }

  @Test(arguments: [5, 1_000_000_000, Int.max, 0, -1, Int.min])
  func `a count out of range is refused, and the line is as without it`(_ count: Int) throws {
    var bench = Bench()
    let selection = Selection(["latte"], options: [OptionChoice("shot", ["shot"], count: count)])
    let replies = bench.hear(Interpretation(text: "", steps: [Step(.add(selection))]))
    #expect(replies.contains { if case .problem = $0 { true } else { false } })
    let line = try #require(bench.lines.first)
    #expect((0...4).contains(line.options.first { $0.group == "shot" }?.count ?? 0))
  }

  @Test func `a question that a later step has done away with is not answered`() throws {
    for message in [
      "cancel; change @last with size:large", "cancel; choose #1", "no; no",
      "choose #1; choose #1", "choose @none; change @last quantity 3", "undo; choose #1",
    ] {
      let bench = try Bench(after: "add 1 pizza|calzone", message)
      #expect(bench.phase == .building)
    }
  }

  @Test(arguments: ["choose cola", "choose size:large", "choose @any", "choose #0", "choose #-2"])
  func `what is no number leaves a doubtful number open`(_ answer: String) throws {
    var bench = try Bench(after: "add 18 cola")
    #expect(try bench.hear(answer).last == .question(.quantity(try Line("18 cola", id: 1))))
    #expect(bench.lines.map(\.quantity) == [18])
  }

  @Test func `another option than the one asked about is taken, and the question stays`() throws {
    var bench = try Bench(after: "add 1 pizza topping:green_chili|red_chili")
    let line = try Line("1 pizza size:large", id: 1)
    #expect(
      try bench.hear("choose size:large") == [
        .changed([.changed(line)]),
        .question(.option(line, "topping", ["green_chili", "red_chili"])),
      ])
  }

  @Test func `a yes to a doubtful number is answered with the line`() throws {
    var bench = try Bench(after: "add 18 cola")
    #expect(
      try bench.hear("yes")
        == [.changed([.changed(try Line("18 cola", id: 1))]), .question(.anythingElse)])
  }
}
