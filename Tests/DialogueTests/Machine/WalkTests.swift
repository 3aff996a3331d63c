import Dialogue
import Ordering
import Testing

/// What holds at every point that can be reached, whatever is said and whatever fails.
@Suite struct WalkTests {
  static let walk = Result { try Walk(limit: 20_000) }

  @Test func `the walk comes to an end, and comes by every phase`() throws {
    let walk = try Self.walk.get()
    #expect(walk.nodes.count > 1_000)
    #expect(walk.nodes.count < 20_000)
    #expect(Set(walk.nodes.map(\.state.phase.name)) == Set(Phase.names))
    let questions = Set(walk.nodes.flatMap { $0.state.choices.map(Node.kind) })
    #expect(questions == ["item", "missing", "quantity", "substitute", "fewer", "amend"])
  }

  @Test func `there is no dead end: an order can be placed, or the cart be empty`() throws {
    let walk = try Self.walk.get()
    let saved = walk.reaching { node in
      switch node.state.phase {
      case .placed: true
      case .building: node.state.order.isEmpty && node.open.isEmpty
      default: false
      }
    }
    let lost = walk.nodes.indices.filter { index in
      !saved.contains(index) && walk.nodes[index].state.phase != .handedOff
    }
    #expect(lost.prefix(5).map(walk.path) == [])
  }

  @Test func `whatever is heard is answered, or waits for an answer`() throws {
    let wrong = try Self.walk.get().wrong { way in
      guard case .hear = way.move else { return false }
      return way.replies.isEmpty && way.node.open.isEmpty
    }
    #expect(wrong == [])
  }

  @Test func `help, cancel and a person are answered everywhere`() throws {
    let walk = try Self.walk.get()
    for word in ["help", "cancel", "human"] {
      let ways = walk.ways.filter { $0.move.description == word }
      #expect(Set(ways.map(\.from)) == Set(walk.nodes.indices))
    }
    let wrong = walk.wrong { way in
      let isOpen = !way.node.open.isEmpty
      switch way.move.description {
      case "help": return !isOpen && !way.replies.contains { $0 == .help || $0 == .withPerson }
      case "human":
        return way.node.state.phase != .handedOff
          || !isOpen && !way.replies.contains { $0 == .handedOff || $0 == .withPerson }
      default: return false
      }
    }
    #expect(wrong == [])
  }

  @Test func `an order is sent only by a plain yes to the price that stands and was shown`() throws
  {
    let walk = try Self.walk.get()
    #expect(walk.ways.count { $0.sending != nil } > 10)
    let wrong = walk.wrong { way in
      guard let (quote, _) = way.sending else { return false }
      let before = walk.nodes[way.from]
      return before.state.phase != .confirming(quote) || before.request != quote.request
        || before.shown != quote || before.now > quote.validUntil || !before.open.isEmpty
        || !["yes", "checkout; yes"].contains(way.move.description)
        || way.calls.count(where: \.operation.writes) != 1
    }
    #expect(wrong == [])
  }

  @Test func `a price agreed to has one key, and a key one price`() throws {
    let walk = try Self.walk.get()
    let wrong = walk.wrong { way in
      guard let (quote, key) = way.sending else { return false }
      return walk.nodes[way.from].sent.contains { ($0.key == key) != ($0.value == quote) }
    }
    #expect(wrong == [])
  }

  @Test func `no new order is sent while one may have been taken that nobody knows of`() throws {
    let walk = try Self.walk.get()
    let wrong = walk.wrong { way in
      guard case .place(_, let key)? = way.calls.first else { return false }
      let before = walk.nodes[way.from]
      let known = Set(before.state.receipts.map(\.id))
      return before.desk.keys.contains { $0.key != key && !known.contains($0.value) }
    }
    #expect(wrong == [])
  }

  @Test func `no message leads to calls without end`() throws {
    let walk = try Self.walk.get()
    #expect(walk.wrong { $0.node.calls > 4 } == [])
  }

  @Test func `the ways between phases are those that the phases declare`() throws {
    let walk = try Self.walk.get()
    let declared = Set(Phase.transitions.map { $0.from + " → " + $0.to })
    var seen: Set<String> = []
    for way in walk.ways {
      let before = walk.nodes[way.from]
      // What overtakes a call ends in a phase that does not show.
      if case .hear = way.move, !before.open.isEmpty { continue }
      let (from, to) = (before.state.phase.name, way.node.state.phase.name)
      if from != to { seen.insert(from + " → " + to) }
    }
    #expect(seen.subtracting(declared) == [])
    #expect(declared.subtracting(seen) == [])
  }
}

extension Walk {
  /// The first ways of which something is true that should not be.
  func wrong(_ isWrong: (Way) -> Bool) -> [String] {
    ways.lazy.filter(isWrong).prefix(8).map { path(to: $0.from) + " ▸ " + $0.move.description }
  }
}

extension Walk.Way {
  var replies: [Reply] {
    effects.compactMap { if case .say(let reply) = $0 { reply } else { nil } }
  }

  var calls: [ToolCall] {
    effects.compactMap { if case .call(let call) = $0 { call } else { nil } }
  }

  /// The price and key that an order is sent with, if one is.
  var sending: (quote: Quote, key: String)? { calls.lazy.compactMap(\.sending).first }
}

extension ToolCall {
  var sending: (quote: Quote, key: String)? {
    switch self {
    case .place(let quote, let key), .modify(_, let quote, let key): (quote, key)
    default: nil
    }
  }
}
