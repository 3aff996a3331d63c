package import Dialogue
package import Ordering

/// The turns of a saved conversation, worked out again from its events.
///
/// Words are made by the phrasebook of today and prices are those of the events, so that with the
/// same menu the turns are those that were shown.
package struct Replay: Sendable {
  private var dialogue: Dialogue
  private let phrasebook: Phrasebook
  private var turns: [Turn] = []
  /// Calls whose outcome has not come by yet.
  private var open: [ToolCall] = []
  private var number = 0

  /// The greeting first, as turn zero, then one turn for each message.
  package static func turns(of events: [Event], menu: Menu) -> [Turn] {
    var replay = Replay(menu: menu)
    for event in events { replay.handle(event) }
    return replay.turns
  }

  private init(menu: Menu) {
    dialogue = Dialogue(menu: menu)
    phrasebook = Phrasebook(menu: menu)
  }

  private mutating func handle(_ event: Event) {
    switch event {
    case .started: begin(0, "")
    case .heard(let interpretation, _):
      begin(number + 1, interpretation.text)
      turns[turns.count - 1].interpretation = interpretation
    case .refused(let refusal): begin(number + 1, refusal.shownText)
    case .redone: begin(number + 1, "/redo")
    case .returned(let operation, let outcome): close(operation, outcome)
    case .stocked:
      _ = dialogue.handle(event)
      return
    }
    for effect in dialogue.handle(event) {
      switch effect {
      case .say(let reply): update { $0.replies.append(reply) }
      case .call(let call):
        notePhase()
        open.append(call)
      }
    }
    notePhase()
    finish()
  }

  private mutating func begin(_ number: Int, _ text: String) {
    self.number = number
    open = []
    turns.append(Turn(number: number, text: text, state: dialogue.state))
  }

  private mutating func close(_ operation: ToolCall.Operation, _ outcome: ToolOutcome) {
    guard let index = open.firstIndex(where: { $0.operation == operation }) else { return }
    let record = CallRecord(call: open.remove(at: index), outcome: outcome)
    update { $0.calls.append(record) }
  }

  private mutating func notePhase() {
    let name = dialogue.state.phase.name
    update { if $0.path.last != name { $0.path.append(name) } }
  }

  /// What the turn comes to if nothing follows.
  private mutating func finish() {
    let (state, asks, phrasebook) = (dialogue.state, dialogue.asks, phrasebook)
    update { turn in
      turn.state = state
      turn.asks = asks
      turn.messages = phrasebook.messages(for: turn.replies, state: state)
    }
  }

  private mutating func update(_ body: (inout Turn) -> Void) {
    guard !turns.isEmpty else { return }
    body(&turns[turns.count - 1])
  }
}

extension Refusal {
  /// What stands for a message that was not read, and whose words were not kept.
  fileprivate var shownText: String {
    switch self {
    case .cardNumber: "[CARD]"
    case .empty: ""
    case .tooLong: "[TOO LONG]"
    }
  }
}
