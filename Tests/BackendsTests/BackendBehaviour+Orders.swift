import Backends
import Ordering
import Testing

extension BackendBehaviour {
  @Suite struct Orders {
    @Test(
      "a receipt repeats what was ordered, under an id with a letter", arguments: Fixture.allCases)
    func receipt(_ fixture: Fixture) async throws {
      let backend = try fixture.scene().backend
      let quote = try await backend.quote(Cafe.request([Cafe.deal]))
      let receipt = try await backend.place(quote, key: "s1-1")
      #expect(receipt.id.contains { $0.isLetter })
      #expect(
        receipt
          == Receipt(
            id: receipt.id, status: .received, total: quote.total, mode: .pickup, payment: .card,
            readyAt: Cafe.noon.adding(minutes: 20), lines: [Cafe.deal]))
      #expect(try await backend.status(of: receipt.id) == receipt)
      #expect(try await backend.paymentLink(for: receipt.id).contains(receipt.id))
    }

    @Test("the same key orders once, whatever has changed meanwhile", arguments: Fixture.allCases)
    func idempotency(_ fixture: Fixture) async throws {
      let scene = try fixture.scene()
      let quote = try await scene.backend.quote(Cafe.request([Line(item: "bun", quantity: 6)]))
      #expect(try await scene.backend.find(key: "s1-1") == nil)
      let receipt = try await scene.backend.place(quote, key: "s1-1")
      try await scene.change(.price("bun", Money(minorUnits: 999)))
      #expect(try await scene.backend.place(quote, key: "s1-1") == receipt)
      #expect(try await scene.backend.find(key: "s1-1") == receipt)
      #expect(try await scene.backend.stock()["bun"] == 0)
    }

    @Test("the same key with another content is a conflict", arguments: Fixture.allCases)
    func conflict(_ fixture: Fixture) async throws {
      let backend = try fixture.scene().backend
      _ = try await backend.order(Cafe.request(phone: "555-0100"))
      let other = try await backend.quote(Cafe.request(phone: "555-0101"))
      await #expect(throws: ToolFailure.conflict) { try await backend.place(other, key: "s1-1") }
    }

    @Test("an order to fetch is prepared, ready and fetched", arguments: Fixture.allCases)
    func pickupStates(_ fixture: Fixture) async throws {
      let states: [(Int, OrderStatus)] = [
        (0, .received), (4, .received), (1, .preparing), (14, .preparing), (1, .ready),
        (29, .ready), (1, .completed), (9_999, .completed),
      ]
      try await walk(fixture, Cafe.request(), through: states)
    }

    @Test("an order to deliver is prepared, on its way and there", arguments: Fixture.allCases)
    func deliveryStates(_ fixture: Fixture) async throws {
      let states: [(Int, OrderStatus)] = [
        (9, .received), (1, .preparing), (19, .preparing), (1, .outForDelivery),
        (9, .outForDelivery), (1, .completed),
      ]
      try await walk(
        fixture, Cafe.request([Line(item: "cake")], mode: .delivery, address: "10001"),
        through: states)
    }

    @Test("an order for later is prepared later", arguments: Fixture.allCases)
    func laterStates(_ fixture: Fixture) async throws {
      let states: [(Int, OrderStatus)] = [
        (104, .received), (1, .preparing), (14, .preparing), (1, .ready),
      ]
      try await walk(
        fixture, Cafe.request(time: Cafe.noon.adding(minutes: 120)), through: states)
    }

    /// Advances by so many minutes each time.
    func walk(
      _ fixture: Fixture, _ request: OrderRequest, through states: [(Int, OrderStatus)]
    ) async throws {
      let scene = try fixture.scene()
      let receipt = try await scene.backend.order(request)
      for (minutes, status) in states {
        scene.clock.advance(minutes: minutes)
        #expect(
          try await scene.backend.status(of: receipt.id).status == status,
          "at \(scene.clock.now.clock)")
      }
    }

    @Test("a modified order keeps its id and has the new content", arguments: Fixture.allCases)
    func modify(_ fixture: Fixture) async throws {
      let scene = try fixture.scene()
      let first = try await scene.backend.order()
      scene.clock.advance(minutes: 2)
      let quote = try await scene.backend.quote(
        Cafe.request([Line(item: "cake")], replaces: first.id))
      let second = try await scene.backend.modify(first.id, to: quote, key: "s1-2")
      #expect(second.id == first.id)
      #expect(second.lines == [Line(item: "cake")])
      #expect(second.total == quote.total)
      #expect(second.readyAt == Cafe.noon.adding(minutes: 22))
      // After a lost answer it is asked for again.
      #expect(try await scene.backend.modify(first.id, to: quote, key: "s1-2") == second)
      #expect(try await scene.backend.status(of: first.id) == second)
      #expect(try await scene.backend.stock()["bun"] == 6)
    }

    @Test("a refused modification leaves the order as it was", arguments: Fixture.allCases)
    func refusedModification(_ fixture: Fixture) async throws {
      let scene = try fixture.scene()
      let receipt = try await scene.backend.order()
      let quote = try await scene.backend.quote(
        Cafe.request([Line(item: "bun", quantity: 6)], replaces: receipt.id))
      try await scene.change(.stock("bun", left: 3))
      await #expect(throws: ToolFailure.soldOut(item: "bun", left: 5)) {
        try await scene.backend.modify(receipt.id, to: quote, key: "s1-2")
      }
      #expect(try await scene.backend.status(of: receipt.id) == receipt)
      #expect(try await scene.backend.stock()["bun"] == 3)
      #expect(try await scene.backend.find(key: "s1-2") == nil)
    }

    @Test("once preparation has begun nothing can be changed", arguments: Fixture.allCases)
    func tooLate(_ fixture: Fixture) async throws {
      let scene = try fixture.scene()
      let receipt = try await scene.backend.order()
      let quote = try await scene.backend.quote(
        Cafe.request([Line(item: "latte")], replaces: receipt.id))
      for status in [OrderStatus.preparing, .ready, .completed] {
        try await scene.change(.status(.id(receipt.id), status))
        await #expect(throws: ToolFailure.tooLate) { try await scene.backend.cancel(receipt.id) }
        await #expect(throws: ToolFailure.tooLate) {
          try await scene.backend.modify(receipt.id, to: quote, key: "s1-2")
        }
      }
      #expect(try await scene.backend.stock()["bun"] == 4)
    }

    @Test("an order nobody placed is not found", arguments: Fixture.allCases)
    func unknown(_ fixture: Fixture) async throws {
      let backend = try fixture.scene().backend
      let quote = try await backend.quote(Cafe.request())
      await #expect(throws: ToolFailure.notFound) { try await backend.status(of: "ord_9999") }
      await #expect(throws: ToolFailure.notFound) { try await backend.cancel("ord_9999") }
      await #expect(throws: ToolFailure.notFound) { try await backend.paymentLink(for: "' OR 1") }
      await #expect(throws: ToolFailure.notFound) {
        try await backend.modify("ord_9999", to: quote, key: "s1-2")
      }
    }
  }
}
