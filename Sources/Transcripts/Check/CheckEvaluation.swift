package import Ordering

/// A check that does not hold, and what was there instead.
package struct CheckFailure: Hashable, Sendable {
  package var check: Check
  package var got: Got

  package enum Got: Hashable, Sendable {
    /// In the form that a check would write it.
    case value(String)
    case cart(CartComparison)
  }
}

/// Whether a check holds.
struct Verdict {
  var failure: CheckFailure?
  /// For checks on a whole cart: how far it is from the one wanted.
  var comparison: CartComparison?
}

/// Judges checks against what came of a section.
struct CheckEvaluation {
  let menu: Menu
  let before: Moment
  let outcome: TurnOutcome
  let captures: [String: String]
  /// Wall time of the turn.
  let latency: Duration

  func verdict(on check: Check) throws(Problem) -> Verdict {
    if let comparison = try comparison(check) {
      let isEqual = check.predicate == .identical ? comparison.isPerfect : comparison.isComplete
      let failure = isEqual ? nil : CheckFailure(check: check, got: .cart(comparison))
      return Verdict(failure: failure, comparison: comparison)
    }
    guard try holds(check) == check.isNegated else { return Verdict() }
    return Verdict(failure: CheckFailure(check: check, got: .value(shown(check.query))))
  }

  /// The comparison behind a plain `cart ==` or `cart ===`.
  private func comparison(_ check: Check) throws(Problem) -> CartComparison? {
    guard !check.isNegated, check.predicate == .equal || check.predicate == .identical,
      case .cart(let operands) = check.wanted
    else { return nil }
    return CartComparison(got: outcome.moment.cart, wanted: try lines(operands), menu: menu)
  }

  private func holds(_ check: Check) throws(Problem) -> Bool {
    switch check.query.kind {
    case .text: textHolds(text(of: check.query), check)
    case .number:
      compare(number(of: check.query), check.predicate, check.wanted.numbers)
    case .duration: compare(latency, check.predicate, check.wanted.durations)
    case .money: try moneyHolds(money(of: check.query), check)
    case .cart: try cartHolds(check)
    case .path: listHolds(outcome.path, check)
    case .list:
      listHolds(check.query == .cites ? outcome.cites : outcome.unexplained, check)
    case .commands: try commandsHold(check)
    case .calls: callsHold(check)
    }
  }

  // MARK: Values

  private func text(of query: Query) -> String? {
    switch query {
    case .state: outcome.moment.state
    case .asks: outcome.moment.asks
    case .slot(let slot): outcome.moment.slots[slot]
    case .order, .orderField(.id): outcome.moment.order?.id
    case .orderField(.status): outcome.moment.order?.status.rawValue
    case .orderField(.mode): outcome.moment.order?.mode.rawValue
    case .orderField(.payment): outcome.moment.order?.payment.rawValue
    case .error: outcome.error
    case .source: outcome.source?.rawValue
    case .reply: outcome.replies.isEmpty ? nil : outcome.replies.joined(separator: "\n")
    case .why: outcome.why
    default: nil
    }
  }

  private func number(of query: Query) -> Int {
    switch query {
    case .items: outcome.moment.cart.reduce(0) { $0 + $1.quantity }
    case .lines: outcome.moment.cart.count
    case .orders: outcome.moment.orders
    case .usage(let name): outcome.usage[name] ?? 0
    default: 0
    }
  }

  private func money(of query: Query) -> Money? {
    switch query {
    case .subtotal: outcome.moment.subtotal
    case .discount: outcome.moment.discount
    case .tax: outcome.moment.tax
    case .fee: outcome.moment.fee
    case .tip: outcome.moment.tip
    case .total: outcome.moment.total
    case .orderField(.total): outcome.moment.order?.total
    default: nil
    }
  }

  private func shown(_ query: Query) -> String {
    switch query.kind {
    case .text: text(of: query) ?? "none"
    case .number: String(number(of: query))
    case .money: money(of: query).map(menu.currency.decimal) ?? "none"
    case .duration: String(describing: latency)
    case .path: outcome.path.joined(separator: " -> ")
    case .commands:
      outcome.commands.isEmpty ? "none" : NotationWriter(menu: menu).write(outcome.commands)
    case .list: listShown(query == .cites ? outcome.cites : outcome.unexplained)
    case .calls: listShown(outcome.calls.map(\.notation))
    case .cart:
      outcome.moment.cart.isEmpty
        ? "empty"
        : outcome.moment.cart.map(NotationWriter(menu: menu).short).joined(separator: "; ")
    }
  }

  private func listShown(_ words: [String]) -> String {
    words.isEmpty ? "none" : words.joined(separator: ", ")
  }

  // MARK: Predicates

  private func textHolds(_ value: String?, _ check: Check) -> Bool {
    let wanted = check.wanted.texts.map { $0.filling(captures) }
    let isThere = value.map { !$0.isEmpty } ?? false
    switch check.predicate {
    case .equal: return wanted == [value]
    case .unequal: return wanted != [value]
    case .within: return wanted.contains { $0 == value }
    case .contains: return wanted.allSatisfy { value?.contains($0) ?? $0.isEmpty }
    case .matches:
      guard case .regex(let pattern) = check.wanted, let regex = try? Regex(pattern) else {
        return false
      }
      return (value ?? "").firstMatch(of: regex) != nil
    case .exists: return isThere
    default: return !isThere
    }
  }

  private func listHolds(_ value: [String], _ check: Check) -> Bool {
    let wanted = check.wanted.texts.map { $0.filling(captures) }
    switch check.predicate {
    case .equal: return value == wanted
    case .unequal: return value != wanted
    case .contains, .via: return wanted.allSatisfy(value.contains)
    case .exists: return !value.isEmpty
    default: return value.isEmpty
    }
  }

  private func compare<Value: Comparable>(
    _ value: Value, _ predicate: Predicate, _ wanted: [Value]
  ) -> Bool {
    switch predicate {
    case .unequal: wanted.allSatisfy { value != $0 }
    case .less: wanted.allSatisfy { value < $0 }
    case .atMost: wanted.allSatisfy { value <= $0 }
    case .greater: wanted.allSatisfy { value > $0 }
    case .atLeast: wanted.allSatisfy { value >= $0 }
    default: wanted.contains(value)
    }
  }

  private func moneyHolds(_ value: Money?, _ check: Check) throws(Problem) -> Bool {
    if check.predicate.isComplete { return (value != nil) == (check.predicate == .exists) }
    var wanted: [Money] = []
    for operand in check.wanted.operands { wanted.append(try operand.money(menu)) }
    guard let value else { return check.predicate == .unequal }
    return compare(value, check.predicate, wanted)
  }

  private func cartHolds(_ check: Check) throws(Problem) -> Bool {
    let cart = outcome.moment.cart
    switch check.predicate {
    case .empty, .none: return cart.isEmpty
    case .exists: return !cart.isEmpty
    case .unchanged:
      return CartComparison(got: cart, wanted: before.cart, menu: menu).isComplete
    case .contains:
      return CartComparison.contains(try lines(check.wanted.operands), in: cart, menu: menu)
    default:
      let comparison = CartComparison(
        got: cart, wanted: try lines(check.wanted.operands), menu: menu)
      switch check.predicate {
      case .identical: return comparison.isPerfect
      case .unequal: return !comparison.isComplete
      default: return comparison.isComplete
      }
    }
  }

  private func commandsHold(_ check: Check) throws(Problem) -> Bool {
    var wanted: [Command] = []
    for operand in check.wanted.operands { wanted += try operand.commands(menu) }
    switch check.predicate {
    case .equal: return outcome.commands == wanted
    case .unequal: return outcome.commands != wanted
    case .contains: return wanted.allSatisfy(outcome.commands.contains)
    case .exists: return !outcome.commands.isEmpty
    default: return outcome.commands.isEmpty
    }
  }

  private func callsHold(_ check: Check) -> Bool {
    let writes = outcome.calls.filter(\.writes)
    guard case .calls(let wanted) = check.wanted else {
      return writes.isEmpty != (check.predicate == .exists)
    }
    if check.predicate == .equal {
      return writes.count == wanted.count
        && zip(writes, wanted).allSatisfy { $0.fits($1, captures) }
    }
    var rest = outcome.calls
    return wanted.allSatisfy { pattern in
      guard let index = rest.firstIndex(where: { $0.fits(pattern, captures) }) else {
        return false
      }
      rest.remove(at: index)
      return true
    }
  }

  private func lines(_ operands: [Operand]) throws(Problem) -> [Line] {
    var lines: [Line] = []
    for operand in operands { lines.append(try operand.line(menu)) }
    return lines
  }
}

extension ToolUse {
  /// As a check would write it.
  var notation: String {
    arguments.isEmpty
      ? name
      : name + "(" + arguments.map { $0.name + "=" + $0.value }.joined(separator: ", ") + ")"
  }

  /// Whether it is such a call, with at least these arguments; `31.5` equals `31.50`.
  func fits(_ pattern: CallPattern, _ captures: [String: String]) -> Bool {
    name == pattern.name
      && pattern.arguments.allSatisfy { wanted in
        let value = wanted.value.filling(captures)
        return arguments.contains { argument in
          guard argument.name == wanted.name else { return false }
          if argument.value == value { return true }
          guard let number = Rate(value) else { return false }
          return Rate(argument.value) == number
        }
      }
  }
}

extension Check.Wanted {
  var texts: [String] { if case .texts(let texts) = self { texts } else { [] } }
  var numbers: [Int] { if case .numbers(let numbers) = self { numbers } else { [] } }
  var durations: [Duration] { if case .durations(let durations) = self { durations } else { [] } }
  var operands: [Operand] {
    switch self {
    case .amounts(let operands), .cart(let operands), .commands(let operands): operands
    default: []
    }
  }
}
