import Dialogue
import Ordering

/// A point of the walk: the dialogue, the desk, and what is on its way between them.
struct Node {
  var dialogue = Dialogue(menu: Corner.menu)
  var desk = Desk(menu: Corner.menu)
  var now = LocalTime(year: 2026, month: 3, day: 2, hour: 12)
  var open: [ToolCall] = []
  /// The price that was last said.
  var shown: Quote?
  /// What was sent under which key.
  var sent: [String: Quote] = [:]
  /// Calls since something was last heard.
  var calls = 0

  init() { _ = dialogue.handle(.started(session: "s", at: now)) }

  var state: State { dialogue.state }

  /// What a move leads to, and the effects on the way; `nil` where it makes no sense.
  func after(_ move: Move) -> (node: Node, effects: [Effect])? {
    var node = self
    let event: Event
    switch move {
    case .hear(let interpretation):
      event = .heard(interpretation, at: now)
      node.calls = 0
    case .redo: event = .redone
    case .refuse: event = .refused(.empty)
    case .wait:
      guard case .confirming(let quote) = state.phase, now <= quote.validUntil else { return nil }
      node.now = quote.validUntil.adding(minutes: 1)
      return (node, [])
    case .answer, .lose, .fail:
      guard !open.isEmpty else { return nil }
      let call = node.open.removeFirst()
      switch move {
      case .fail(let failure): event = .returned(call.operation, .failure(failure))
      case .lose:
        _ = node.desk.answer(call, at: now)
        event = .returned(call.operation, .failure(.timeout))
      default: event = .returned(call.operation, node.desk.answer(call, at: now))
      }
    }
    let effects = node.feed(event)
    return (node, effects)
  }

  /// Look-ups are answered at once, what decides anything is left open.
  private mutating func feed(_ event: Event) -> [Effect] {
    var effects = dialogue.handle(event)
    var index = 0
    while index < effects.count {
      switch effects[index] {
      case .say(.quote(let quote)): shown = quote
      case .say: break
      case .call(let call):
        calls += 1
        if let (quote, key) = call.sending { sent[key] = quote }
        switch call.operation {
        case .quote, .place, .find, .modify, .cancel: open.append(call)
        case .search, .recommend, .status, .paymentLink:
          effects += dialogue.handle(.returned(call.operation, desk.answer(call, at: now)))
        }
      }
      index += 1
    }
    return effects
  }

  /// The order as it would be priced now, worked out from the state alone.
  var request: OrderRequest? {
    let slots = state.slots
    guard let mode = slots.mode, let payment = slots.payment else { return nil }
    return OrderRequest(
      venue: "corner", menuVersion: "1", lines: state.order.lines, mode: mode,
      address: mode == .delivery ? slots.address : nil,
      name: mode == .dineIn ? nil : slots.name, phone: slots.phone, time: slots.time,
      payment: payment, promotions: slots.promotions, note: slots.note,
      allergies: state.profile.allergies, replaces: state.amending)
  }
}

extension Node {
  /// What tells points of the walk apart: everything but names and numbers that only count.
  struct Outline: Hashable {
    var phase: String
    var open: [ToolCall.Operation]
    var question: String?
    var isLarge = false
    var lines = 0
    var missing: String?
    var flags: [Bool] = []
    var orders: [[OrderStatus]] = []
  }

  var outline: Outline {
    var outline = Outline(phase: state.phase.name, open: open.map(\.operation))
    // Nothing that a person has taken over leads anywhere else.
    if case .handedOff = state.phase { return outline }
    outline.question = state.choices.first.map(Self.kind)
    outline.isLarge = !isSmall
    outline.lines = min(2, state.order.lines.count)
    outline.missing = missing
    outline.flags = [
      state.isCheckingOut, state.unresolvedKey == nil, state.amending == nil, isExpired,
      state.turn.isWaiting, state.unresolvedKey.map { desk.keys[$0] == nil } ?? false,
    ]
    outline.orders = [state.receipts.map(\.status), desk.orders.map(\.status)]
    return outline
  }

  private var missing: String? {
    let slots = state.slots
    switch slots.mode {
    case nil: return "mode"
    case .pickup where slots.name == nil: return "name"
    default: return state.needsTime ? "time" : slots.payment == nil ? "payment" : nil
    }
  }

  private var isExpired: Bool {
    if case .confirming(let quote) = state.phase { now > quote.validUntil } else { false }
  }

  static func kind(_ choice: Choice) -> String {
    switch choice {
    case .item: "item"
    case .option: "option"
    case .missing: "missing"
    case .part: "part"
    case .line: "line"
    case .quantity: "quantity"
    case .substitute(_, let left, _): left > 0 ? "fewer" : "substitute"
    case .amend: "amend"
    }
  }

  /// Small enough to go on from: two lines, one question, one order, two answers to wait for.
  var isSmall: Bool {
    state.order.lines.count <= 2 && state.choices.count <= 1 && desk.orders.count <= 1
      && open.count <= 2
  }
}
