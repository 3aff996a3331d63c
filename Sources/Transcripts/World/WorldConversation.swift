import Backends
package import Conversation
import Dialogue
import Ordering
import SQLite

/// The product's own conversation in a world of its own, as transcripts talk to it.
package actor WorldConversation: ConversationUnderTest {
  private let setup: Setup
  private let venue: Venue
  private let log = MemoryEventLog()
  private var world: World
  /// Faults that no call has met yet, by operation.
  private var pending: [String: String] = [:]

  package init(_ venue: Venue, _ setup: Setup) throws(MenuUnavailable) {
    self.setup = setup
    self.venue = venue
    guard let now = setup.now.local(in: ZoneFiles.rules(of: venue.menu.timeZone)) else {
      throw .invalid(
        "the zone " + venue.menu.timeZone
          + " is not installed here: give `now` without an offset")
    }
    do {
      world = try World.hermetic(venue, now: now, log: log)
    } catch {
      throw .invalid("no database in memory: " + error.message)
    }
  }

  package func start() async -> TurnOutcome {
    let greeting = await world.start()
    var outcome = await self.outcome(of: greeting)
    if !setup.greets { outcome.replies = [] }
    let commands =
      setup.cart.map { Command.add(Selection($0)) } + setup.slots.map(Command.provide)
    if !commands.isEmpty {
      let turn = await world.conversation.obey(commands, saying: "")
      outcome.moment = await moment(turn.state, asks: turn.asks)
      outcome.path.append(turn.state.phase.name)
    }
    return outcome
  }

  package func hear(_ message: String) async -> TurnOutcome {
    await outcome(of: world.hear(message))
  }

  package func command(_ line: String) async throws(CommandRefusal) -> TurnOutcome {
    guard case .command(let command)? = SlashCommand.read(line, prefixes: false) else {
      throw .unknown(known: SlashCommand.Name.allCases.map { "/" + $0.rawValue })
    }
    guard command.name.isPlayable, let done = await Console(world: world).run(command) else {
      throw .onlyInChat
    }
    guard let turn = done.turn else { return await present(output: done.output) }
    var outcome = await outcome(of: turn)
    outcome.output = done.output
    return outcome
  }

  package func apply(_ directive: Directive) async throws(DirectiveRefusal) -> TurnOutcome {
    switch directive {
    case .advance(let step): await world.advance(minutes: Int(step.components.seconds / 60))
    case .now(let moment):
      guard let time = moment.local(in: ZoneFiles.rules(of: venue.menu.timeZone)) else {
        throw .unknownZone
      }
      await world.set(time)
    case .seed: break
    case .fail(let fault):
      await world.backend.apply(try fault.directive)
      let operation = fault.operation.text
      pending[operation] = fault.kind == .none ? nil : "@fail " + operation
    case .backend(let change):
      let world = world
      do throws(DirectiveError) {
        try await world.change(change.text)
      } catch {
        throw .unknownOrder
      }
    case .restart:
      let events = log.events
      world = world.restarted(log: log)
      return await outcome(of: world.start(resuming: events))
    case .model: throw .unsupported
    }
    return await present(output: [])
  }

  package func unused() -> [String] { pending.values.sorted() }

  // MARK: Outcomes

  private func outcome(of turn: Turn) async -> TurnOutcome {
    let menu = venue.menu
    // Stock is looked at before every turn, without a call of the dialogue's.
    for name in turn.calls.map(\.call.operation.rawValue) + ["stock"] { pending[name] = nil }
    return TurnOutcome(
      replies: turn.messages, moment: await moment(turn.state, asks: turn.asks),
      source: turn.interpretation.source, commands: turn.interpretation.commands,
      unexplained: turn.interpretation.unexplainedWords, path: turn.path,
      calls: turn.calls.map { ToolUse($0, menu: menu) }, cites: turn.cites,
      evidence: turn.calls.flatMap { $0.evidence(menu) })
  }

  /// What is there when nothing was said.
  private func present(output: [String]) async -> TurnOutcome {
    let conversation = world.conversation
    return TurnOutcome(
      output: output,
      moment: await moment(await conversation.state, asks: await conversation.asks))
  }

  private func moment(_ state: State, asks: String?) async -> Moment {
    let orders = (try? await world.backend.ordersPlaced()) ?? 0
    return Moment(state, asks: asks, orders: orders, menu: venue.menu)
  }
}

extension Fault {
  /// The fault in the backend's own terms.
  fileprivate var directive: FaultDirective {
    get throws(DirectiveRefusal) {
      guard let operation = FaultyOperation(rawValue: operation.text) else {
        throw .unknownOperation(known: FaultyOperation.allCases.map(\.rawValue))
      }
      let kind: FaultKind
      switch self.kind {
      case .timeout: kind = .timeout
      case .lost: kind = .lost
      case .refuse: kind = .refuse
      case .status(let number): kind = .status(number)
      case .malformed: kind = .malformed
      case .soldOut: kind = .soldOut
      case .price: kind = .price
      case .slow(let delay): kind = .slow(milliseconds: Int(delay / .milliseconds(1)))
      case .none: return .clear(operation)
      }
      return .fail(operation, kind, times: times)
    }
  }
}

extension BackendChange {
  /// The change in the backend's own notation.
  fileprivate var text: String {
    switch self {
    case .soldOut(let item): "sold-out " + item.text
    case .stock(let item, let number): "stock " + item.text + " " + String(number)
    case .price(let item, let price): "price " + item.text + " " + price.text
    case .status(let order, let status): "status " + order.text + " " + status.rawValue
    case .hours(let hours): "hours " + hours.rawValue
    }
  }
}
