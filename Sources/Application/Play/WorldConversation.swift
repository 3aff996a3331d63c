import Backends
import Conversation
import Dialogue
import Ordering
import SQLite
import Transcripts

/// A hermetic world as transcripts talk to it.
actor WorldConversation: ConversationUnderTest {
  private let setup: Setup
  private let log = MemoryEventLog()
  private var world: World
  private var console: Console
  private var faults: [String] = []

  init(_ venue: Venue, _ setup: Setup) throws(MenuUnavailable) {
    self.setup = setup
    do {
      world = try World.hermetic(venue, now: setup.now.local, log: log)
    } catch {
      throw .invalid("the simulated backend can not be set up: \(error.message)")
    }
    console = Console(world: world)
  }

  func start() async -> TurnOutcome {
    let turn = await world.start()
    await fill()
    var outcome = await self.outcome(of: turn)
    if !setup.greets { outcome.replies = [] }
    return outcome
  }

  /// Brings the conversation to where the header says it begins.
  private func fill() async {
    var commands = setup.cart.map { line in
      Command.add(
        Selection(
          [line.item], quantity: line.quantity, options: line.options.map(OptionChoice.init),
          parts: line.parts.map { part in
            SelectedPart(
              name: part.name,
              selection: Selection(
                [part.line.item], options: part.line.options.map(OptionChoice.init)))
          }))
    }
    for (slot, value) in setup.slots.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let text = "provide \(slot.rawValue)=\"\(value)\""
      if let command = try? NotationReader.command(text) { commands.append(command) }
    }
    guard !commands.isEmpty else { return }
    _ = await world.conversation.obey(commands, saying: "")
  }

  func hear(_ message: String) async -> TurnOutcome {
    await outcome(of: await world.hear(message))
  }

  func command(_ line: String) async throws(CommandRefusal) -> TurnOutcome {
    guard case .command(let command) = SlashCommand.read(line, prefixes: false) else {
      throw .unknown(known: SlashCommand.Name.allCases.map { "/" + $0.rawValue })
    }
    guard command.name.isPlayable, let result = await console.run(command) else {
      throw .onlyInChat
    }
    let turn = result.turn
    var outcome = await self.outcome(of: turn)
    outcome.output = result.output
    return outcome
  }

  func unused() -> [String] { faults }
}

// MARK: - Directives

extension WorldConversation {
  func apply(_ directive: Directive) async throws(DirectiveRefusal) -> TurnOutcome {
    switch directive {
    case .advance(let duration):
      await world.advance(minutes: Int(duration.components.seconds / 60))
    case .now(let date): await world.set(date.local)
    case .seed: break
    case .fail(let fault): try await fail(fault)
    case .backend(let change): try await self.change(change)
    case .restart:
      world = world.restarted(log: log)
      console = Console(world: world)
      return await outcome(of: await world.start(resuming: log.events))
    case .model: throw .unsupported
    }
    return await outcome(of: nil)
  }

  private func fail(_ fault: Transcripts.Fault) async throws(DirectiveRefusal) {
    let operations = FaultyOperation.allCases.map(\.rawValue)
    let text = [fault.operation.text, fault.kind.text, fault.times.map(String.init)]
      .compactMap(\.self).joined(separator: " ")
    guard (try? await world.fail(text)) != nil else {
      throw .unknownOperation(known: operations)
    }
  }

  private func change(_ change: BackendChange) async throws(DirectiveRefusal) {
    let text: String =
      switch change {
      case .soldOut(let item): "sold-out \(item.text)"
      case .stock(let item, let left): "stock \(item.text) \(left)"
      case .price(let item, let price): "price \(item.text) \(price.text)"
      case .status(let order, let status): "status \(order.text) \(status.rawValue)"
      case .hours(let isOpen): "hours \(isOpen ? "open" : "closed")"
      }
    guard (try? await world.change(text)) != nil else { throw .unknownOrder }
  }
}

extension Transcripts.Fault.Kind {
  fileprivate var text: String {
    switch self {
    case .timeout: "timeout"
    case .lost: "lost"
    case .refuse: "refuse"
    case .status(let status): String(status)
    case .malformed: "malformed"
    case .slow(let duration): "slow=\(duration.components.seconds)s"
    case .none: "none"
    }
  }
}

// MARK: - Outcomes

extension WorldConversation {
  private func outcome(of turn: Turn?) async -> TurnOutcome {
    let menu = world.venue.menu
    let orders = (try? await world.backend.ordersPlaced()) ?? 0
    guard let turn else {
      let conversation = world.conversation
      let state = await conversation.state
      let moment = Moment(state, asks: await conversation.asks, orders: orders, menu: menu)
      return TurnOutcome(moment: moment, path: [state.phase.name])
    }
    let moment = Moment(turn.state, asks: turn.asks, orders: orders, menu: menu)
    return TurnOutcome(
      replies: turn.messages, moment: moment, source: turn.interpretation.source,
      commands: turn.interpretation.commands,
      unexplained: turn.interpretation.unexplainedWords, path: turn.path,
      calls: turn.calls.map { ToolUse($0, menu) }, cites: turn.cites,
      evidence: turn.replies.flatMap(\.evidence))
  }
}

extension Moment {
  init(_ state: State, asks: String?, orders: Int, menu: Menu) {
    let quote = state.phase.quote
    let slots = state.slots.values(state.profile).map { ($0.slot, $0.value) }
    self.init(
      state: state.phase.name, asks: asks, cart: state.order.lines,
      slots: Dictionary(slots, uniquingKeysWith: { $1 }), subtotal: menu.subtotal(of: state.order),
      discount: quote?.discount, tax: quote?.tax, fee: quote?.fee, tip: quote?.tip,
      total: quote?.total, order: state.receipts.last, orders: orders)
  }
}

extension ToolUse {
  init(_ record: CallRecord, _ menu: Menu) {
    self.init(
      record.call.operation.rawValue,
      record.call.arguments(in: menu).map { CallPattern.Argument(name: $0.0, value: $0.1) },
      outcome: record.failure?.kind ?? "ok", writes: record.call.operation.writes)
  }
}

extension Reply {
  /// Texts that tools returned, in which amounts of a reply may stand.
  var evidence: [String] {
    switch self {
    case .answer(let answer): [answer.text]
    case .suggestions(let items, _): items.map(\.reason)
    default: []
    }
  }
}
