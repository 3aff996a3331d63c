import Backends
import Ordering
import SQLite
import Testing

@Suite struct FaultTests {
  let clock = StoppedClock()
  let backend: SimulatedBackend

  init() throws {
    let clock = clock
    backend = try SimulatedBackend(.memory, menu: Cafe.menu, orderID: .counted) { clock.now }
  }

  static let beforeCommit: [(String, ToolFailure)] = [
    ("place timeout 1", .timeout), ("place refuse 1", .refused(reason: "fault")),
    ("place 409 1", .conflict), ("place 500 1", .unavailable(status: 500)),
    ("place 404 1", .notFound), ("place malformed 1", .malformed),
  ]

  @Test("a fault before the commit orders nothing, and a retry works", arguments: beforeCommit)
  func notDone(_ fault: (text: String, failure: ToolFailure)) async throws {
    let quote = try await backend.quote(Cafe.request())
    await backend.apply(try FaultDirective(fault.text))
    await #expect(throws: fault.failure) { try await backend.place(quote, key: "s1-1") }
    #expect(try await backend.ordersPlaced() == 0)
    #expect(try await backend.stock()["bun"] == 6)
    #expect(try await backend.place(quote, key: "s1-1").id == "ord_0001")
  }

  @Test("a lost answer leaves an order that the key finds and a retry does not repeat")
  func lost() async throws {
    let quote = try await backend.quote(Cafe.request())
    await backend.apply(try FaultDirective("place lost 1"))
    await #expect(throws: ToolFailure.timeout) { try await backend.place(quote, key: "s1-1") }
    #expect(try await backend.find(key: "s1-1")?.id == "ord_0001")
    #expect(try await backend.place(quote, key: "s1-1").id == "ord_0001")
    #expect(try await backend.ordersPlaced() == 1)
    #expect(try await backend.stock()["bun"] == 4)
  }

  @Test("somebody else takes the last one before placing")
  func soldOut() async throws {
    let quote = try await backend.quote(Cafe.request())
    await backend.apply(try FaultDirective("place sold-out 1"))
    await #expect(throws: ToolFailure.soldOut(item: "latte", left: 0)) {
      try await backend.place(quote, key: "s1-1")
    }
    #expect(try await backend.stock()["latte"] == 0)
  }

  @Test("the price rises before placing, and the next quote says so")
  func price() async throws {
    let quote = try await backend.quote(Cafe.request())
    await backend.apply(try FaultDirective("place price 1"))
    await #expect(throws: ToolFailure.priceChanged) {
      try await backend.place(quote, key: "s1-1")
    }
    let second = try await backend.quote(Cafe.request())
    #expect(second.subtotal == quote.subtotal + Money(minorUnits: 40))
    _ = try await backend.place(second, key: "s1-2")
  }

  @Test("a slow answer is counted and not waited for")
  func slow() async throws {
    await backend.apply(try FaultDirective("stock slow=2s 2"))
    for _ in 1...3 { _ = try await backend.stock() }
    #expect(await backend.takeDelay() == 4_000)
    #expect(await backend.takeDelay() == 0)
  }

  @Test("each operation can fail, for so many calls or until told to work again")
  func counting() async throws {
    var plan = FaultPlan()
    for operation in FaultyOperation.allCases {
      plan.apply(try FaultDirective("\(operation.rawValue) 503 2"))
      #expect(plan.next(for: operation) == .status(503))
      #expect(plan.next(for: operation) == .status(503))
      #expect(plan.next(for: operation) == nil)
      plan.apply(try FaultDirective("\(operation.rawValue) timeout"))
      for _ in 1...5 { #expect(plan.next(for: operation) == .timeout) }
    }
    plan.apply(try FaultDirective("quote none"))
    #expect(plan.next(for: .quote) == nil)
    #expect(plan.next(for: .find) == .timeout)
    plan.apply(try FaultDirective("none"))
    #expect(plan.isEmpty)
  }
}
