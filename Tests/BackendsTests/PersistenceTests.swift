@testable import Backends
import Foundation
import Ordering
import SQLite
import Testing

@Suite struct PersistenceTests {
  let clock = StoppedClock()
  let path: String

  init() throws { path = try TemporaryFolder.shared.newFile() }

  func open(_ menu: Menu = Cafe.menu) throws -> SimulatedBackend {
    let clock = clock
    return try SimulatedBackend(.file(path), menu: menu, orderID: .counted) { clock.now }
  }

  @Test("orders, keys, stock, prices and hours outlive the program")
  func restart() async throws {
    let quote: Quote
    let receipt: Receipt
    do {
      let backend = try open()
      quote = try await backend.quote(Cafe.request())
      receipt = try await backend.place(quote, key: "s1-1")
      try await backend.change(.price("latte", Money(minorUnits: 999)))
      try await backend.change(.hours(.closed))
    }
    let backend = try open()
    #expect(try await backend.stock()["bun"] == 4)
    #expect(try await backend.status(of: receipt.id) == receipt)
    #expect(try await backend.place(quote, key: "s1-1") == receipt)
    await #expect(throws: ToolFailure.self) { try await backend.quote(Cafe.request()) }
    try await backend.change(.hours(.usual))
    #expect(
      try await backend.quote(Cafe.request([Line(item: "latte")])).subtotal
        == Money(minorUnits: 999))
  }

  @Test("two programs on one file sell the last one once and see each other's changes")
  func sharing() async throws {
    let first = try open()
    let second = try open()
    let quote = try await first.quote(Cafe.request([Line(item: "bun", quantity: 6)]))
    _ = try await first.place(quote, key: "s1-1")
    #expect(try await second.stock()["bun"] == 0)
    await #expect(throws: ToolFailure.soldOut(item: "bun", left: 0)) {
      try await second.place(quote, key: "s2-1")
    }
    try await second.change(.price("latte", Money(minorUnits: 100)))
    #expect(
      try await first.quote(Cafe.request([Line(item: "latte")])).subtotal
        == Money(minorUnits: 100))
    #expect(try await second.ordersPlaced() == 1)
  }

  @Test("a new menu file starts the counts anew that it changes, and only those")
  func newMenu() async throws {
    func menu(version: String, bun: Int?, latte: Int?) -> Menu {
      var items = Cafe.menu.items
      items[0].stock = latte
      items[1].stock = bun
      return Menu(
        id: "cafe", name: "Cafe", currency: Cafe.menu.currency, service: Cafe.menu.service,
        optionGroups: Cafe.menu.optionGroups, items: items, version: version)
    }
    let first = try open(menu(version: "1", bun: 6, latte: 9))
    _ = try await first.order()
    #expect(try await first.stock() == ["bun": 4, "latte": 8, "pie": 0])
    let second = try open(menu(version: "2", bun: 6, latte: 20))
    #expect(try await second.stock() == ["bun": 4, "latte": 20, "pie": 0])
    let third = try open(menu(version: "3", bun: 6, latte: nil))
    #expect(try await third.stock() == ["bun": 4, "pie": 0])
  }

  @Test("a full disk is a server error that orders nothing")
  func full() async throws {
    let backend = try open()
    let quote = try await backend.quote(Cafe.request())
    try await backend.limitSize()
    await #expect(throws: ToolFailure.unavailable(status: 507)) {
      for number in 1...9 { _ = try await backend.place(quote.large, key: "s1-\(number)") }
    }
    #expect(try await backend.stock()["bun"] == 6)
  }

  @Test("a damaged file is set aside and a new one begun", arguments: [0, 4_096])
  func damage(intactBytes: Int) async throws {
    _ = try await open().order()
    var bytes = FileManager.default.contents(atPath: path) ?? Data()
    for index in bytes.indices.dropFirst(intactBytes) { bytes[index] = 0x5a }
    try bytes.write(to: URL(fileURLWithPath: path))
    let backend = try open()
    #expect(backend.damagedFile == path + ".corrupt-1")
    #expect(FileManager.default.fileExists(atPath: path + ".corrupt-1"))
    _ = try await backend.order()
    #expect(try open().damagedFile == nil)
  }

  @Test("erased personal data is in no file, and the totals stay")
  func erasure() async throws {
    let backend = try open()
    let cake = [Line(item: "cake")]
    let first = try await backend.order(
      Cafe.request(cake, mode: .delivery, address: "7 Rose Lane, 10001", phone: "555-0100"))
    _ = try await backend.order(Cafe.request(phone: "555-0199"), key: "s2-1")
    #expect(try holds("Rose Lane"))
    #expect(try await backend.erase(.phone("(555) 0100")) == 1)
    #expect(try !holds("Rose Lane") && !holds("555-0100"))
    #expect(try holds("555-0199"))
    #expect(try await backend.status(of: first.id).total == first.total)
    #expect(try await backend.erase(.placedBefore(Cafe.noon)) == 0)
    #expect(try await backend.erase(.all) == 1)
    #expect(try !holds("555-0199"))
  }

  func holds(_ text: String) throws -> Bool {
    ["", "-wal"].contains {
      FileManager.default.contents(atPath: path + $0)?.range(of: Data(text.utf8)) != nil
    }
  }
}

extension SimulatedBackend {
  /// As when the disk has no more room than the database takes now.
  func limitSize() throws { try ledger.connection.execute("PRAGMA max_page_count = 1") }
}

extension Quote {
  var large: Quote {
    var quote = self
    quote.request.note = String(repeating: "ring twice ", count: 10_000)
    return quote
  }
}
