package import Ordering

extension Dialogue {
  mutating func checkOut() {
    guard !state.order.isEmpty || !state.choices.isEmpty else { return say(.problem(.emptyCart)) }
    state.isCheckingOut = true
  }

  mutating func stopCheckingOut() {
    state.isCheckingOut = false
    state.phase = .building
    say(.notPlaced)
  }

  /// Slots with only one possible value are not asked for.
  mutating func fillObviousSlots() {
    if menu.service.modes.count == 1 { state.slots.mode = menu.service.modes[0] }
    if menu.service.payments.count == 1 { state.slots.payment = menu.service.payments[0] }
  }

  /// The first slot the service mode needs and the customer has not given.
  var missingSlot: Slot? {
    let slots = state.slots
    guard let mode = slots.mode else { return .mode }
    if mode == .delivery, slots.address == nil { return .address }
    if mode != .dineIn, slots.name == nil, !menu.isMachine { return .name }
    if state.needsTime { return .time }
    return slots.payment == nil ? .payment : nil
  }

  /// The order as it would be quoted now; `nil` while a slot is open.
  var request: OrderRequest? {
    guard let mode = state.slots.mode, let payment = state.slots.payment, missingSlot == nil
    else { return nil }
    return OrderRequest(
      venue: menu.id, menuVersion: menu.version, lines: state.order.lines, mode: mode,
      address: mode == .delivery ? state.slots.address : nil,
      name: mode == .dineIn ? nil : state.slots.name, phone: state.slots.phone,
      time: state.slots.time, payment: payment, promotions: state.slots.promotions,
      note: state.slots.note, allergies: state.profile.allergies, replaces: state.amending)
  }

  /// The key under which the present quote is placed; a retry uses the same one.
  var idempotencyKey: String { state.session + "-r" + String(state.revision) }

  /// Sends the order, if the customer's own words agreed to the quote as it stands.
  mutating func confirm(_ quote: Quote) {
    guard state.turn.isPureYes else { return }
    guard quote.request == request, state.now <= quote.validUntil else {
      state.phase = .building
      return
    }
    state.phase = .placing(quote)
    state.sent = quote.request
    if let order = state.amending {
      call(.modify(order, quote, key: idempotencyKey))
    } else {
      call(.place(quote, key: idempotencyKey))
    }
  }

  // MARK: After placing

  /// Asks whether something more belongs to the order just placed.
  mutating func amendLater(_ receipt: Receipt, _ command: Command) {
    if case .amend? = state.choices.last {
      waitForAmending(command)
    } else if receipt.status == .received {
      state.choices.append(.amend(receipt.id, [command]))
    } else {
      state.phase = .building
      obey(command)
    }
  }

  /// What is said before that is answered goes where the rest goes.
  mutating func waitForAmending(_ command: Command) {
    guard case .amend(let id, let commands)? = state.choices.popLast() else { return }
    state.choices.append(.amend(id, commands + [command]))
  }

  mutating func answerAmend(
    _ choice: Choice, _ receipt: Receipt.ID, _ commands: [Command], _ reply: ChoiceReply
  ) {
    switch reply {
    case .choice(.neither):
      settle(choice)
      return say(.nothingNew)
    case .yes, .choice(.position(1)):
      settle(choice)
      amend(receipt)
    case .no, .choice(.position(2)): settle(choice)
    case .choice: return notUnderstood([])
    }
    for command in commands { obey(command) }
  }

  /// What was to be added to an order that is cancelled becomes an order of its own.
  mutating func startAnew(insteadOf id: Receipt.ID) {
    guard case .amend(id, let commands)? = state.choices.last else { return }
    state.choices.removeLast()
    for command in commands { obey(command) }
  }

  /// A change to the order as it was placed, while it can still be changed.
  mutating func amendAtOnce(_ receipt: Receipt, _ command: Command) {
    guard receipt.status == .received else { return say(.failed(.modify, .tooLate)) }
    amend(receipt.id)
    obey(command)
  }

  /// Loads a placed order into the cart, so that a new quote can replace it.
  mutating func amend(_ id: Receipt.ID) {
    guard let receipt = state.receipts.last(where: { $0.id == id }) else { return }
    state.phase = .building
    state.amending = id
    state.order.lines = receipt.lines.map { line in
      var line = line
      line.id = state.order.nextLineID
      state.order.nextLineID += 1
      return line
    }
    state.confirmedQuantities.formUnion(state.order.lines.map(\.id))
    state.focus = state.order.lines.last?.id
    state.isCheckingOut = true
    say(.amending(id))
  }
}

extension Menu {
  /// Whether a machine serves: goods in slots, and nobody to call a name.
  package var isMachine: Bool { items.contains { $0.slot != nil } }
}
