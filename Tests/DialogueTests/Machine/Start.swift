import Dialogue
import Ordering

/// Where a conversation can stand, each reached by what was said and what came back.
enum Start: String, CaseIterable {
  // Phases, and two that differ in what they hold.
  case empty, building, choosing, collecting, quoting, confirming, unknown, placing, placed
  case handedOff
  // The questions that a conversation can be choosing by.
  case item, option, missing, part, line, quantity, substitute, amend

  static let phases: [Start] = [
    .empty, .building, .choosing, .collecting, .quoting, .confirming, .unknown, .placing, .placed,
    .handedOff,
  ]
  static let choices: [Start] = [
    .item, .option, .missing, .part, .line, .quantity, .substitute, .amend,
  ]

  /// The name of the phase it is.
  var phase: String {
    switch self {
    case .empty: "building"
    case .unknown: "confirming"
    case .item, .option, .missing, .part, .line, .quantity, .substitute, .amend: "choosing"
    case .building, .choosing, .collecting, .quoting, .confirming, .placing, .placed, .handedOff:
      rawValue
    }
  }

  func bench() throws -> Bench {
    switch self {
    case .empty: return Bench()
    case .building: return try Bench(after: "add 1 cola")
    case .choosing, .missing: return try Bench(after: "add 1 steak")
    case .collecting: return try Bench(after: "add 1 cola", "checkout")
    case .quoting:
      var bench = try Bench(after: "add 1 cola; provide mode=dine-in; provide payment=cash")
      bench.withheld = [.quote]
      try bench.hear("checkout")
      return bench
    case .confirming: return try .confirming()
    case .unknown:
      var bench = try Bench.confirming()
      bench.fail(.place, .timeout)
      try bench.hear("yes")
      return bench
    case .placing:
      var bench = try Bench.confirming()
      bench.withheld = [.place]
      try bench.hear("yes")
      return bench
    case .placed: return try .placed()
    case .handedOff: return try Bench(after: "add 1 cola", "human")
    case .item: return try Bench(after: "add 1 pizza|calzone")
    case .option: return try Bench(after: "add 1 pizza topping:green_chili|red_chili")
    case .part: return try Bench(after: "add 1 lunch")
    case .line: return try Bench(after: "add 1 latte", "add 1 latte milk:oat", "remove latte")
    case .quantity: return try Bench(after: "add 12 cola")
    case .substitute:
      var bench = try Bench(after: "add 2 fries; provide mode=dine-in; provide payment=cash")
      bench.fail(.quote, .soldOut(item: "fries", left: 0))
      try bench.hear("checkout")
      return bench
    case .amend:
      var bench = try Bench.placed()
      try bench.hear("add 1 salad")
      return bench
    }
  }
}
