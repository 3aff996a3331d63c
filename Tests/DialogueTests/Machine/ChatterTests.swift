import Dialogue
import Ordering
import Testing

/// What no conversation may break, whatever is said in it.
@Suite struct ChatterTests {
  static func talks(_ seed: UInt64) -> [Bench] {
    var chatter = Chatter(seed: seed)
    return (0..<1_000).map { _ in chatter.talk(25) }
  }

  @Test func `the cart stays within its limits, and its lines keep their numbers apart`() {
    for bench in Self.talks(7_919) {
      let lines = bench.lines
      #expect(Set(lines.map(\.id)).count == lines.count)
      #expect(lines.allSatisfy { $0.id < bench.state.order.nextLineID })
      #expect(lines.count <= 6)
      let units = Dictionary(grouping: lines, by: \.item).mapValues { lines in
        lines.reduce(0) { $0 + $1.quantity }
      }
      #expect(units.values.allSatisfy { (1...20).contains($0) })
    }
  }

  @Test func `no price is asked for that lacks an option, a part or an agreed number`() {
    var quotes = 0
    for bench in Self.talks(104_729) {
      for case .quote(let request) in bench.allCalls {
        quotes += 1
        for line in request.lines {
          let draft = bench.menu.applying([], to: line)
          #expect(draft.isComplete && draft.line == line)
        }
      }
    }
    #expect(quotes > 500)
  }

  @Test func `at most as many orders are placed as prices were agreed to`() {
    var orders = 0
    for bench in Self.talks(15_485_863) {
      let yeses = bench.events.count { event in
        guard case .heard(let said, _) = event else { return false }
        return said.source == .rules && said.unexplained.isEmpty && said.commands.contains(.yes)
      }
      let keys = Set(bench.allCalls.compactMap { $0.sending?.key })
      #expect(keys.count <= yeses)
      #expect(bench.desk.orders.count <= keys.count)
      orders += bench.desk.orders.count
    }
    #expect(orders > 50)
  }
}
