package import Dialogue
package import Ordering
import Understanding

/// The turn loop: words in, what is understood, what the dialogue decides, what the tools return,
/// words out. Read this file and you know the program.
package actor Conversation {
  package nonisolated let menu: Menu
  package nonisolated let session: String
  private var dialogue: Dialogue
  private let vocabulary: Vocabulary
  private let tools: Tools
  private let clock: @Sendable () -> LocalTime
  private let log: any EventLog
  private var phrasebook: Phrasebook
  private var turns = 0
  private var lastStock: [Item.ID: Int] = [:]
  /// Tool calls that were on their way when the session was last seen.
  private var interrupted: [ToolCall] = []

  package init(
    session: String, vocabulary: Vocabulary, tools: Tools, log: any EventLog,
    clock: @escaping @Sendable () -> LocalTime
  ) {
    self.session = session
    self.menu = vocabulary.menu
    self.vocabulary = vocabulary
    self.tools = tools
    self.log = log
    self.clock = clock
    dialogue = Dialogue(menu: vocabulary.menu)
    phrasebook = Phrasebook(menu: vocabulary.menu)
  }

  /// Begins a new session with a greeting, or goes on with a saved one.
  package func start(resuming events: [Event] = []) async -> Turn {
    guard !events.isEmpty else {
      return await run(.started(session: session, at: clock()), turn: Turn(0, "", dialogue.state))
    }
    replay(events)
    return await takeUp()
  }

  /// One turn: a message and everything it leads to.
  package func hear(_ message: String) async -> Turn {
    turns += 1
    var turn = Turn(turns, message, dialogue.state)
    await lookAtStock()
    switch Screening.screen(message) {
    case .refused(let refusal):
      turn.text = refusal.isPrivate ? "[CARD]" : String(message.cleaned.prefix(100))
      return await run(.refused(refusal), turn: turn)
    case .text(let text):
      let interpretation = vocabulary.interpreter.interpret(text, in: context)
      return await hear(interpretation, in: turn)
    }
  }

  /// A turn whose meaning is already known, such as a slash command's.
  package func obey(_ commands: [Command], saying text: String) async -> Turn {
    turns += 1
    let span = Span(0, text.utf8.count)
    let steps = commands.map { Step($0, span: span, rule: "slash") }
    let interpretation = Interpretation(text: text, steps: steps)
    return await hear(interpretation, in: Turn(turns, text, dialogue.state))
  }

  package func redo() async -> Turn {
    turns += 1
    return await run(.redone, turn: Turn(turns, "/redo", dialogue.state))
  }

  package var state: State { dialogue.state }
  package var expectation: Expectation { dialogue.expectation }
  package var asks: String? { dialogue.asks }

  // MARK: The pipe

  private func hear(_ interpretation: Interpretation, in turn: Turn) async -> Turn {
    var turn = turn
    turn.interpretation = interpretation
    return await run(.heard(interpretation, at: clock()), turn: turn)
  }

  /// Feeds an event to the dialogue and what its calls return after it, until nothing is open.
  private func run(_ event: Event, turn: Turn) async -> Turn {
    var turn = turn
    var events = [event]
    while !events.isEmpty {
      let event = events.removeFirst()
      log.record(event, turn: turn.number)
      for effect in dialogue.handle(event) {
        switch effect {
        case .say(let reply): turn.replies.append(reply)
        case .call(let call):
          note(&turn)
          // What leads to a write is on disk before the write leaves.
          if call.operation.writes { await log.flush() }
          let outcome = await tools.run(call, state: dialogue.state, at: clock())
          turn.calls.append(CallRecord(call: call, outcome: outcome))
          events.append(.returned(call.operation, outcome))
        }
      }
      note(&turn)
    }
    return await finish(turn)
  }

  private func finish(_ turn: Turn) async -> Turn {
    var turn = turn
    turn.state = dialogue.state
    turn.asks = dialogue.asks
    turn.messages = phrasebook.messages(for: turn.replies, state: dialogue.state)
    await log.finish(turn)
    return turn
  }

  private func note(_ turn: inout Turn) {
    let name = dialogue.state.phase.name
    if turn.path.last != name { turn.path.append(name) }
  }

  private var context: Context {
    Context(
      expectation: dialogue.expectation, order: dialogue.state.order,
      focus: dialogue.state.focus)
  }

  /// Lets the dialogue know what is sold out before it promises it.
  private func lookAtStock() async {
    guard let stock = try? await tools.backend.stock(), stock != lastStock else { return }
    lastStock = stock
    // Only what differs from the menu file is worth an event.
    let changed = stock.filter { menu.stock(of: $0.key) != $0.value }
    guard changed != dialogue.state.stock else { return }
    log.record(.stocked(changed), turn: turns)
    _ = dialogue.handle(.stocked(changed))
  }

  // MARK: Taking up a saved session

  private func replay(_ events: [Event]) {
    for event in events {
      switch event {
      case .heard, .refused, .redone: turns += 1
      case .started, .stocked, .returned: break
      }
      if case .returned(let operation, _) = event {
        interrupted.removeAll { $0.operation == operation }
      }
      for case .call(let call) in dialogue.handle(event) { interrupted.append(call) }
    }
  }

  /// Says where the conversation stands; calls that a crash cut off are made again, same keys.
  private func takeUp() async -> Turn {
    var turn = Turn(turns, "", dialogue.state)
    let calls = interrupted
    interrupted = []
    for call in calls {
      let outcome = await tools.run(call, state: dialogue.state, at: clock())
      turn = await run(.returned(call.operation, outcome), turn: turn)
    }
    if calls.isEmpty {
      turn.replies = dialogue.summary
      turn.messages = phrasebook.messages(for: turn.replies, state: dialogue.state)
      turn.asks = dialogue.asks
    }
    return turn
  }
}

extension Turn {
  fileprivate init(_ number: Int, _ text: String, _ state: State) {
    self.init(number: number, text: text, state: state)
  }
}
