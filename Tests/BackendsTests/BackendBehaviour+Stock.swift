import Backends
import Ordering
import Testing

extension BackendBehaviour {
  @Suite struct StockKeeping {
    @Test("stock goes down when an order is placed, and not before", arguments: Fixture.allCases)
    func goesDown(_ fixture: Fixture) async throws {
      let backend = try fixture.scene().backend
      #expect(try await backend.stock() == ["bun": 6, "pie": 0])
      // One bun in each of two deals, and one more.
      let quote = try await backend.quote(Cafe.request([Cafe.deal, Line(item: "bun")]))
      #expect(try await backend.stock()["bun"] == 6)
      _ = try await backend.place(quote, key: "s1-1")
      #expect(try await backend.stock()["bun"] == 3)
    }

    @Test("more than is left is refused, at quoting and at placing", arguments: Fixture.allCases)
    func shortage(_ fixture: Fixture) async throws {
      let scene = try fixture.scene()
      await #expect(throws: ToolFailure.soldOut(item: "bun", left: 6)) {
        try await scene.backend.quote(Cafe.request([Line(item: "bun", quantity: 7)]))
      }
      let quote = try await scene.backend.quote(Cafe.request())
      try await scene.change(.stock("bun", left: 1))
      await #expect(throws: ToolFailure.soldOut(item: "bun", left: 1)) {
        try await scene.backend.place(quote, key: "s1-1")
      }
      #expect(try await scene.backend.stock()["bun"] == 1)
    }

    @Test("a cancelled order gives back what it took, once", arguments: Fixture.allCases)
    func givesBack(_ fixture: Fixture) async throws {
      let backend = try fixture.scene().backend
      let receipt = try await backend.order()
      #expect(try await backend.stock()["bun"] == 4)
      #expect(try await backend.cancel(receipt.id).status == .cancelled)
      #expect(try await backend.cancel(receipt.id).status == .cancelled)
      #expect(try await backend.stock()["bun"] == 6)
    }

    @Test("a modified order may use what it holds itself", arguments: Fixture.allCases)
    func reuse(_ fixture: Fixture) async throws {
      let backend = try fixture.scene().backend
      let receipt = try await backend.order(Cafe.request([Line(item: "bun", quantity: 5)]))
      let more = [Line(item: "bun", quantity: 6), Line(item: "latte")]
      await #expect(throws: ToolFailure.soldOut(item: "bun", left: 1)) {
        try await backend.quote(Cafe.request(more))
      }
      let quote = try await backend.quote(Cafe.request(more, replaces: receipt.id))
      _ = try await backend.modify(receipt.id, to: quote, key: "s1-2")
      #expect(try await backend.stock()["bun"] == 0)
      await #expect(throws: ToolFailure.soldOut(item: "bun", left: 6)) {
        try await backend.quote(
          Cafe.request([Line(item: "bun", quantity: 7)], replaces: receipt.id))
      }
    }

    @Test("buyers at the same moment never get more than there is", arguments: Fixture.allCases)
    func race(_ fixture: Fixture) async throws {
      let backend = try fixture.scene().backend
      let quote = try await backend.quote(Cafe.request([Line(item: "bun", quantity: 2)]))
      let sold = await withTaskGroup(of: Bool.self) { group in
        for buyer in 1...10 {
          group.addTask { (try? await backend.place(quote, key: "s\(buyer)-1")) != nil }
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(sold == 3)
      #expect(try await backend.stock()["bun"] == 0)
    }
  }
}
