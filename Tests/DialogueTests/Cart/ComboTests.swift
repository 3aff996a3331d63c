import Dialogue
import Ordering
import Testing

@Suite struct ComboTests {
  @Test func `open parts are asked for one after the other, parts without a choice are filled`()
    throws
  {
    var bench = Bench()
    #expect(
      try bench.hear("add 1 lunch") == [
        .changed([.added(try Line("1 lunch", id: 1))]),
        .question(.part(combo: "lunch", name: "main", ["pizza", "steak"])),
      ])
    #expect(
      bench.dialogue.expectation == .part(combo: "lunch", name: "main", ["pizza", "steak"]))
    #expect(bench.lines[0].parts.map(\.name) == ["side"])
    #expect(
      try bench.hear("choose pizza").last
        == .question(.part(combo: "lunch", name: "drink", ["cola", "lemonade", "latte"])))
    try bench.hear("choose #2")
    #expect(bench.lines == [try Line("1 lunch main=(1 pizza) drink=(1 lemonade)", id: 1)])
    #expect(bench.phase == .building)
  }

  @Test func `a combo said in full asks nothing`() throws {
    var bench = Bench()
    let line = try Line("1 lunch main=(1 pizza size:large) drink=(1 latte milk:oat)", id: 1)
    #expect(
      try bench.hear("add 1 lunch main=(1 pizza size:large) drink=(1 latte milk:oat)")
        == [.changed([.added(line)]), .question(.anythingElse)])
  }

  @Test func `a part's item named as an order fills the part, with its options`() throws {
    let bench = try Bench(after: "add 1 lunch", "add 1 pizza size:small", "add 1 cola")
    #expect(
      bench.lines == [try Line("1 lunch main=(1 pizza size:small) drink=(1 cola)", id: 1)])
  }

  @Test func `whatever is popular fills a part when any will do`() throws {
    let bench = try Bench(after: "add 1 lunch main=(1 pizza)", "choose @any")
    #expect(bench.lines == [try Line("1 lunch main=(1 pizza) drink=(1 lemonade)", id: 1)])
  }

  @Test(arguments: ["no", "choose @none"])
  func `a combo with a part declined goes`(_ answer: String) throws {
    let bench = try Bench(after: "add 1 lunch", answer)
    #expect(bench.lines == [])
    #expect(bench.phase == .building)
  }

  @Test(arguments: ["yes", "choose #9", "choose @all"])
  func `an answer that fills no part leaves it asked for`(_ answer: String) throws {
    var bench = try Bench(after: "add 1 lunch")
    #expect(
      try bench.hear(answer).last
        == .question(.part(combo: "lunch", name: "main", ["pizza", "steak"])))
  }

  @Test func `a part narrowed to several is asked with those`() throws {
    var bench = try Bench(after: "add 1 lunch main=(1 pizza)")
    #expect(
      try bench.hear("add 1 cola|latte").last
        == .question(.part(combo: "lunch", name: "drink", ["cola", "latte"])))
  }

  @Test func `a part's missing option is asked for after the part is known`() throws {
    var bench = try Bench(after: "add 1 lunch drink=(1 cola)")
    let replies = try bench.hear("choose steak")
    guard case .question(.option(_, "doneness", _))? = replies.last else {
      Issue.record("\(replies)")
      return
    }
    try bench.hear("choose doneness:rare")
    #expect(
      bench.lines == [try Line("1 lunch main=(1 steak doneness:rare) drink=(1 cola)", id: 1)])
    #expect(bench.phase == .building)
  }

  @Test func `an option of a combo goes to the part that offers it`() throws {
    let bench = try Bench(
      after: "add 1 lunch main=(1 pizza) drink=(1 cola)", "change @last with topping:olives")
    #expect(
      bench.lines == [try Line("1 lunch main=(1 pizza topping:olives) drink=(1 cola)", id: 1)])
  }

  @Test func `an option that no part offers is named`() throws {
    var bench = try Bench(after: "add 1 lunch main=(1 pizza) drink=(1 cola)")
    #expect(
      try bench.hear("change @last with milk:oat")
        == [.problem(.notOffered(item: "lunch", [OptionChoice("milk", "oat")]))])
  }

  @Test func `what was said of a part's options can be taken back`() throws {
    let bench = try Bench(
      after: "add 1 lunch main=(1 pizza size:large) drink=(1 cola)",
      "change @last reset size:large")
    #expect(bench.lines == [try Line("1 lunch main=(1 pizza) drink=(1 cola)", id: 1)])
  }

  @Test func `two combos of the same parts are one line`() throws {
    let bench = try Bench(
      after: "add 1 lunch main=(1 pizza) drink=(1 cola)",
      "add 1 lunch main=(1 pizza) drink=(1 cola)")
    #expect(bench.lines.map(\.quantity) == [2])
  }

  @Test func `a part that takes two is asked for until it is full`() throws {
    var bench = try Bench(after: "add 1 duo", "choose salad")
    #expect(
      bench.phase
        == .choosing(
          .part(line: 1, SelectedPart(name: "plate", selection: Selection(["steak", "salad"])))))
    try bench.hear("choose salad")
    #expect(bench.lines == [try Line("1 duo plate=(2 salad)", id: 1)])
    #expect(bench.phase == .building)
  }

  @Test func `many of a combo are asked about, whatever else has to be asked`() throws {
    var bench = try Bench(
      after: "provide mode=dine-in; provide payment=cash",
      "add 12 lunch main=(1 pizza) drink=(1 cola|lemonade); checkout", "choose cola")
    #expect(bench.phase == .choosing(.quantity(1)))
    try bench.hear("yes")
    #expect(bench.phase.name == "confirming")
  }

  @Test func `each of two like parts is asked for its own option`() throws {
    var bench = try Bench(after: "add 1 duo plate=(2 steak)")
    #expect(bench.phase == .choosing(.missing(line: 1, group: "doneness")))
    try bench.hear("choose doneness:rare")
    #expect(bench.phase == .choosing(.missing(line: 1, group: "doneness")))
    try bench.hear("choose doneness:done")
    #expect(bench.phase == .building)
    #expect(
      bench.lines[0].parts.map { $0.line.options.map(\.option) } == [["rare"], ["done"]])
  }

  @Test func `what was said of a part that is not yet clear is kept`() throws {
    let bench = try Bench(
      after: "add 1 lunch main=(1 pizza) drink=(1 latte|cola milk:oat)", "choose latte")
    #expect(bench.lines == [try Line("1 lunch main=(1 pizza) drink=(1 latte milk:oat)", id: 1)])
  }

  @Test func `an item named out of turn fills the open part that takes it`() throws {
    let bench = try Bench(after: "add 1 lunch", "add 1 cola; add 1 pizza")
    #expect(bench.lines == [try Line("1 lunch main=(1 pizza) drink=(1 cola)", id: 1)])
    #expect(bench.phase == .building)
  }

  @Test func `a part filled while an option is doubtful leaves the doubt`() throws {
    let bench = try Bench(
      after: "add 1 lunch main=(1 pizza topping:green_chili|red_chili)", "add 1 cola",
      "choose topping:red_chili")
    #expect(
      bench.lines == [
        try Line("1 lunch main=(1 pizza topping:red_chili) drink=(1 cola)", id: 1)
      ])
    #expect(bench.phase == .building)
  }
}
