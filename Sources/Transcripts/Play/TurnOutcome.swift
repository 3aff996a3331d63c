package import Ordering

/// What a conversation shows of itself between two turns.
package struct Moment: Hashable, Sendable {
  /// The dialogue's phase, by name.
  package var state: String
  /// An option group, a slot, `choice` or `confirm`; `nil` if nothing is asked.
  package var asks: String?
  /// The open order; empty once it is placed.
  package var cart: [Line]
  package var slots: [Slot: String]
  package var subtotal: Money
  package var discount: Money?
  package var tax: Money?
  package var fee: Money?
  package var tip: Money?
  package var total: Money?
  /// The last placed order.
  package var order: Receipt?
  /// How many orders the backend holds.
  package var orders: Int

  package init(
    state: String = "building", asks: String? = nil, cart: [Line] = [],
    slots: [Slot: String] = [:], subtotal: Money = .zero, discount: Money? = nil,
    tax: Money? = nil, fee: Money? = nil, tip: Money? = nil, total: Money? = nil,
    order: Receipt? = nil, orders: Int = 0
  ) {
    self.state = state
    self.asks = asks
    self.cart = cart
    self.slots = slots
    self.subtotal = subtotal
    self.discount = discount
    self.tax = tax
    self.fee = fee
    self.tip = tip
    self.total = total
    self.order = order
    self.orders = orders
  }
}

/// What came of a message, a slash command or a directive.
package struct TurnOutcome: Hashable, Sendable {
  /// What the bot said, message by message.
  package var replies: [String]
  /// What a slash command printed; shown as `# ` lines.
  package var output: [String]
  package var moment: Moment
  package var source: Source?
  package var commands: [Command]
  package var unexplained: [String]
  /// The states passed, the first being the one before.
  package var path: [String]
  package var calls: [ToolUse]
  /// Passages quoted, such as `faq.md#opening-hours`.
  package var cites: [String]
  /// Texts that calls returned, in which amounts of the replies may stand.
  package var evidence: [String]
  /// Counters such as `llm_calls`.
  package var usage: [String: Int]

  package init(
    replies: [String] = [], output: [String] = [], moment: Moment = Moment(),
    source: Source? = nil, commands: [Command] = [], unexplained: [String] = [],
    path: [String] = [], calls: [ToolUse] = [], cites: [String] = [], evidence: [String] = [],
    usage: [String: Int] = [:]
  ) {
    self.replies = replies
    self.output = output
    self.moment = moment
    self.source = source
    self.commands = commands
    self.unexplained = unexplained
    self.path = path
    self.calls = calls
    self.cites = cites
    self.evidence = evidence
    self.usage = usage
  }

  /// The kind of the last call that failed.
  package var error: String? { calls.last { !$0.isOK }?.outcome }

  /// Who understood what, which states were passed, and what was called, in one line.
  package var why: String {
    var parts = [source?.rawValue ?? "no words"]
    if !commands.isEmpty { parts.append(NotationWriter().write(commands)) }
    if !unexplained.isEmpty {
      parts.append("unexplained: " + unexplained.joined(separator: ", "))
    }
    if !path.isEmpty { parts.append(path.joined(separator: " -> ")) }
    parts += calls.map { $0.name + ": " + $0.outcome }
    return parts.joined(separator: " · ")
  }
}

/// One call to something outside the dialogue.
package struct ToolUse: Hashable, Sendable {
  package var name: String
  package var arguments: [CallPattern.Argument]
  /// `ok`, or the kind of failure.
  package var outcome: String
  /// Whether it changes something outside.
  package var writes: Bool

  package init(
    _ name: String, _ arguments: [CallPattern.Argument] = [], outcome: String = "ok", writes: Bool
  ) {
    self.name = name
    self.arguments = arguments
    self.outcome = outcome
    self.writes = writes
  }

  package var isOK: Bool { outcome == "ok" }
}
