import Dialogue
import Ordering
import Testing

@Suite struct SlotTests {
  @Test(
    arguments: [
      ("dine-in", ["mode", "payment"]), ("pickup", ["mode", "name", "payment"]),
      ("delivery", ["mode", "address", "name", "payment"]),
    ])
  func `only what the service mode needs is asked for`(_ mode: String, slots: [String]) throws {
    var bench = try Bench(after: "add 1 pizza")
    let answers = [
      "mode": mode, "address": "5 Elm Street, 10001", "name": "Ana", "payment": "cash",
    ]
    var asked: [String] = []
    try bench.hear("checkout")
    while case .collecting(let slot) = bench.phase {
      asked.append(slot.rawValue)
      #expect(bench.dialogue.expectation == .slot(slot))
      #expect(bench.dialogue.asks == slot.rawValue)
      try bench.hear("provide \(slot.rawValue)=\(answers[slot.rawValue] ?? "")")
    }
    #expect(asked == slots)
    #expect(bench.phase.name == "confirming")
  }

  @Test func `a machine asks for nothing: one mode, one payment, no name`() throws {
    let bench = try Bench(Corner.machine, after: "add 1 nuts", "checkout")
    #expect(bench.quote?.request.mode == .pickup)
    #expect(bench.quote?.request.payment == .card)
    #expect(bench.quote?.request.name == nil)
  }

  @Test func `what was said before is not asked for again`() throws {
    let bench = try Bench(
      after: "provide mode=pickup; provide name=Ana; provide payment=card", "add 1 cola",
      "checkout")
    #expect(bench.phase.name == "confirming")
  }

  @Test func `what is known stays known for the next order, what belongs to one order does not`()
    throws
  {
    var bench = try Bench(
      after: "add 1 cola",
      """
      provide mode=pickup; provide name=Ana; provide payment=cash; provide time=19:30;
      provide promotion=lunch10; provide note=no straw; provide phone=555-0100
      """, "checkout", "yes")
    #expect(bench.phase.name == "placed")
    try bench.hear("repeat order; checkout")
    let request = try #require(bench.quote).request
    #expect(request.name == "Ana")
    #expect(request.phone == "555-0100")
    #expect(request.time == nil)
    #expect(request.promotions == [])
    #expect(request.note == nil)
  }

  @Test func `a slot given before the checkout is acknowledged, during it the next one is asked`()
    throws
  {
    var bench = Bench()
    #expect(try bench.hear("provide name=Ana") == [.noted(.name("Ana"))])
    try bench.hear("add 1 cola; checkout")
    #expect(try bench.hear("provide mode=pickup") == [.question(.slot(.payment))])
  }

  @Test func `a slot that is not asked for is taken, and the question comes back`() throws {
    var bench = try Bench(after: "add 1 cola", "checkout")
    #expect(try bench.hear("provide payment=cash") == [.question(.slot(.mode))])
    #expect(bench.state.slots.payment == .cash)
  }

  @Test func `yes is no answer to a slot, and the question comes back`() throws {
    var bench = try Bench(after: "add 1 cola", "checkout")
    #expect(try bench.hear("yes") == [.question(.slot(.mode))])
  }

  @Test func `no while a slot is asked for stops the checkout and keeps the order`() throws {
    var bench = try Bench(after: "add 1 cola", "checkout")
    #expect(try bench.hear("no") == [.notPlaced])
    #expect(bench.phase == .building)
    #expect(bench.lines.count == 1)
  }

  @Test func `checking out an empty cart is refused`() throws {
    var bench = Bench()
    #expect(try bench.hear("checkout") == [.problem(.emptyCart)])
    #expect(bench.phase == .building)
  }

  @Test func `a mode, payment, name, phone or code that can not be is refused`() throws {
    var bench = try Bench(
      Corner.machine, after: "provide name=Ana; provide phone=555-0100; provide payment=card")
    let long = String(repeating: "x", count: 61)
    let cases: [(String, Reply)] = [
      ("mode=dine-in", .rejected(.mode, .modeNotServed([.pickup]))),
      ("address=1 Elm Street", .rejected(.mode, .modeNotServed([.pickup]))),
      ("payment=cash", .rejected(.payment, .paymentNotTaken([.card]))),
      ("name=" + long, .rejected(.name, .invalid)),
      ("name=\"\"", .rejected(.name, .invalid)),
      ("phone=12", .rejected(.phone, .invalid)),
      ("phone=1234567890123456", .rejected(.phone, .invalid)),
      ("promotion=free", .rejected(.promotion, .unknownPromotion)),
    ]
    let before = bench.state.slots
    for (value, reply) in cases {
      #expect(try bench.hear("provide " + value) == [reply])
      #expect(bench.state.slots == before)
    }
  }

  @Test func `a code is taken in any case, once, as the menu writes it`() throws {
    var bench = Bench()
    #expect(
      try bench.hear("provide promotion=lunch10") == [.noted(.promotion("Lunch10"))])
    try bench.hear("provide promotion=LUNCH10")
    #expect(bench.state.slots.promotions == ["Lunch10"])
  }

  @Test func `a note is kept to its length`() throws {
    let bench = try Bench(after: "provide note=" + String(repeating: "y", count: 300))
    #expect(bench.state.slots.note?.count == 200)
  }

  @Test func `a checkout ends when there is nothing left to check out`() throws {
    var bench = try Bench(after: "add 1 pizza|calzone; checkout", "choose @none")
    #expect(!bench.state.isCheckingOut)
    #expect(try bench.hear("provide mode=pickup") == [.noted(.mode(.pickup))])
  }
}
