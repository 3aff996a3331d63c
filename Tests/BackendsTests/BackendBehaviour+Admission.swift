import Backends
import Ordering
import Testing

extension BackendBehaviour {
  @Suite struct Admission {
    @Test("orders outside the hours are refused with the next opening", arguments: Fixture.allCases)
    func hours(_ fixture: Fixture) async throws {
      let scene = try fixture.scene()
      let nextMorning = LocalTime(day: Cafe.noon.day + 1, minute: 8 * 60)
      await #expect(throws: ToolFailure.closed(opens: nextMorning)) {
        try await scene.backend.quote(
          Cafe.request(time: LocalTime(day: Cafe.noon.day, minute: 20 * 60)))
      }
      let ahead = try await scene.backend.quote(Cafe.request(time: nextMorning))
      #expect(ahead.readyAt == nextMorning)
      scene.clock.advance(minutes: 8 * 60)
      await #expect(throws: ToolFailure.closed(opens: nextMorning)) {
        try await scene.backend.quote(Cafe.request())
      }
    }

    @Test("a venue that shuts early opens again as usual", arguments: Fixture.allCases)
    func shut(_ fixture: Fixture) async throws {
      let scene = try fixture.scene()
      let nextMorning = LocalTime(day: Cafe.noon.day + 1, minute: 8 * 60)
      let quote = try await scene.backend.quote(Cafe.request())
      try await scene.change(.hours(.closed))
      await #expect(throws: ToolFailure.closed(opens: nextMorning)) {
        try await scene.backend.place(quote, key: "s1-1")
      }
      _ = try await scene.backend.quote(Cafe.request(time: nextMorning))
      try await scene.change(.hours(.usual))
      _ = try await scene.backend.place(quote, key: "s1-1")
      try await scene.change(.hours(.open))
      scene.clock.advance(minutes: 12 * 60)
      _ = try await scene.backend.quote(Cafe.request())
    }

    @Test("a venue without hours is always open", arguments: Fixture.allCases)
    func noHours(_ fixture: Fixture) async throws {
      var menu = Cafe.menu
      menu.service.hours = []
      let scene = try fixture.scene(menu: menu)
      scene.clock.advance(minutes: 15 * 60)
      _ = try await scene.backend.quote(Cafe.request())
    }

    @Test(
      "an address is delivered to when it names a postcode of the area",
      arguments: Fixture.allCases,
      [
        ("1 Elm Street, 10001", true), ("10001-1234 Elm", true), ("sw1a 1aa, London", true),
        ("Flat 2,SW1A1AA", true), ("1 Elm Street, 10002", false), ("110001 Elm Street", false),
        ("SW1A 2AA", false), ("", false),
      ])
    func area(_ fixture: Fixture, _ example: (address: String, isInside: Bool)) async throws {
      let backend = try fixture.scene().backend
      let request = Cafe.request(
        [Line(item: "cake")], mode: .delivery, address: example.address)
      if example.isInside {
        _ = try await backend.quote(request)
      } else {
        await #expect(throws: ToolFailure.outsideArea(postcodes: ["10001", "SW1A 1AA"])) {
          try await backend.quote(request)
        }
      }
    }

    static let refusals: [(String, OrderRequest, ToolFailure)] = [
      (
        "below the minimum",
        Cafe.request([Line(item: "latte")], mode: .delivery, address: "10001"),
        .belowMinimum(minimum: Money(minorUnits: 1_500))
      ),
      (
        "no address", Cafe.request([Line(item: "cake")], mode: .delivery),
        .refused(reason: "address")
      ),
      ("a mode not served", Cafe.request(mode: .dineIn), .modeNotServed(.dineIn)),
      ("no lines", Cafe.request([]), .refused(reason: "lines")),
      (
        "too many lines", Cafe.request(Array(repeating: Line(item: "latte"), count: 6)),
        .refused(reason: "lines")
      ),
      (
        "too many of one item over several lines",
        Cafe.request([
          Line(item: "latte", quantity: 6),
          Line(item: "latte", quantity: 5, options: [ChosenOption("milk", "oat")]),
        ]), .refused(reason: "quantity")
      ),
      (
        "a negative quantity", Cafe.request([Line(item: "latte", quantity: -1)]),
        .refused(reason: "quantity")
      ),
      (
        "an absurd count",
        Cafe.request([
          Line(item: "latte", options: [ChosenOption("milk", "oat", count: .max)])
        ]), .refused(reason: "option")
      ),
      (
        "an option that is not offered",
        Cafe.request([Line(item: "bun", options: [ChosenOption("milk", "oat")])]),
        .refused(reason: "option")
      ),
      (
        "more than the greatest total",
        Cafe.request([Line(item: "cake", quantity: 7)]),
        .overLimit(maximum: Money(minorUnits: 20_000))
      ),
      (
        "an item that is not available", Cafe.request([Line(item: "pie")]),
        .soldOut(item: "pie", left: 0)
      ),
      (
        "an item that is not on the menu", Cafe.request([Line(item: "unicorn")]),
        .soldOut(item: "unicorn", left: 0)
      ),
    ]

    @Test("what a venue does not serve is refused with its cause", arguments: Fixture.allCases)
    func causes(_ fixture: Fixture) async throws {
      let backend = try fixture.scene().backend
      for (name, request, failure) in Self.refusals {
        await #expect(throws: failure, "\(name)") { try await backend.quote(request) }
      }
    }
  }
}
