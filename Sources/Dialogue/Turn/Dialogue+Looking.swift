import Ordering

extension Dialogue {
  mutating func browse(_ filter: MenuFilter) {
    guard filter.items.isEmpty else {
      state.topic = filter.items
      state.turn.answers.append(.details(filter.items))
      return
    }
    let items = menu.items.filter { filter.matches($0, in: menu) && (left(of: $0.id) ?? 1) > 0 }
      .map(\.id)
    state.turn.answers.append(.menu(filter, items))
  }

  mutating func recommend(_ wish: Wish) {
    call(
      .recommend(
        wish, diets: state.profile.diets, allergies: state.profile.allergies, seen: state.seen))
  }

  mutating func review() {
    let lines = state.order.lines
    if lines.isEmpty, case .placed(let receipt) = state.phase {
      state.turn.answers.append(.status(receipt))
    } else {
      state.turn.answers.append(.cart(lines, subtotal: menu.subtotal(of: state.order)))
    }
  }

  mutating func askStatus() {
    if let key = state.unresolvedKey { return call(.find(key: key)) }
    guard let receipt = state.receipts.last else { return say(.problem(.noOrder)) }
    call(.status(receipt.id))
  }

  /// "yes" when nothing was asked: the one thing suggested, or an invitation.
  mutating func agreeToSuggestion() {
    if state.suggested.count == 1 {
      chooseSuggestion(.position(1))
    } else {
      state.turn.closing.append(.question(.whatToOrder))
    }
  }

  /// "no" when asked for more: on to the checkout.
  mutating func declineMore() {
    if state.order.isEmpty {
      say(.nothingNew)
    } else {
      checkOut()
    }
  }

  mutating func chooseSuggestion(_ answer: ChoiceAnswer) {
    switch answer {
    case .neither: return say(.nothingNew)
    case .options(let options):
      return edit(.last, .change(.options(options), quantity: nil))
    case .position, .items, .all, .any: break
    }
    let items = items(answer, among: state.suggested)
    guard !items.isEmpty else { return say(.problem(.notNow)) }
    for item in items { obey(.add(Selection([item]))) }
  }

  mutating func undo() {
    guard let snapshot = state.history.popLast() else { return say(.nothingToUndo) }
    state.future.append(state.snapshot)
    bringBack(snapshot)
    state.turn.before = state.snapshot
    say(.undone)
  }

  private mutating func bringBack(_ snapshot: State.Snapshot) {
    state.restore(snapshot)
    if case .placed = state.phase, state.choices.isEmpty { return }
    state.phase = state.choices.first.map(Phase.choosing) ?? .building
  }

  /// Brings back what the last undo took.
  mutating func redo() {
    beginTurn()
    switch state.phase {
    case .handedOff: return say(.withPerson)
    case .placing: return say(.problem(.notNow))
    case .building, .choosing, .collecting, .quoting, .confirming, .placed: break
    }
    guard let snapshot = state.future.popLast() else { return say(.nothingToUndo) }
    state.history.append(state.snapshot)
    bringBack(snapshot)
    say(.redone)
    advance()
  }

  mutating func cancel() {
    if let key = state.unresolvedKey {
      state.turn.cancelsIfFound = true
      return call(.find(key: key))
    }
    switch (state.amending, state.order.isEmpty) {
    case (let order?, true): call(.cancel(order))
    case (let order?, false): dropChanges(to: order)
    case (nil, _):
      guard !state.order.isEmpty || !state.choices.isEmpty else { return say(.nothingToCancel) }
      empty()
    }
  }

  /// The order stays as it was placed, and is shown so that nobody takes it for cancelled.
  private mutating func dropChanges(to order: Receipt.ID) {
    empty(saying: .nothingNew)
    state.amending = nil
    if let receipt = state.receipts.last(where: { $0.id == order }) {
      state.turn.answers.append(.status(receipt))
    }
  }
}
