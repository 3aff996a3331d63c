import Dialogue
import Ordering
import Testing

/// What follows when the backend refuses a price; the order is always kept.
@Suite struct QuoteFailureTests {
  static let opens = LocalTime(year: 2026, month: 3, day: 3, hour: 11)

  struct Case: CustomTestStringConvertible {
    let failure: ToolFailure
    /// The phase after it, and what is asked.
    let phase: String
    var asks: String?
    /// How many prices are asked for until then.
    var quotes = 1
    var testDescription: String { failure.kind }
  }

  @Test(
    arguments: [
      Case(failure: .timeout, phase: "building"),
      Case(failure: .unavailable(status: 500), phase: "building"),
      Case(failure: .conflict, phase: "building"),
      Case(failure: .malformed, phase: "building"),
      Case(failure: .notFound, phase: "building"),
      Case(failure: .refused(reason: "no"), phase: "building"),
      Case(failure: .soldOut(item: "cola", left: 0), phase: "choosing", asks: "choice"),
      Case(failure: .soldOut(item: "cola", left: 1), phase: "choosing", asks: "choice"),
      Case(failure: .priceChanged, phase: "building"),
      Case(failure: .quoteExpired, phase: "building"),
      Case(failure: .closed(opens: opens), phase: "collecting", asks: "time"),
      Case(failure: .modeNotServed(.delivery), phase: "collecting", asks: "mode"),
      Case(failure: .outsideArea(postcodes: ["10001"]), phase: "collecting", asks: "address"),
      Case(failure: .belowMinimum(minimum: Money(minorUnits: 1000)), phase: "building"),
      Case(
        failure: .unknownPromotion(code: "Lunch10"), phase: "confirming", asks: "confirm", quotes: 2
      ),
      Case(
        failure: .promotionMinimum(code: "LUNCH10", minimum: .zero), phase: "confirming",
        asks: "confirm", quotes: 2),
      Case(failure: .overLimit(maximum: .zero), phase: "building"),
      Case(failure: .tooLate, phase: "building"),
    ])
  func `a refused price is said, the order kept, and what can mend it is asked`(_ test: Case)
    throws
  {
    var bench = try Bench(
      after: "add 2 cola",
      """
      provide address=5 Elm Street, 10001; provide name=Ana; provide payment=cash;
      provide promotion=lunch10
      """)
    bench.fail(.quote, test.failure)
    let replies = try bench.hear("checkout")
    #expect(replies.first == .failed(.quote, test.failure))
    #expect(bench.phase.name == test.phase)
    #expect(bench.dialogue.asks == test.asks)
    #expect(bench.calls.count == test.quotes)
    #expect(bench.lines == [try Line("2 cola", id: 1)])
  }

  @Test(
    arguments: [
      ToolFailure.modeNotServed(.pickup), .unknownPromotion(code: "X"),
      .promotionMinimum(code: "X", minimum: .zero), .outsideArea(postcodes: []), .priceChanged,
      .quoteExpired, .soldOut(item: "nuts", left: 9), .soldOut(item: "gold", left: 0),
    ])
  func `a price refused for ever is not asked for over and over`(_ failure: ToolFailure) throws {
    var bench = try Bench(Corner.machine, after: "add 1 nuts")
    bench.desk.scripted[.quote] = Array(repeating: .outcome(.failure(failure)), count: 30)
    try bench.hear("checkout")
    #expect(bench.calls.count == 1)
    #expect(bench.phase == .building)
    #expect(bench.lines.map(\.item) == ["nuts"])
  }

  @Test func `after a failure the customer asks for the price again`() throws {
    var bench = try Bench(after: "add 1 cola", "provide mode=dine-in; provide payment=cash")
    bench.fail(.quote, .timeout)
    #expect(try bench.hear("checkout") == [.failed(.quote, .timeout)])
    try bench.hear("checkout")
    #expect(bench.phase.name == "confirming")
  }

  @Test func `fewer are left than ordered on several lines: the last one gives way`() throws {
    var bench = try Bench(
      after: "add 3 latte", "add 3 latte milk:oat",
      "provide mode=dine-in; provide payment=cash")
    bench.desk.scripted[.quote] = Array(
      repeating: .outcome(.failure(.soldOut(item: "latte", left: 4))), count: 30)
    let line = try Line("3 latte milk:oat", id: 2)
    #expect(
      try bench.hear("checkout") == [
        .failed(.quote, .soldOut(item: "latte", left: 4)),
        .question(.substitute(line, left: 1, [])),
      ])
    bench.desk.scripted = [:]
    try bench.hear("change @last quantity 1")
    #expect(bench.quote?.request.lines.map(\.quantity) == [3, 1])
  }
}

@Suite struct SubstituteTests {
  static func soldOut(_ lines: String, item: String, left: Int) throws -> Bench {
    var bench = try Bench(
      after: "provide mode=dine-in; provide payment=cash", "add 1 cola; " + lines)
    bench.fail(.quote, .soldOut(item: item, left: left))
    try bench.hear("checkout")
    return bench
  }

  @Test func `what could replace a sold out item is offered with it`() throws {
    let bench = try Self.soldOut("add 3 fries", item: "fries", left: 0)
    #expect(bench.phase == .choosing(.substitute(line: 2, left: 0, ["salad"])))
    #expect(bench.dialogue.expectation == .item(["salad"]))
    #expect(bench.state.stock["fries"] == 0)
  }

  @Test(
    arguments: [
      ("yes", ["3 salad"]), ("choose #1", ["3 salad"]), ("choose salad", ["3 salad"]),
      ("add 1 salad", ["3 salad"]), ("choose @any", ["3 salad"]), ("no", []),
      ("choose @none", []), ("remove fries", []), ("change fries to 2 lemonade", ["2 lemonade"]),
    ])
  func `a sold out item is replaced in its number, or left out, and the price fetched`(
    _ answer: String, lines: [String]
  ) throws {
    var bench = try Self.soldOut("add 3 fries", item: "fries", left: 0)
    try bench.hear(answer)
    let quoted = try #require(bench.quote).request.lines.dropFirst()
    #expect(quoted.map { "\($0.quantity) \($0.item)" } == lines)
  }

  @Test(
    arguments: [
      ("choose #2", 2), ("choose @all", 2), ("change fries quantity 1", 1), ("choose @none", 0),
      ("no", 0), ("remove 2 of fries", 1),
    ])
  func `when some are left, how many of them is the question`(_ answer: String, left: Int) throws {
    var bench = try Self.soldOut("add 3 fries", item: "fries", left: 2)
    try bench.hear(answer)
    let quoted = try #require(bench.quote).request.lines.first { $0.item == "fries" }
    #expect(quoted?.quantity ?? 0 == left)
  }

  @Test func `a yes to how many takes nothing that was not named`() throws {
    var bench = try Self.soldOut("add 3 fries", item: "fries", left: 2)
    try bench.hear("yes")
    #expect(bench.phase.name == "choosing")
    #expect(bench.lines.map(\.item) == ["cola", "fries"])
  }

  @Test func `an answer that is none of the offered leaves the question`() throws {
    var bench = try Self.soldOut("add 3 fries", item: "fries", left: 0)
    #expect(try bench.hear("choose #4").first == .notUnderstood(words: [], attempt: 1))
    #expect(bench.phase.name == "choosing")
  }

  @Test func `a sold out part of a combo is said, and the order kept`() throws {
    var bench = try Bench(
      after: "provide mode=dine-in; provide payment=cash",
      "add 1 lunch main=(1 pizza) drink=(1 cola)")
    bench.fail(.quote, .soldOut(item: "fries", left: 0))
    #expect(try bench.hear("checkout") == [.failed(.quote, .soldOut(item: "fries", left: 0))])
    #expect(bench.phase == .building)
    #expect(bench.lines.count == 1)
  }
}
