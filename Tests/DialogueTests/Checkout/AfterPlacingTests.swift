import Dialogue
import Ordering
import Testing

@Suite struct AfterPlacingTests {
  @Test func `the status is looked up and remembered`() throws {
    var bench = try Bench.placed()
    bench.desk.setStatus(.preparing, of: "C1")
    let receipt = try #require(bench.desk.order("C1"))
    #expect(try bench.hear("status") == [.status(receipt)])
    #expect(bench.phase == .placed(receipt))
    #expect(try bench.hear("review") == [.status(receipt)])
  }

  @Test(arguments: [ToolFailure.timeout, .unavailable(status: 500), .notFound, .malformed])
  func `a status that can not be had leaves the order placed`(_ failure: ToolFailure) throws {
    var bench = try Bench.placed()
    bench.fail(.status, failure)
    #expect(try bench.hear("status") == [.failed(.status, failure)])
    #expect(bench.phase.name == "placed")
  }

  @Test func `there is no status before anything is ordered`() throws {
    var bench = Bench()
    #expect(try bench.hear("status") == [.problem(.noOrder)])
  }

  @Test func `a placed order is cancelled by one word`() throws {
    var bench = try Bench.placed()
    let replies = try bench.hear("cancel")
    #expect(bench.calls == [.cancel("C1")])
    #expect(replies == [.cancelled(try #require(bench.desk.order("C1")))])
    #expect(bench.phase == .building)
    #expect(try bench.hear("cancel") == [.nothingToCancel])
  }

  @Test(arguments: [ToolFailure.tooLate, .timeout, .unavailable(status: 500), .notFound])
  func `an order that can not be cancelled stays placed`(_ failure: ToolFailure) throws {
    var bench = try Bench.placed()
    bench.fail(.cancel, failure)
    #expect(try bench.hear("cancel") == [.failed(.cancel, failure)])
    #expect(bench.phase.name == "placed")
  }

  @Test(arguments: ["yes", "no", "checkout", "thank", "help", "choose @none", "undo", "ask why"])
  func `small words after placing leave the order placed`(_ message: String) throws {
    var bench = try Bench.placed()
    let receipt = try #require(bench.receipt)
    try bench.hear(message)
    #expect(bench.phase == .placed(receipt))
    #expect(!bench.calls.contains { $0.operation.writes })
  }

  @Test func `checking out again says that it is placed`() throws {
    var bench = try Bench.placed()
    let receipt = try #require(bench.receipt)
    #expect(try bench.hear("checkout") == [.alreadyPlaced(receipt)])
  }

  @Test func `undo after placing takes back a slot, never the order`() throws {
    var bench = try Bench.placed()
    let receipt = try #require(bench.receipt)
    try bench.hear("provide name=Ben")
    try bench.hear("undo")
    #expect(bench.state.slots.name == "Ana")
    #expect(bench.phase == .placed(receipt))
  }

  @Test func `something more is asked about: the same order or a new one`() throws {
    var bench = try Bench.placed()
    #expect(try bench.hear("add 1 salad; add 1 cake") == [.question(.amend("C1"))])
    #expect(bench.dialogue.asks == "confirm")
    #expect(bench.dialogue.expectation == .confirmation)
    #expect(bench.lines == [])
  }

  @Test func `yes puts it into the placed order, after a new price is agreed to`() throws {
    var bench = try Bench.placed()
    try bench.hear("add 1 salad; add 1 cake")
    let replies = try bench.hear("yes")
    #expect(replies.contains(.amending("C1")))
    let quote = try #require(bench.quote)
    #expect(quote.request.replaces == "C1")
    #expect(quote.request.lines.map(\.item) == ["cola", "salad", "cake"])
    let changed = try bench.hear("yes")
    #expect(bench.calls == [.modify("C1", quote, key: "s-r2")])
    #expect(changed == [.modified(try #require(bench.receipt))])
    #expect(bench.desk.orders.count == 1)
  }

  @Test func `no starts a new order with it`() throws {
    var bench = try Bench.placed()
    try bench.hear("add 1 salad")
    try bench.hear("no")
    #expect(bench.lines.map(\.item) == ["salad"])
    #expect(bench.phase == .building)
    try bench.hear("checkout")
    try bench.hear("yes")
    #expect(bench.desk.orders.map { $0.lines.map(\.item) } == [["cola"], ["salad"]])
  }

  @Test func `never mind forgets it, and the order stays placed`() throws {
    var bench = try Bench.placed()
    let receipt = try #require(bench.receipt)
    try bench.hear("add 1 salad")
    #expect(try bench.hear("choose @none") == [.nothingNew])
    #expect(bench.lines == [])
    #expect(bench.phase == .placed(receipt))
  }

  @Test(arguments: [("yes", ["cola", "salad", "cake"]), ("no", ["salad", "cake"])])
  func `what is added while it is asked goes where the first went`(
    _ answer: String, items: [String]
  ) throws {
    var bench = try Bench.placed()
    try bench.hear("add 1 salad")
    #expect(try bench.hear("add 1 cake") == [.question(.amend("C1"))])
    try bench.hear(answer)
    #expect(bench.lines.map(\.item) == items)
  }

  @Test func `another one after placing is asked about as well`() throws {
    var bench = try Bench.placed("add 2 cola")
    #expect(try bench.hear("repeat item") == [.question(.amend("C1"))])
    try bench.hear("yes")
    #expect(bench.lines.map(\.quantity) == [3])
  }

  @Test func `a change or a removal is a change to the placed order`() throws {
    var bench = try Bench.placed("add 2 cola; add 1 salad")
    let replies = try bench.hear("remove salad")
    #expect(replies.first == .changed([.removed(try Line("1 salad", id: 4))]))
    #expect(bench.quote?.request.replaces == "C1")
    #expect(bench.quote?.request.lines.map(\.item) == ["cola"])
  }

  @Test func `undoing a change to a placed order leaves it placed`() throws {
    var bench = try Bench.placed("add 2 cola; add 1 salad")
    let receipt = try #require(bench.receipt)
    try bench.hear("remove salad")
    #expect(try bench.hear("undo") == [.undone])
    #expect(bench.phase == .placed(receipt))
    #expect(bench.lines == [])
  }

  @Test func `cancelling a change leaves the order placed, and it can still be cancelled`() throws {
    var bench = try Bench.placed("add 2 cola; add 1 salad")
    let receipt = try #require(bench.receipt)
    try bench.hear("remove salad")
    #expect(try bench.hear("cancel") == [.status(receipt), .nothingNew])
    #expect(bench.phase == .placed(receipt))
    try bench.hear("cancel")
    #expect(bench.calls == [.cancel("C1")])
  }

  @Test func `an order being prepared is not changed, but said to be beyond change`() throws {
    var bench = try Bench.placed()
    bench.desk.setStatus(.preparing, of: "C1")
    try bench.hear("status")
    #expect(try bench.hear("change cola quantity 2") == [.failed(.modify, .tooLate)])
    #expect(bench.phase.name == "placed")
    #expect(bench.calls == [])
  }

  @Test func `something more for an order being prepared is a new order`() throws {
    var bench = try Bench.placed()
    bench.desk.setStatus(.preparing, of: "C1")
    try bench.hear("status")
    try bench.hear("add 1 salad")
    #expect(bench.lines.map(\.item) == ["salad"])
    #expect(bench.phase == .building)
  }

  @Test func `the same again is a new order of what was placed`() throws {
    var bench = try Bench.placed("add 2 cola; add 1 latte milk:oat")
    try bench.hear("repeat order")
    #expect(bench.lines.map(\.item) == ["cola", "latte"])
    #expect(bench.lines.map(\.quantity) == [2, 1])
    #expect(bench.phase == .building)
    try bench.hear("checkout")
    try bench.hear("yes")
    #expect(bench.desk.orders.count == 2)
    #expect(Set(bench.desk.keys.keys) == ["s-r1", "s-r2"])
  }

  @Test func `the same again keeps to the limits and the stock`() throws {
    var bench = try Bench.placed("add 9 cola; add 3 fries")
    try bench.hear("repeat order")
    bench.feed(.stocked(["fries": 4]))
    let replies = try bench.hear("repeat order; repeat order")
    #expect(replies.contains(.problem(.quantityLimit(asked: 9, maximum: 20))))
    #expect(replies.contains(.problem(.soldOut(item: "fries", left: 1))))
    #expect(bench.lines.map(\.quantity) == [18, 3])
  }

  @Test func `there is nothing to repeat before anything is ordered`() throws {
    var bench = Bench()
    #expect(try bench.hear("repeat order") == [.problem(.nothingToRepeat)])
  }

  @Test func `a yes after placing orders nothing twice`() throws {
    var bench = try Bench.placed()
    try bench.hear("yes")
    #expect(bench.calls == [])
    #expect(bench.desk.orders.count == 1)
  }

  @Test func `cancel it and have something else instead is a new order`() throws {
    var bench = try Bench.placed()
    let replies = try bench.hear("cancel; add 1 salad")
    #expect(bench.desk.order("C1")?.status == .cancelled)
    #expect(bench.lines.map(\.item) == ["salad"])
    #expect(bench.phase == .building)
    #expect(replies.contains(.cancelled(try #require(bench.desk.order("C1")))))
  }

  @Test func `an order of which everything is removed can be cancelled`() throws {
    var bench = try Bench.placed()
    try bench.hear("remove cola")
    #expect(bench.lines == [])
    let replies = try bench.hear("cancel")
    #expect(bench.calls == [.cancel("C1")])
    #expect(replies == [.cancelled(try #require(bench.desk.order("C1")))])
    #expect(bench.state.amending == nil)
  }

  @Test func `everything of an order can be exchanged, one message after the other`() throws {
    let bench = try Bench.placed().hearing("remove cola", "add 1 salad", "checkout", "yes")
    #expect(bench.desk.orders.map { $0.lines.map(\.item) } == [["salad"]])
  }

  @Test(arguments: ["choose cola", "choose size:large", "choose @any", "choose @all", "choose #3"])
  func `what answers neither yes nor no leaves open where it belongs`(_ answer: String) throws {
    var bench = try Bench.placed()
    try bench.hear("add 1 salad")
    #expect(
      try bench.hear(answer) == [
        .notUnderstood(words: [], attempt: 1), .question(.amend("C1")),
      ])
  }

  @Test func `cancel forgets what was to be added, and only then the order itself`() throws {
    var bench = try Bench.placed()
    try bench.hear("add 1 salad")
    #expect(try bench.hear("cancel") == [.nothingNew])
    #expect(bench.calls == [])
    try bench.hear("cancel")
    #expect(bench.calls == [.cancel("C1")])
  }

  @Test func `an emptied order that is too late to cancel stays placed`() throws {
    var bench = try Bench.placed().hearing("remove cola")
    bench.desk.setStatus(.preparing, of: "C1")
    #expect(try bench.hear("cancel") == [.failed(.cancel, .tooLate)])
    #expect(bench.phase.name == "placed")
  }

  @Test func `what is asked again before it is answered is sent once`() throws {
    var bench = try Bench.placed()
    bench.withheld = [.cancel, .status]
    try bench.hear("cancel; cancel; status; status")
    try bench.hear("cancel")
    #expect(bench.open.map(\.operation) == [.cancel, .status])
    bench.release()
    #expect(bench.phase == .building)
  }
}
