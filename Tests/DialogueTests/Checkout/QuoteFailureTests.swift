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

  @Test func `after a failure the customer asks for the price again`() throws {
    var bench = try Bench(after: "add 1 cola", "provide mode=dine-in; provide payment=cash")
    bench.fail(.quote, .timeout)
    #expect(try bench.hear("checkout") == [.failed(.quote, .timeout)])
    try bench.hear("checkout")
    #expect(bench.phase.name == "confirming")
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
