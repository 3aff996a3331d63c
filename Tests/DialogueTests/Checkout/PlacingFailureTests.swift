import Dialogue
import Ordering
import Testing

/// What follows when placing fails; the order is kept and never sent twice under two keys.
@Suite struct PlacingFailureTests {
  struct Case: CustomTestStringConvertible {
    let failure: ToolFailure
    let phase: String
    /// The calls after the failed one.
    var calls: [ToolCall.Operation] = []
    var testDescription: String { failure.kind }
  }

  static let cases = [
    Case(failure: .timeout, phase: "confirming"),
    Case(failure: .unavailable(status: 503), phase: "confirming"),
    Case(failure: .malformed, phase: "confirming"),
    Case(failure: .conflict, phase: "building"),
    Case(failure: .notFound, phase: "building"),
    Case(failure: .refused(reason: "no"), phase: "building"),
    Case(failure: .soldOut(item: "cola", left: 0), phase: "choosing"),
    Case(failure: .priceChanged, phase: "confirming", calls: [.quote]),
    Case(failure: .quoteExpired, phase: "confirming", calls: [.quote]),
    Case(failure: .closed(opens: nil), phase: "collecting"),
    Case(failure: .modeNotServed(.pickup), phase: "collecting"),
    Case(failure: .outsideArea(postcodes: []), phase: "confirming", calls: [.quote]),
    Case(failure: .belowMinimum(minimum: .zero), phase: "building"),
    Case(failure: .unknownPromotion(code: "Lunch10"), phase: "confirming", calls: [.quote]),
    Case(
      failure: .promotionMinimum(code: "Lunch10", minimum: .zero), phase: "confirming",
      calls: [.quote]),
    Case(failure: .overLimit(maximum: .zero), phase: "building"),
  ]

  @Test(arguments: cases + [Case(failure: .tooLate, phase: "building")])
  func `an order that is not taken is kept`(_ test: Case) throws {
    var bench = try Bench.confirming("add 2 cola; provide promotion=lunch10")
    bench.fail(.place, test.failure)
    #expect(try bench.hear("yes").first == .failed(.place, test.failure))
    #expect(bench.calls.map(\.operation) == [.place] + test.calls)
    #expect(bench.phase.name == test.phase)
    #expect(bench.lines == [try Line("2 cola", id: 1)])
  }

  @Test(arguments: cases)
  func `a change that is not taken leaves the cart with the change`(_ test: Case) throws {
    var bench = try Bench.placed("add 2 cola; provide promotion=lunch10")
    try bench.hear("change cola quantity 3; provide promotion=lunch10")
    bench.fail(.modify, test.failure)
    #expect(try bench.hear("yes").first == .failed(.modify, test.failure))
    #expect(bench.calls.map(\.operation) == [.modify] + test.calls)
    #expect(bench.phase.name == test.phase)
    #expect(bench.lines.map(\.quantity) == [3])
    #expect(bench.state.amending == "C1")
  }

  @Test func `a change that comes too late leaves the order as it was placed`() throws {
    var bench = try Bench.placed("add 2 cola")
    let receipt = try #require(bench.receipt)
    try bench.hear("change cola quantity 3")
    bench.fail(.modify, .tooLate)
    #expect(try bench.hear("yes") == [.failed(.modify, .tooLate)])
    #expect(bench.phase == .placed(receipt))
    #expect(bench.state.amending == nil)
    #expect(bench.lines == [])
  }

  @Test func `after an unknown outcome a yes sends the same under the same key`() throws {
    var bench = try Bench.confirming()
    let quote = try #require(bench.quote)
    bench.desk.scripted[.place] = [.lost, .outcome(.failure(.unavailable(status: 502)))]
    #expect(
      try bench.hear("yes") == [.failed(.place, .timeout), .question(.confirm)])
    #expect(bench.phase == .confirming(quote))
    try bench.hear("yes")
    #expect(bench.calls == [.place(quote, key: "s-r1")])
    let replies = try bench.hear("yes")
    #expect(bench.calls == [.place(quote, key: "s-r1")])
    #expect(replies == [.placed(try #require(bench.receipt))])
    #expect(bench.desk.orders.count == 1)
    #expect(bench.state.unresolvedKey == nil)
  }

  @Test func `a change after an unknown outcome looks first whether the order was taken`() throws {
    var bench = try Bench.confirming()
    bench.fail(.place, .timeout)
    try bench.hear("yes")
    try bench.hear("add 1 salad")
    #expect(bench.calls.map(\.operation) == [.find, .quote])
    #expect(bench.calls.first == .find(key: "s-r1"))
    let quote = try #require(bench.quote)
    #expect(quote.request.replaces == nil)
    try bench.hear("yes")
    #expect(bench.calls == [.place(quote, key: "s-r2")])
  }

  @Test func `if it was taken, the change becomes a change to the order`() throws {
    var bench = try Bench.confirming()
    bench.desk.scripted[.place] = [.lost]
    try bench.hear("yes")
    let replies = try bench.hear("add 1 salad")
    let receipt = try #require(bench.desk.order("C1"))
    #expect(bench.calls.map(\.operation) == [.find, .quote])
    let quote = try #require(bench.quote)
    #expect(quote.request.replaces == "C1")
    #expect(replies.contains(.alreadyPlaced(receipt)))
    try bench.hear("yes")
    #expect(bench.calls == [.modify("C1", quote, key: "s-r2")])
    #expect(bench.desk.orders.count == 1)
    #expect(bench.receipt?.lines.map(\.item) == ["cola", "salad"])
  }

  @Test(
    arguments: [
      "provide name=Ben", "provide payment=card", "provide address=5 Elm Street, 10001",
      "provide note=no ice", "provide allergy=nuts",
    ])
  func `if it was taken, a change of anything else is a change to the order too`(_ change: String)
    throws
  {
    var bench = try Bench.confirming()
    bench.desk.scripted[.place] = [.lost]
    try bench.hear("yes")
    try bench.hear(change)
    #expect(bench.calls.map(\.operation) == [.find, .quote])
    #expect(bench.quote?.request.replaces == "C1")
  }

  @Test func `an expired price after an unknown outcome is not sent anew before looking`() throws {
    var bench = try Bench.confirming()
    bench.desk.scripted[.place] = [.lost]
    try bench.hear("yes")
    bench.now = bench.now.adding(minutes: 11)
    let replies = try bench.hear("yes")
    #expect(bench.calls.map(\.operation) == [.find])
    #expect(replies == [.placed(try #require(bench.receipt))])
  }

  @Test func `status after an unknown outcome looks whether the order was taken`() throws {
    var bench = try Bench.confirming()
    bench.desk.scripted[.place] = [.lost]
    try bench.hear("yes")
    try bench.hear("status")
    #expect(bench.calls.map(\.operation) == [.find])
    #expect(bench.phase.name == "placed")
  }

  @Test func `no after an unknown outcome keeps it open, and checking out looks first`() throws {
    var bench = try Bench.confirming()
    bench.fail(.place, .timeout)
    try bench.hear("yes")
    #expect(try bench.hear("no") == [.notPlaced])
    try bench.hear("checkout")
    #expect(bench.calls.map(\.operation) == [.find, .quote])
  }

  @Test func `cancel after an unknown outcome cancels what was taken`() throws {
    var bench = try Bench.confirming()
    bench.desk.scripted[.place] = [.lost]
    try bench.hear("yes")
    let replies = try bench.hear("cancel")
    #expect(bench.calls == [.find(key: "s-r1"), .cancel("C1")])
    #expect(replies == [.cancelled(try #require(bench.desk.order("C1")))])
    #expect(bench.desk.order("C1")?.status == .cancelled)
    #expect(bench.lines == [])
    #expect(bench.phase == .building)
  }

  @Test func `cancel after an unknown outcome empties the cart if nothing was taken`() throws {
    var bench = try Bench.confirming()
    bench.fail(.place, .timeout)
    try bench.hear("yes")
    #expect(try bench.hear("cancel") == [.emptied])
    #expect(bench.calls.map(\.operation) == [.find])
    #expect(bench.phase == .building)
    #expect(bench.state.unresolvedKey == nil)
  }

  @Test func `cancel after an unknown change cancels the order, and it is no longer changed`()
    throws
  {
    var bench = try Bench.placed()
    try bench.hear("change cola quantity 2")
    bench.desk.scripted[.modify] = [.lost]
    try bench.hear("yes")
    try bench.hear("cancel")
    #expect(bench.calls == [.find(key: "s-r2"), .cancel("C1")])
    #expect(bench.state.amending == nil)
    #expect(bench.phase == .building)
  }

  @Test func `an unknown change that was taken is said to be changed`() throws {
    var bench = try Bench.placed()
    try bench.hear("change cola quantity 2")
    bench.desk.scripted[.modify] = [.lost]
    try bench.hear("yes")
    let replies = try bench.hear("status")
    #expect(replies == [.modified(try #require(bench.receipt))])
  }

  @Test func `when looking fails nothing is priced, and the question stays open`() throws {
    var bench = try Bench.confirming()
    bench.fail(.place, .timeout)
    try bench.hear("yes")
    bench.fail(.find, .timeout, .timeout)
    let replies = try bench.hear("add 1 salad")
    #expect(bench.calls.map(\.operation) == [.find])
    #expect(replies.contains(.failed(.find, .timeout)))
    #expect(bench.phase == .building)
    #expect(bench.state.unresolvedKey == "s-r1")
    #expect(bench.lines.map(\.item) == ["cola", "salad"])
    #expect(try bench.hear("cancel") == [.failed(.find, .timeout)])
    #expect(bench.lines.map(\.item) == ["cola", "salad"])
  }

  @Test func `a key that is known with other content is looked up before anything is sent`() throws
  {
    var bench = try Bench.confirming()
    bench.fail(.place, .conflict)
    try bench.hear("yes")
    try bench.hear("checkout")
    #expect(bench.calls.map(\.operation) == [.find, .quote])
  }

  @Test func `a retry that is refused looks first, for the lost one may have been taken`() throws {
    var bench = try Bench.confirming()
    bench.desk.scripted[.place] = [.lost, .outcome(.failure(.priceChanged))]
    try bench.hear("yes")
    try bench.hear("yes")
    #expect(bench.calls.map(\.operation) == [.place, .find])
    #expect(bench.phase.name == "placed")
    #expect(bench.desk.orders.count == 1)
  }

  @Test(arguments: [ToolFailure.timeout, .notFound, .unavailable(status: 500)])
  func `a payment link that can not be had leaves the order placed`(_ failure: ToolFailure) throws {
    var bench = try Bench(
      after: "add 1 cola", "provide mode=dine-in; provide payment=card", "checkout")
    bench.fail(.paymentLink, failure)
    let replies = try bench.hear("yes")
    #expect(
      replies == [.placed(try #require(bench.receipt)), .failed(.paymentLink, failure)])
  }

  @Test func `status of an order that turns out not taken says that there is none`() throws {
    var bench = try Bench.confirming()
    bench.fail(.place, .timeout)
    try bench.hear("yes")
    try bench.hear("no")
    #expect(try bench.hear("status") == [.problem(.noOrder)])
    #expect(bench.lines.count == 1)
  }

  @Test func `asking twice in a message looks once`() throws {
    var bench = try Bench.confirming()
    bench.desk.scripted[.place] = [.lost]
    try bench.hear("yes")
    try bench.hear("status; cancel")
    #expect(bench.calls == [.find(key: "s-r1"), .cancel("C1")])
  }
}
