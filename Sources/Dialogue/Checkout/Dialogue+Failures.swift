import Ordering

extension Dialogue {
  /// Each failure has an answer that keeps the order.
  mutating func fail(_ operation: ToolCall.Operation, _ failure: ToolFailure) {
    switch operation {
    case .search:
      if let words = state.turn.fallbackWords {
        state.turn.fallbackWords = nil
        notUnderstood(words)
      } else {
        say(.failed(operation, failure))
      }
    case .recommend, .status, .paymentLink: say(.failed(operation, failure))
    case .cancel:
      if failure == .tooLate { state.amending = nil }
      say(.failed(operation, failure))
      advance()
    case .find:
      // Still unknown: nothing may be quoted or sent before it is known.
      state.isCheckingOut = false
      state.phase = .building
      say(.failed(operation, failure))
      advance()
    case .quote: failQuoting(failure)
    case .place, .modify: failPlacing(operation, failure)
    }
  }

  private mutating func failQuoting(_ failure: ToolFailure) {
    let refused = state.turn.quoting
    state.phase = .building
    mend(.quote, failure)
    fillObviousSlots()
    dropSettledChoices()
    // Asked for as it is, it would only be refused again.
    if state.choices.isEmpty, request == refused { state.isCheckingOut = false }
    advance()
  }

  private mutating func failPlacing(_ operation: ToolCall.Operation, _ failure: ToolFailure) {
    switch failure {
    case .timeout, .unavailable, .malformed:
      // It may have been taken. The same quote stands, and a yes sends the same key again.
      say(.failed(operation, failure))
      state.unresolvedKey = idempotencyKey
      if case .placing(let quote) = state.phase { state.phase = .confirming(quote) }
      state.turn.closing.append(.question(.confirm))
    case .conflict:
      // The key is known with other content: what was taken must be found out first.
      say(.failed(operation, failure))
      state.unresolvedKey = idempotencyKey
      state.isCheckingOut = false
      state.phase = .building
      advance()
    case .tooLate where state.amending != nil:
      say(.failed(operation, failure))
      state.isCheckingOut = false
      state.amending = nil
      state.order.lines = []
      state.phase = state.receipts.last.map(Phase.placed) ?? .building
    case .notFound, .refused, .soldOut, .priceChanged, .quoteExpired, .closed, .modeNotServed,
      .outsideArea,
      .belowMinimum, .unknownPromotion, .promotionMinimum, .overLimit, .tooLate:
      state.phase = .building
      mend(operation, failure)
      advance()
    }
  }

  /// Says what stands in the way and opens the question that can remove it.
  private mutating func mend(_ operation: ToolCall.Operation, _ failure: ToolFailure) {
    switch failure {
    case .soldOut(let item, let left):
      state.stock[item] = left
      say(.failed(operation, failure))
      offerSubstitutes(for: item, left: left)
    case .priceChanged, .quoteExpired: say(.failed(operation, failure))
    case .closed:
      state.slots.time = nil
      state.needsTime = true
      say(.failed(operation, failure))
    case .modeNotServed:
      state.slots.mode = nil
      say(.failed(operation, failure))
    case .outsideArea:
      state.slots.address = nil
      say(.failed(operation, failure))
    case .unknownPromotion(let code), .promotionMinimum(let code, _):
      state.slots.promotions.removeAll { $0.uppercased() == code.uppercased() }
      say(.failed(operation, failure))
    case .timeout, .unavailable, .conflict, .malformed, .notFound, .refused, .belowMinimum,
      .overLimit, .tooLate:
      state.isCheckingOut = false
      say(.failed(operation, failure))
    }
  }

  /// The last line gives way; what is left for it is what the others leave.
  private mutating func offerSubstitutes(for item: Item.ID, left: Int) {
    let lines = state.order.lines.filter { $0.item == item }
    let others = lines.dropLast().reduce(0) { $0 + $1.quantity }
    guard let line = lines.last, others + line.quantity > left else {
      state.isCheckingOut = false
      return
    }
    state.choices.append(
      .substitute(line: line.id, left: max(0, left - others), substitutes(for: item)))
  }
}
