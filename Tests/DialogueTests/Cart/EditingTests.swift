import Dialogue
import Ordering
import Testing

@Suite struct EditingTests {
  @Test func `it is the line talked about last`() throws {
    var bench = try Bench(after: "add 1 latte", "add 1 cola", "change latte with milk:oat")
    let line = try Line("1 latte size:large milk:oat", id: 1)
    #expect(
      try bench.hear("change @last with size:large")
        == [.changed([.changed(line)]), .question(.anythingElse)])
  }

  @Test func `it is the last line that has the option named`() throws {
    let bench = try Bench(
      after: "add 1 latte milk:oat; add 1 cola", "remove @last[milk:oat]")
    #expect(bench.lines.map(\.item) == ["cola"])
  }

  @Test func `every line is meant by all of them`() throws {
    let bench = try Bench(
      after: "add 1 latte; add 2 cocoa", "change @all with size:large")
    #expect(
      bench.lines == [
        try Line("1 latte size:large", id: 1), try Line("2 cocoa size:large", id: 2),
      ])
  }

  @Test func `the rest is everything but the line talked about`() throws {
    let bench = try Bench(
      after: "add 1 latte; add 1 pizza; add 1 cocoa", "change latte with size:large",
      "change @rest with size:small")
    #expect(bench.lines.map { $0.options[0].option } == ["large", "small", "small"])
  }

  @Test func `a position counts from one, or from the end`() throws {
    let bench = try Bench(after: "add 1 cola; add 1 salad; add 1 cake", "remove #2", "remove #-1")
    #expect(bench.lines.map(\.item) == ["cola"])
  }

  @Test(arguments: [0, 3, -3, Int.max, Int.min])
  func `a position that is not there is said so`(_ position: Int) throws {
    var bench = try Bench(after: "add 1 cola; add 1 salad")
    #expect(
      try bench.hear("remove #\(position)") == [.problem(.noSuchPosition(position, of: 2))])
    #expect(bench.lines.count == 2)
  }

  @Test func `a line is meant by its item, its options, or both`() throws {
    let start = try Bench(after: "add 1 latte", "add 1 latte milk:oat", "add 1 cola")
    var byItem = start
    try byItem.hear("remove cola")
    #expect(byItem.lines.map(\.item) == ["latte", "latte"])
    var byOption = start
    try byOption.hear("remove @any[milk:oat]")
    #expect(byOption.lines.map(\.id) == [1, 3])
    var byBoth = start
    try byBoth.hear("remove latte[milk:whole]")
    #expect(byBoth.lines.map(\.id) == [2, 3])
  }

  @Test func `an option with an amount is meant in that amount`() throws {
    let bench = try Bench(
      after:
        "add 1 pizza topping:olives; add 1 pizza topping:olives*extra; add 1 pizza topping:-cheese",
      "remove pizza[topping:olives*extra]", "remove pizza[topping:-cheese]")
    #expect(bench.lines == [try Line("1 pizza topping:olives", id: 1)])
  }

  @Test func `nothing that fits is said so`() throws {
    var bench = try Bench(after: "add 1 cola")
    for message in ["remove salad", "remove @last[milk:oat]", "remove @rest"] {
      #expect(try bench.hear(message) == [.problem(.noSuchLine)])
    }
    #expect(bench.lines.count == 1)
  }

  @Test(arguments: ["remove @last", "change #1 quantity 2", "remove @all", "change @any to 1 cola"])
  func `an empty cart is said to be empty`(_ message: String) throws {
    var bench = Bench()
    #expect(try bench.hear(message) == [.problem(.emptyCart)])
  }

  @Test func `several lines that fit are asked about, in the cart's order`() throws {
    var bench = try Bench(after: "add 1 cola; add 1 latte", "add 2 latte milk:oat")
    let lattes = [try Line("1 latte", id: 2), try Line("2 latte milk:oat", id: 3)]
    #expect(try bench.hear("change latte with size:large") == [.question(.line(lattes))])
    #expect(bench.dialogue.expectation == .line([2, 3]))
    #expect(bench.dialogue.asks == "choice")
    let line = try Line("2 latte size:large milk:oat", id: 3)
    #expect(
      try bench.hear("choose #2") == [.changed([.changed(line)]), .question(.anythingElse)])
  }

  @Test(
    arguments: [
      ("choose #1", [2]), ("choose #-1", [1]), ("choose milk:oat", [1]), ("choose @all", []),
      ("choose @none", [1, 2]), ("no", [1, 2]),
    ])
  func `the line meant is settled by position, option, all or none`(
    _ answer: String, left: [Int]
  ) throws {
    let bench = try Bench(after: "add 1 latte", "add 1 latte milk:oat", "remove latte", answer)
    #expect(bench.lines.map(\.id) == left)
    #expect(bench.phase == .building)
  }

  @Test(arguments: ["yes", "choose #3", "choose latte", "choose milk:whole|oat"])
  func `an answer that fits no line or several leaves the question`(_ answer: String) throws {
    let bench = try Bench(after: "add 1 latte", "add 1 latte milk:oat", "remove latte", answer)
    #expect(bench.lines.count == 2)
    #expect(bench.phase.name == "choosing")
  }

  @Test func `a number that is all of them means every line`() throws {
    let bench = try Bench(after: "add 1 latte", "add 2 latte milk:oat", "remove 3 of latte")
    #expect(bench.lines == [])
  }

  @Test func `some units of a line are changed into a line of their own after it`() throws {
    let bench = try Bench(
      after: "add 3 latte; add 1 cola", "change 1 of latte with milk:oat")
    #expect(
      bench.lines == [
        try Line("2 latte", id: 1), try Line("1 latte milk:oat", id: 3), try Line("1 cola", id: 2),
      ])
  }

  @Test func `as many units as there are, or more, are the line itself`() throws {
    let bench = try Bench(after: "add 2 latte", "change 5 of latte with milk:oat")
    #expect(bench.lines == [try Line("2 latte milk:oat", id: 1)])
  }

  @Test func `some units of a line are removed`() throws {
    var bench = try Bench(after: "add 3 cola")
    #expect(
      try bench.hear("remove 2 of cola") == [
        .changed([.removed(try Line("2 cola", id: 1))]), .question(.anythingElse),
      ])
    #expect(bench.lines == [try Line("1 cola", id: 1)])
  }

  @Test func `removing everything empties the cart`() throws {
    var bench = try Bench(after: "add 3 cola; add 1 steak")
    #expect(try bench.hear("remove @all") == [.emptied])
    #expect(bench.lines == [])
    #expect(bench.phase == .building)
  }

  @Test func `removing the last line leaves nothing to finish`() throws {
    var bench = try Bench.confirming()
    #expect(
      try bench.hear("remove cola") == [
        .changed([.removed(try Line("1 cola", id: 1))]), .question(.whatToOrder),
      ])
    #expect(bench.phase == .building)
    #expect(!bench.state.isCheckingOut)
  }

  @Test(
    arguments: [
      ("quantity 5", 5), ("quantity +2", 5), ("quantity -1", 2), ("quantity 3", 3),
    ])
  func `a number is set, raised and lowered`(_ change: String, quantity: Int) throws {
    let bench = try Bench(after: "add 3 cola", "change @last " + change)
    #expect(bench.lines == [try Line("\(quantity) cola", id: 1)])
  }

  @Test(arguments: ["quantity 0", "quantity -3"])
  func `a number that comes down to zero removes the line`(_ change: String) throws {
    let bench = try Bench(after: "add 3 cola", "change @last " + change)
    #expect(bench.lines == [])
  }

  @Test func `a number over the limit is refused and the old one stays`() throws {
    var bench = try Bench(after: "add 3 cola")
    #expect(
      try bench.hear("change cola quantity 21")
        == [.problem(.quantityLimit(asked: 21, maximum: 20))])
    #expect(
      try bench.hear("change cola quantity +18")
        == [.problem(.quantityLimit(asked: 21, maximum: 20))])
    #expect(bench.lines == [try Line("3 cola", id: 1)])
  }

  @Test func `another item takes the line's place, its number and what it offers too`() throws {
    var bench = try Bench(after: "add 2 pizza size:large topping:olives; add 1 cola")
    let old = try Line("2 pizza size:large topping:olives", id: 1)
    let new = try Line("2 calzone size:large topping:olives", id: 3)
    #expect(
      try bench.hear("change pizza to 1 calzone")
        == [.changed([.replaced(old, by: new)]), .question(.anythingElse)])
    #expect(bench.lines == [new, try Line("1 cola", id: 2)])
  }

  @Test func `what the new item names itself wins over what is carried over`() throws {
    let bench = try Bench(
      after: "add 1 latte size:large milk:oat", "change latte to 1 cocoa size:small")
    #expect(bench.lines == [try Line("1 cocoa size:small milk:oat", id: 2)])
  }

  @Test func `some units of a line can be another item`() throws {
    let bench = try Bench(after: "add 3 cola", "change 1 of cola to 1 lemonade")
    #expect(bench.lines.map(\.item) == ["cola", "lemonade"])
    #expect(bench.lines.map(\.quantity) == [2, 1])
  }

  @Test func `a replacement that is refused leaves the line as it was`() throws {
    var bench = try Bench(after: "add 1 cola")
    #expect(
      try bench.hear("change cola to 1 trifle") == [.problem(.soldOut(item: "trifle", left: 0))])
    #expect(try bench.hear("change cola to 1 unicorn") == [.problem(.unknownItem)])
    #expect(bench.lines == [try Line("1 cola", id: 1)])
  }

  @Test func `a declined choice of replacement leaves the line as it was`() throws {
    let bench = try Bench(after: "add 1 cola", "change cola to 1 latte|cocoa", "no")
    #expect(bench.lines == [try Line("1 cola", id: 1)])
  }

  @Test func `an option not offered is named and the line stays`() throws {
    var bench = try Bench(after: "add 1 pizza")
    #expect(
      try bench.hear("change pizza with milk:oat")
        == [.problem(.notOffered(item: "pizza", [OptionChoice("milk", "oat")]))])
    #expect(bench.lines == [try Line("1 pizza", id: 1)])
  }

  @Test func `what was said of an option is taken back`() throws {
    let bench = try Bench(
      after: "add 1 latte size:large milk:oat", "change latte reset milk:oat")
    #expect(bench.lines == [try Line("1 latte size:large", id: 1)])
  }

  @Test func `changes of one line in one message are said as one`() throws {
    var bench = Bench()
    #expect(
      try bench.hear("add 1 latte; change @last with size:large; change @last with milk:oat")
        == [
          .changed([.added(try Line("1 latte size:large milk:oat", id: 1))]),
          .question(.anythingElse),
        ])
    #expect(
      try bench.hear("change @last with size:small; change @last reset milk:oat") == [
        .changed([.changed(try Line("1 latte size:small", id: 1))]), .question(.anythingElse),
      ])
  }

  @Test func `a line that is changed meanwhile is not asked about any more`() throws {
    let bench = try Bench(after: "add 1 steak; add 1 cola", "remove steak")
    #expect(bench.phase == .building)
    #expect(bench.lines.map(\.item) == ["cola"])
  }

  @Test(
    arguments: [
      (Change.quantity(-3), 3), (.quantity(Int.min), 3), (.quantity(Int.max), 3),
      (.quantityBy(Int.max), 3), (.quantityBy(Int.min), 0), (.quantityBy(-5), 0),
    ])
  func `a number out of range changes nothing, a reduction past zero removes`(
    _ change: Change, left: Int
  ) throws {
    var bench = try Bench(after: "add 3 cola")
    bench.hear(Interpretation(text: "", steps: [Step(.change(.last, change))]))
    #expect(bench.lines.reduce(0) { $0 + $1.quantity } == left)
  }

  @Test(arguments: ["remove 0 of cola", "change 0 of cola to 1 salad", "remove -2 of cola"])
  func `none of them changes nothing`(_ message: String) throws {
    let bench = try Bench(after: "add 3 cola", message)
    #expect(bench.lines == [try Line("3 cola", id: 1)])
  }

  @Test func `all that have an option are none if none has it`() throws {
    var bench = try Bench(after: "add 1 latte")
    #expect(try bench.hear("remove @all[milk:oat]") == [.problem(.noSuchLine)])
  }

  @Test func `any of several lines is one of them`() throws {
    let bench = try Bench(
      after: "add 1 latte", "add 1 latte milk:oat", "remove latte", "choose @any")
    #expect(bench.lines.count == 1)
  }

  @Test func `a line that is gone is no longer one of those asked about`() throws {
    var bench = try Bench(
      after: "add 1 latte", "add 1 latte milk:oat", "add 1 latte size:large", "remove latte",
      "remove #1")
    #expect(
      bench.dialogue.closingLines
        == [try Line("1 latte milk:oat", id: 2), try Line("1 latte size:large", id: 3)])
    try bench.hear("choose #1")
    #expect(bench.lines.map(\.id) == [3])
  }

  @Test func `lines that are all gone are not asked about`() throws {
    let bench = try Bench(
      after: "add 1 latte", "add 1 latte milk:oat", "remove latte", "remove @all")
    #expect(bench.phase == .building)
  }

  @Test func `what was chosen carries over to a replacement that had to be asked for`() throws {
    let bench = try Bench(
      after: "add 2 pizza size:large topping:olives", "change pizza to 1 calzone|cola",
      "choose calzone")
    #expect(bench.lines == [try Line("2 calzone size:large topping:olives", id: 2)])
  }

  @Test func `of several replacements that are all wanted the first takes the place`() throws {
    let bench = try Bench(
      after: "add 1 cola; add 1 salad", "change cola to 1 latte|cocoa", "choose @all")
    #expect(bench.lines.map(\.item) == ["latte", "salad", "cocoa"])
  }

  @Test(
    arguments: [
      "change 1 of cola with milk:oat", "change 1 of cola to 1 trifle",
      "change 1 of cola to 1 unicorn", "change 2 of cola to 5 cake",
    ])
  func `units that can not be changed stay with their line`(_ message: String) throws {
    let bench = try Bench(after: "add 3 cola", message)
    #expect(bench.lines == [try Line("3 cola", id: 1)])
  }

  @Test(
    arguments: [
      ("change 1 of pizza to 1 cola|salad", "no"),
      ("change 1 of pizza with topping:green_chili|red_chili", "choose @none"),
    ])
  func `units whose change was declined go back to their line`(
    _ message: String, _ answer: String
  ) throws {
    var bench = try Bench(after: "add 3 pizza", message)
    #expect(bench.lines.map(\.quantity) == [2, 1])
    try bench.hear(answer)
    #expect(bench.lines == [try Line("3 pizza", id: 1)])
  }

  @Test func `units are not split off over the limit of lines`() throws {
    var bench = try Bench(
      after: "add 2 latte; add 1 lemonade; add 1 salad; add 1 fries; add 1 cookie; add 1 cake")
    #expect(
      try bench.hear("change 1 of latte with milk:oat") == [.problem(.lineLimit(maximum: 6))])
    #expect(try bench.hear("change 1 of latte to 1 cocoa") == [.problem(.lineLimit(maximum: 6))])
    #expect(bench.lines.count == 6)
  }

  @Test func `yes takes the one line that is left of those asked about`() throws {
    let bench = try Bench(
      after: "add 1 latte", "add 1 latte milk:oat", "change latte with size:large", "remove #1",
      "yes")
    #expect(bench.lines == [try Line("1 latte size:large milk:oat", id: 2)])
  }
}
