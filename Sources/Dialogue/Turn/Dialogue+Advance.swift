package import Ordering

extension Dialogue {
  /// Finds the phase that follows from what is known: open choices, then slots, then a quote.
  mutating func advance() {
    switch state.phase {
    case .handedOff, .placing: return
    case .building, .choosing, .collecting, .quoting, .confirming, .placed: break
    }
    dropSettledChoices()
    reopenQuestions()
    if state.order.isEmpty, state.choices.isEmpty { state.isCheckingOut = false }
    if let choice = state.choices.first {
      state.phase = .choosing(choice)
    } else if state.isCheckingOut, !state.order.isEmpty {
      advanceCheckout()
    } else if state.order.isEmpty, state.amending == nil, let receipt = standingOrder {
      state.phase = .placed(receipt)
    } else {
      state.phase = .building
    }
  }

  /// The placed order that the conversation comes back to when the cart is empty.
  private var standingOrder: Receipt? {
    if case .placed(let receipt) = state.phase { return receipt }
    guard let last = state.receipts.last else { return nil }
    return last.status == .cancelled || last.status == .completed ? nil : last
  }

  private mutating func advanceCheckout() {
    fillObviousSlots()
    if let slot = missingSlot {
      state.phase = .collecting(slot)
      return
    }
    guard let request else { return }
    if case .confirming(let quote) = state.phase, quote.request == request,
      state.now <= quote.validUntil
    {
      return
    }
    state.phase = .quoting
    if state.turn.awaiting.contains(.quote) || state.turn.awaiting.contains(.find) { return }
    if let key = state.unresolvedKey {
      call(.find(key: key))
    } else {
      state.turn.quoting = request
      call(.quote(request))
    }
  }

  /// What the customer is asked when a turn has been obeyed, if anything is open.
  var closingQuestion: Question? {
    switch state.phase {
    case .choosing(let choice): question(for: choice)
    case .collecting(let slot): .slot(slot)
    case .confirming: .confirm
    case .building:
      state.turn.changes.isEmpty ? nil : state.order.isEmpty ? .whatToOrder : .anythingElse
    case .quoting, .placing, .placed, .handedOff: nil
    }
  }

  func question(for choice: Choice) -> Question? {
    switch choice {
    case .item(let selection, _): .item(selection.candidates)
    case .option(let id, let heard):
      state.order.line(id).map { .option($0, heard.group, heard.candidates) }
    case .missing(let id, let group):
      state.order.line(id).map {
        .option($0, group, menu.group(group)?.options.map(\.id) ?? [])
      }
    case .part(let id, let part):
      state.order.line(id).map {
        .part(combo: $0.item, name: part.name, part.selection.candidates)
      }
    case .line(let ids, _): .line(ids.compactMap(state.order.line))
    case .quantity(let id): state.order.line(id).map { .quantity($0) }
    case .substitute(let id, let left, let items):
      state.order.line(id).map { .substitute($0, left: left, items) }
    case .amend(let id, _): .amend(id)
    }
  }

  /// The context in which the next message is to be read.
  package var expectation: Expectation {
    switch state.phase {
    case .choosing(let choice): expectation(of: choice)
    case .collecting(let slot): .slot(slot)
    case .confirming: .confirmation
    case .building, .placed:
      state.suggested.isEmpty ? .nothing : .suggestion(state.suggested)
    case .quoting, .placing, .handedOff: .nothing
    }
  }

  private func expectation(of choice: Choice) -> Expectation {
    switch choice {
    case .item(let selection, _): .item(selection.candidates)
    case .option(let id, let heard):
      .option(item: item(of: id), group: heard.group, heard.candidates)
    case .missing(let id, let group):
      .option(item: item(of: id), group: group, menu.group(group)?.options.map(\.id) ?? [])
    case .part(let id, let part):
      .part(combo: item(of: id), name: part.name, part.selection.candidates)
    case .line(let ids, _):
      .line(ids.compactMap { id in state.order.lines.firstIndex { $0.id == id } }.map { $0 + 1 })
    case .quantity, .amend: .confirmation
    case .substitute(_, _, let items): .item(items)
    }
  }

  private func item(of line: Line.ID) -> Item.ID { state.order.line(line)?.item ?? "" }

  /// What the bot waits for, as transcripts name it: a group, a slot, `choice` or `confirm`.
  package var asks: String? {
    switch state.phase {
    case .choosing(.missing(_, let group)): group
    case .choosing(.option(_, let heard)): heard.group
    case .choosing(.quantity), .choosing(.amend), .confirming: "confirm"
    case .choosing: "choice"
    case .collecting(let slot): slot.rawValue
    case .building, .quoting, .placing, .placed, .handedOff: nil
    }
  }
}

extension Dialogue {
  /// What to say when a conversation is taken up again: where it stands, and the open question.
  package var summary: [Reply] {
    var replies: [Reply] = []
    switch state.phase {
    case .confirming(let quote): return [.quote(quote)]
    case .placed(let receipt) where state.order.isEmpty: replies = [.status(receipt)]
    case .handedOff: return [.withPerson]
    case .building, .choosing, .collecting, .quoting, .placing, .placed:
      replies = [.cart(state.order.lines, subtotal: menu.subtotal(of: state.order))]
    }
    if case .building = state.phase {
      replies.append(.question(state.order.isEmpty ? .whatToOrder : .anythingElse))
    } else if let question = closingQuestion {
      replies.append(.question(question))
    }
    return replies
  }
}
