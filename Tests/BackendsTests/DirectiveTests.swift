import Backends
import Ordering
import Testing

@Suite struct DirectiveTests {
  static let operations = [
    "quote", "place", "status", "modify", "cancel", "payment", "stock", "find", "search", "none",
  ]
  static let kinds = [
    "timeout", "lost", "refuse", "409", "500", "malformed", "slow=2s", "none",
  ]

  @Test("a fault is an operation, a kind and a number of calls")
  func faults() throws {
    let examples: [(String, FaultDirective)] = [
      ("place lost 1", .fail(.place, .lost, times: 1)),
      ("  QUOTE Timeout ", .fail(.quote, .timeout, times: nil)),
      ("status slow=500ms", .fail(.status, .slow(milliseconds: 500), times: nil)),
      ("find 409 3", .fail(.find, .status(409), times: 3)),
      ("modify sold-out", .fail(.modify, .soldOut, times: nil)), ("none", .clear(nil)),
      ("place none", .clear(.place)),
    ]
    for (text, directive) in examples { #expect(try FaultDirective(text) == directive) }
  }

  @Test("what is no fault is refused with the words that would be right")
  func faultErrors() {
    let examples: [(String, DirectiveError)] = [
      ("", .missing(expected: Self.operations)),
      ("cook 500", .unknown(word: "cook", expected: Self.operations)),
      ("status", .missing(expected: Self.kinds)),
      ("status price", .unknown(word: "price", expected: Self.kinds)),
      ("status 200", .unknown(word: "200", expected: Self.kinds)),
      ("status slow=2h", .unknown(word: "slow=2h", expected: Self.kinds)),
      (
        "status slow=99999999999999999999s",
        .unknown(word: "slow=99999999999999999999s", expected: Self.kinds)
      ),
      ("status 500 0", .unknown(word: "0", expected: ["a number of calls"])),
      ("status 500 1 2", .unexpected(word: "2")), ("none of it", .unexpected(word: "of")),
    ]
    for (text, error) in examples {
      #expect(throws: error, "\(text)") { try FaultDirective(text) }
    }
  }

  @Test("a change of the world names an item by id or by name, or an order")
  func changes() throws {
    let examples: [(String, WorldChange)] = [
      ("sold-out bun", .stock("bun", left: 0)), ("stock cinnamon Bun 12", .stock("bun", left: 12)),
      ("price latte 3.05", .price("latte", Money(minorUnits: 305))),
      ("price Deal 9", .price("deal", Money(minorUnits: 900))),
      ("status ord_0001 out-for-delivery", .status(.id("ord_0001"), .outForDelivery)),
      ("status last ready", .status(.last, .ready)), ("hours closed", .hours(.closed)),
    ]
    for (text, change) in examples {
      #expect(try WorldChange(text, menu: Cafe.menu) == change)
    }
  }

  @Test("what is no change is refused with the words that would be right")
  func changeErrors() {
    let examples: [(String, DirectiveError)] = [
      ("", .missing(expected: ["sold-out", "stock", "price", "status", "hours"])),
      (
        "burn bun",
        .unknown(
          word: "burn", expected: ["sold-out", "stock", "price", "status", "hours"])
      ),
      ("sold-out", .missing(expected: ["an item of the menu"])),
      ("sold-out unicorn", .unknown(word: "unicorn", expected: ["an item of the menu"])),
      ("sold-out deal", .unknown(word: "deal", expected: ["an item of the menu"])),
      ("stock bun", .unknown(word: "bun", expected: ["a number"])),
      ("stock bun -1", .unknown(word: "-1", expected: ["a number"])),
      ("price latte 3.005", .unknown(word: "3.005", expected: ["a price"])),
      ("hours maybe", .unknown(word: "maybe", expected: ["closed", "open", "usual"])),
      ("hours open now", .unexpected(word: "now")),
      (
        "status ord_0001 eaten",
        .unknown(
          word: "eaten", expected: OrderStatus.allCases.map(\.rawValue))
      ),
    ]
    for (text, error) in examples {
      #expect(throws: error, "\(text)") { try WorldChange(text, menu: Cafe.menu) }
    }
  }
}
