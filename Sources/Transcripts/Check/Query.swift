package import Ordering

/// What a check looks at.
package enum Query: Hashable, Sendable {
  // Of the moment after the turn.
  case state, asks, cart, items, lines
  case slot(Slot)
  case subtotal, discount, tax, fee, tip, total
  case order
  case orderField(OrderField)
  case orders
  // Of the turn.
  case path, commands, unexplained, calls, error, source, reply, cites, why, latency
  case usage(String)

  package enum OrderField: String, Hashable, Sendable, CaseIterable {
    case id, status, total, mode, payment
  }

  /// What kind of value it gives, which decides the predicates that make sense.
  package enum Kind: Hashable, Sendable {
    case text, number, money, cart, path, commands, list, calls, duration
  }

  package var kind: Kind {
    switch self {
    case .state, .asks, .slot, .order, .error, .source, .reply, .why: .text
    case .orderField(.total): .money
    case .orderField: .text
    case .items, .lines, .orders, .usage: .number
    case .subtotal, .discount, .tax, .fee, .tip, .total: .money
    case .cart: .cart
    case .path: .path
    case .commands: .commands
    case .unexplained, .cites: .list
    case .calls: .calls
    case .latency: .duration
    }
  }

  /// The queries that are a single word.
  static let words: [String: Query] = [
    "state": .state, "asks": .asks, "cart": .cart, "items": .items, "lines": .lines,
    "subtotal": .subtotal, "discount": .discount, "tax": .tax, "fee": .fee, "tip": .tip,
    "total": .total, "order": .order, "orders": .orders, "path": .path, "commands": .commands,
    "unexplained": .unexplained, "calls": .calls, "error": .error, "source": .source,
    "reply": .reply, "cites": .cites, "why": .why, "latency": .latency,
  ]
}

/// How a check compares.
package enum Predicate: String, Hashable, Sendable, CaseIterable {
  case equal = "=="
  case identical = "==="
  case unequal = "!="
  case less = "<"
  case atMost = "<="
  case greater = ">"
  case atLeast = ">="
  case within = "in"
  case contains, matches, exists, empty, none, unchanged, via
  /// No word at all: `calls f` asks whether `f` was called.
  case happened = ""

  /// Whether nothing follows it.
  var isComplete: Bool {
    switch self {
    case .exists, .empty, .none, .unchanged: true
    default: false
    }
  }

  static func allowed(for kind: Query.Kind) -> [Predicate] {
    switch kind {
    case .text: [.equal, .unequal, .within, .contains, .matches, .exists, .empty, .none]
    case .number, .duration: [.equal, .unequal, .less, .atMost, .greater, .atLeast, .within]
    case .money:
      [.equal, .unequal, .less, .atMost, .greater, .atLeast, .within, .exists, .none]
    case .cart: [.equal, .identical, .unequal, .contains, .unchanged, .exists, .empty, .none]
    case .path: [.equal, .unequal, .via, .contains]
    case .commands: [.equal, .unequal, .contains, .exists, .empty, .none]
    case .list: [.equal, .unequal, .contains, .exists, .empty, .none]
    case .calls: [.happened, .equal, .contains, .exists, .empty, .none]
    }
  }
}
