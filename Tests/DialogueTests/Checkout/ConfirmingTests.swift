import Dialogue
import Ordering
import Testing

@Suite struct ConfirmingTests {
  @Test func `the quote is shown with the question, and a yes places exactly it`() throws {
    var bench = try Bench(
      after: "add 1 cola", "provide mode=pickup; provide name=Ana; provide payment=cash")
    let replies = try bench.hear("checkout")
    let quote = try #require(bench.quote)
    #expect(replies == [.quote(quote)])
    #expect(bench.dialogue.expectation == .confirmation)
    #expect(bench.dialogue.asks == "confirm")
    let receipt = Receipt(
      id: "C1", status: .received, total: quote.total, mode: .pickup, payment: .cash,
      readyAt: quote.readyAt, lines: quote.request.lines)
    #expect(try bench.hear("yes") == [.placed(receipt)])
    #expect(bench.calls == [.place(quote, key: "s-r1")])
    #expect(bench.phase == .placed(receipt))
    #expect(bench.lines == [])
  }

  @Test func `who pays by card gets a link after placing`() throws {
    var bench = try Bench(
      after: "add 1 cola", "provide mode=dine-in; provide payment=card", "checkout")
    let replies = try bench.hear("yes")
    let receipt = try #require(bench.receipt)
    #expect(replies == [.placed(receipt), .paymentLink("https://pay.example/C1")])
  }

  @Test(arguments: ["yes; checkout", "yes; thank", "greet; yes", "yes; yes"])
  func `politeness around a yes does not hinder it`(_ message: String) throws {
    var bench = try Bench.confirming()
    try bench.hear(message)
    #expect(bench.calls.map(\.operation) == [.place])
  }

  @Test func `yes and something more is a change: a new price, no order`() throws {
    var bench = try Bench.confirming()
    let first = try #require(bench.quote)
    try bench.hear("yes; add 1 fries")
    #expect(bench.calls.map(\.operation) == [.quote])
    let second = try #require(bench.quote)
    #expect(second.request.lines.map(\.item) == ["cola", "fries"])
    #expect(second != first)
    try bench.hear("yes")
    #expect(bench.calls == [.place(second, key: "s-r2")])
  }

  @Test(
    arguments: [
      "yes; provide note=ring twice", "yes; ask is it vegan", "yes; no", "no; yes", "yes; help",
      "yes; review", "yes; bye", "yes; undo", "yes; cancel", "yes; human", "yes; status",
    ])
  func `a yes with anything else in the message places nothing`(_ message: String) throws {
    var bench = try Bench.confirming()
    try bench.hear(message)
    #expect(!bench.calls.contains { $0.operation.writes })
  }

  @Test func `a yes with words left over places nothing and asks again`() throws {
    var bench = try Bench.confirming()
    #expect(
      try bench.hear("yes", leftOver: "but") == [
        .leftOver(words: ["but"]), .question(.confirm),
      ])
    #expect(bench.calls == [])
  }

  @Test func `a yes found by a model places nothing and asks again`() throws {
    var bench = try Bench.confirming()
    #expect(try bench.hear("yes", source: .model) == [.question(.confirm)])
    #expect(bench.calls == [])
    #expect(bench.phase.name == "confirming")
  }

  @Test(
    arguments: [
      "add 1 fries", "change cola quantity 2", "provide mode=dine-in", "provide payment=card",
      "provide name=Ben", "provide phone=555-0100", "provide note=no ice", "provide time=19:00",
      "provide promotion=lunch10", "provide allergy=nuts",
      "provide address=5 Elm Street, 10001", "change cola to 1 lemonade", "repeat item",
    ])
  func `a correction voids the price and fetches a new one`(_ message: String) throws {
    var bench = try Bench.confirming()
    let first = try #require(bench.quote)
    try bench.hear(message)
    #expect(bench.calls.map(\.operation) == [.quote])
    let second = try #require(bench.quote)
    #expect(second.request != first.request)
    try bench.hear("yes")
    #expect(bench.calls.first == .place(second, key: "s-r2"))
  }

  @Test(
    arguments: [
      "help", "greet", "thank", "review", "ask is it vegan", "recommend", "browse", "status",
      "checkout", "repeat", "remove salad", "provide mode=pickup", "change cola quantity 1",
    ])
  func `what changes nothing leaves the price standing`(_ message: String) throws {
    var bench = try Bench.confirming()
    let quote = try #require(bench.quote)
    try bench.hear(message)
    #expect(bench.quote?.request == quote.request)
    try bench.hear("yes")
    #expect(bench.calls.map(\.operation) == [.place])
  }

  @Test func `no places nothing and keeps the order`() throws {
    var bench = try Bench.confirming()
    #expect(try bench.hear("no") == [.notPlaced])
    #expect(bench.phase == .building)
    #expect(bench.lines.count == 1)
    try bench.hear("yes")
    #expect(bench.calls == [])
  }

  @Test func `a quote that has run out is fetched anew, and only the new one can be agreed to`()
    throws
  {
    var bench = try Bench.confirming()
    bench.now = bench.now.adding(minutes: 11)
    let replies = try bench.hear("yes")
    #expect(bench.calls.map(\.operation) == [.quote])
    let quote = try #require(bench.quote)
    #expect(replies == [.quote(quote)])
    try bench.hear("yes")
    #expect(bench.calls == [.place(quote, key: "s-r2")])
  }

  @Test func `a quote is good up to its last minute`() throws {
    var bench = try Bench.confirming()
    bench.now = bench.now.adding(minutes: 10)
    try bench.hear("yes")
    #expect(bench.phase.name == "placed")
  }

  @Test func `a quote for something else than was asked is never shown`() throws {
    var bench = try Bench(
      after: "add 1 cola", "provide mode=dine-in; provide payment=cash")
    let other = OrderRequest(
      venue: "corner", menuVersion: "1", lines: [try Line("1 cake")], mode: .dineIn,
      payment: .cash)
    let quote = bench.desk.quote(other, at: bench.now)
    bench.desk.scripted[.quote] = (0..<10).map { _ in .outcome(.quote(quote)) }
    #expect(try bench.hear("checkout") == [.failed(.quote, .malformed)])
    #expect(bench.calls.map(\.operation) == [.quote])
    #expect(bench.phase == .building)
    #expect(bench.lines.map(\.item) == ["cola"])
  }

  @Test func `a yes typed before the price was shown agrees to nothing`() throws {
    var bench = try Bench(
      after: "add 1 cola", "provide mode=dine-in; provide payment=cash")
    bench.withheld = [.search]
    try bench.hear("checkout; ask when do you close")
    try bench.hear("yes")
    #expect(!bench.calls.contains { $0.operation.writes })
  }

  @Test func `a change while the price is on its way is priced, and nothing is asked twice`() throws
  {
    var bench = try Bench(
      after: "add 1 cola", "provide mode=dine-in; provide payment=cash")
    bench.withheld = [.quote]
    try bench.hear("checkout")
    try bench.hear("add 1 salad")
    #expect(bench.open.map(\.operation) == [.quote])
    bench.release()
    #expect(bench.quote?.request.lines.map(\.item) == ["cola", "salad"])
    #expect(bench.state.revision == 1)
  }

  @Test func `cancel while a price stands empties the cart, and undo brings it back`() throws {
    var bench = try Bench.confirming()
    #expect(try bench.hear("cancel") == [.emptied])
    #expect(bench.phase == .building)
    try bench.hear("undo")
    #expect(bench.lines.count == 1)
  }

  @Test func `what was undone can not come back while the order is on its way`() throws {
    var bench = try Bench.confirming()
    try bench.hear("add 1 salad")
    try bench.hear("undo")
    bench.withheld = [.place]
    try bench.hear("yes")
    #expect(bench.feed(.redone) == [])
    #expect(bench.phase.name == "placing")
    #expect(bench.release().first == .problem(.notNow))
    #expect(bench.phase.name == "placed")
  }

  @Test func `nothing changes while the order is on its way`() throws {
    var bench = try Bench.confirming()
    bench.withheld = [.place]
    try bench.hear("yes")
    #expect(bench.phase.name == "placing")
    for message in [
      "add 1 fries", "remove cola", "change cola quantity 2", "provide mode=dine-in", "yes", "no",
      "undo", "cancel", "checkout", "choose #1", "repeat item", "repeat order",
    ] {
      try bench.hear(message)
      #expect(bench.phase.name == "placing")
      #expect(bench.calls == [])
      #expect(bench.lines.count == 1)
    }
    bench.feed(.redone)
    #expect(bench.phase.name == "placing")
    bench.release()
    #expect(bench.phase.name == "placed")
  }

  @Test(arguments: ["remove salad", "add 1 unicorn", "change cola with milk:oat", "remove #4"])
  func `a change that can not be made leaves the price standing, unasked for`(_ message: String)
    throws
  {
    var bench = try Bench.confirming()
    let quote = try #require(bench.quote)
    #expect(try bench.hear(message).last == .question(.confirm))
    #expect(bench.calls == [])
    #expect(bench.quote == quote)
  }
}
