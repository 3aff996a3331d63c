import Ordering

extension Dialogue {
  /// What came back from a call; a failure is an event like any other.
  mutating func receive(_ outcome: ToolOutcome, of operation: ToolCall.Operation) {
    if case .handedOff = state.phase { return receiveForPerson(outcome, of: operation) }
    switch (operation, outcome) {
    case (_, .failure(let failure)): fail(operation, failure)
    case (.search, .answer(let answer)): receive(answer)
    case (.recommend, .suggestions(let items, let opening)): receive(items, opening)
    case (.quote, .quote(let quote)): receive(quote)
    case (.find, .found(let receipt)): found(receipt)
    case (.status, .receipt(let receipt)):
      update(receipt)
      state.turn.answers.append(.status(receipt))
    case (.cancel, .receipt(let receipt)):
      update(receipt)
      state.phase = .building
      if state.amending == receipt.id { state.amending = nil }
      say(.cancelled(receipt))
      startAnew(insteadOf: receipt.id)
      advance()
    case (.modify, .receipt(let receipt)): finish(receipt, .modified(receipt))
    case (.place, .receipt(let receipt)): finish(receipt, .placed(receipt))
    case (.paymentLink, .link(let link)): say(.paymentLink(link))
    case (_, .answer), (_, .suggestions), (_, .quote), (_, .found), (_, .receipt), (_, .link):
      fail(operation, .malformed)
    }
  }

  /// Once a person has taken over, only what became of an order on its way still counts.
  private mutating func receiveForPerson(
    _ outcome: ToolOutcome, of operation: ToolCall.Operation
  ) {
    switch (operation, outcome) {
    case (.place, .receipt(let receipt)): finish(receipt, .placed(receipt))
    case (.modify, .receipt(let receipt)): finish(receipt, .modified(receipt))
    case (.place, .failure(let failure)), (.modify, .failure(let failure)):
      state.unresolvedKey = idempotencyKey
      say(.failed(operation, failure))
    case (.cancel, .receipt(let receipt)):
      remember(receipt)
      say(.cancelled(receipt))
    case (.paymentLink, .link(let link)): say(.paymentLink(link))
    default: break
    }
    state.phase = .handedOff
  }

  private mutating func receive(_ answer: Answer) {
    if let words = state.turn.fallbackWords {
      state.turn.fallbackWords = nil
      guard answer.certainty == .answered else { return notUnderstood(words) }
      state.misunderstandings = 0
      state.turn.forgetCorrections()
    }
    state.turn.answers.append(.answer(answer))
  }

  private mutating func receive(_ items: [SuggestedItem], _ opening: String?) {
    guard !items.isEmpty else {
      state.seen = []
      state.turn.answers.append(.nothingToSuggest)
      return
    }
    state.suggested = items.map(\.item)
    state.seen += state.suggested.filter { !state.seen.contains($0) }
    state.topic = state.suggested
    state.turn.answers.append(.suggestions(items, opening: opening))
  }

  private mutating func receive(_ quote: Quote) {
    guard quote.request == state.turn.quoting else { return fail(.quote, .malformed) }
    // What was changed while the price was on its way has another one.
    guard quote.request == request else {
      state.phase = .building
      return advance()
    }
    state.revision += 1
    state.phase = .confirming(quote)
    state.turn.closing.append(.quote(quote))
  }

  /// The backend says what became of a key whose answer was lost.
  private mutating func found(_ receipt: Receipt?) {
    state.unresolvedKey = nil
    let cancels = state.turn.cancelsIfFound
    state.turn.cancelsIfFound = false
    switch (receipt, cancels) {
    case (nil, true):
      state.amending = nil
      empty()
      state.phase = .building
    case (nil, false):
      if !state.isCheckingOut { say(.problem(.noOrder)) }
      state.phase = .building
      advance()
    case (let receipt?, true):
      remember(receipt)
      state.order.lines = []
      state.choices = []
      state.isCheckingOut = false
      state.amending = nil
      state.phase = .placed(receipt)
      call(.cancel(receipt.id))
    case (let receipt?, false): resume(after: receipt)
    }
  }

  /// The order had gone through after all; what was changed since becomes a change to it.
  private mutating func resume(after receipt: Receipt) {
    let isSame =
      request == state.sent
      && receipt.lines.count == state.order.lines.count
      && zip(receipt.lines, state.order.lines).allSatisfy {
        $0.isAlike($1) && $0.quantity == $1.quantity
      }
    guard !isSame else {
      return finish(receipt, state.amending == nil ? .placed(receipt) : .modified(receipt))
    }
    remember(receipt)
    say(.alreadyPlaced(receipt))
    state.amending = receipt.id
    state.phase = .building
    advance()
  }

  private mutating func finish(_ receipt: Receipt, _ reply: Reply) {
    remember(receipt)
    state.phase = .placed(receipt)
    state.order.lines = []
    state.choices = []
    state.isCheckingOut = false
    state.unresolvedKey = nil
    state.amending = nil
    state.focus = nil
    state.slots.time = nil
    state.slots.promotions = []
    state.slots.note = nil
    state.history = []
    state.future = []
    state.confirmedQuantities = []
    say(reply)
    if receipt.payment == .card { call(.paymentLink(receipt.id)) }
  }

  private mutating func remember(_ receipt: Receipt) {
    state.receipts.removeAll { $0.id == receipt.id }
    state.receipts.append(receipt)
  }

  private mutating func update(_ receipt: Receipt) {
    remember(receipt)
    if case .placed(let old) = state.phase, old.id == receipt.id {
      state.phase = .placed(receipt)
    }
  }
}
