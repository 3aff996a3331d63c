import Backends
import Ordering
import Testing

/// What every implementation of the port has to do.
@Suite struct BackendBehaviour {}

extension BackendBehaviour {
  @Suite struct Prices {
    @Test("a quote adds lines, then discount, then fee, then tax", arguments: Fixture.allCases)
    func sums(_ fixture: Fixture) async throws {
      let scene = try fixture.scene()
      let quote = try await scene.backend.quote(
        Cafe.request(
          [Cafe.deal, Line(item: "latte", quantity: 2)], mode: .delivery,
          address: "1 Elm Street, 10001", promotions: ["ten"]))
      #expect(quote.unitPrices == [700, 400].map(Money.init(minorUnits:)))
      #expect(quote.subtotal == Money(minorUnits: 2_200))
      #expect(quote.discount == Money(minorUnits: 220))
      #expect(quote.fee == Money(minorUnits: 300))
      #expect(quote.tax == Money(minorUnits: 182))  // 8 % of 22.80, half up
      #expect(quote.total == Money(minorUnits: 2_462))
      #expect(quote.currency == "USD")
      #expect(quote.readyAt == Cafe.noon.adding(minutes: 40))
      #expect(quote.validUntil == Cafe.noon.adding(minutes: 10))
    }

    @Test("tax that prices include is shown and not added", arguments: Fixture.allCases)
    func includedTax(_ fixture: Fixture) async throws {
      var menu = Cafe.menu
      menu.tax = Tax(rate: Rate(millionths: 200_000), included: true)
      let quote = try await fixture.scene(menu: menu).backend.quote(
        Cafe.request([Line(item: "bun", quantity: 2)]))
      #expect(quote.tax == Money(minorUnits: 117))  // 7.00 − 7.00 ÷ 1.2, half up
      #expect(quote.total == Money(minorUnits: 700))
    }

    @Test("of several promotions the best one counts", arguments: Fixture.allCases)
    func promotions(_ fixture: Fixture) async throws {
      let backend = try fixture.scene().backend
      let cake = [Line(item: "cake")]
      let latte = [Line(item: "latte")]
      let threeLattes = [Line(item: "latte", quantity: 3)]
      #expect(
        try await backend.quote(Cafe.request(cake, promotions: ["TEN", "QUARTER"])).discount
          == Money(minorUnits: 750))
      // The other's minimum is not reached.
      #expect(
        try await backend.quote(Cafe.request(threeLattes, promotions: ["TEN", "QUARTER"])).discount
          == Money(minorUnits: 120))
      await #expect(throws: ToolFailure.unknownPromotion(code: "HALF")) {
        try await backend.quote(Cafe.request(cake, promotions: ["TEN", "HALF"]))
      }
      await #expect(
        throws: ToolFailure.promotionMinimum(code: "TEN", minimum: Money(minorUnits: 1_000))
      ) { try await backend.quote(Cafe.request(latte, promotions: ["TEN", "QUARTER"])) }
    }

    @Test("a price that rose since the quote is not charged", arguments: Fixture.allCases)
    func changedPrice(_ fixture: Fixture) async throws {
      let scene = try fixture.scene()
      let quote = try await scene.backend.quote(Cafe.request())
      try await scene.change(.price("latte", Money(minorUnits: 450)))
      await #expect(throws: ToolFailure.priceChanged) {
        try await scene.backend.place(quote, key: "s1-1")
      }
      let second = try await scene.backend.quote(Cafe.request())
      #expect(second.subtotal == quote.subtotal + Money(minorUnits: 50))
      _ = try await scene.backend.place(second, key: "s1-2")
    }

    @Test("a quote that was tampered with is not honoured", arguments: Fixture.allCases)
    func forgedQuote(_ fixture: Fixture) async throws {
      let backend = try fixture.scene().backend
      let quote = try await backend.quote(Cafe.request())
      let forged = Quote(
        request: quote.request, unitPrices: quote.unitPrices, subtotal: quote.subtotal,
        tax: quote.tax, total: Money(minorUnits: 1), currency: quote.currency,
        readyAt: quote.readyAt, validUntil: quote.validUntil)
      await #expect(throws: ToolFailure.priceChanged) {
        try await backend.place(forged, key: "s1-1")
      }
    }

    @Test("a quote holds for ten minutes", arguments: Fixture.allCases)
    func expiry(_ fixture: Fixture) async throws {
      let scene = try fixture.scene()
      let quote = try await scene.backend.quote(Cafe.request())
      scene.clock.advance(minutes: 11)
      await #expect(throws: ToolFailure.quoteExpired) {
        try await scene.backend.place(quote, key: "s1-1")
      }
    }
  }
}
