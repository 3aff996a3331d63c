package import Dialogue
package import Ordering

/// Everything that happened in one turn, for the terminal, the event stream, tests and `/why`.
package struct Turn: Hashable, Sendable {
  /// Counting from one; zero is the greeting.
  package var number: Int
  package var text: String
  package var interpretation: Interpretation
  /// Names of the phases passed, the first being where the turn began.
  package var path: [String]
  package var calls: [CallRecord] = []
  package var replies: [Reply] = []
  package var messages: [String] = []
  /// The dialogue's state when the turn had ended.
  package var state: State
  package var asks: String?

  package init(number: Int, text: String, state: State) {
    self.number = number
    self.text = text
    interpretation = Interpretation(text: text)
    path = [state.phase.name]
    self.state = state
  }

  /// The kind of the last failed call.
  package var error: String? { calls.last { $0.failure != nil }?.failure?.kind }

  /// Passages quoted in answers.
  package var cites: [String] {
    replies.flatMap { reply -> [String] in
      if case .answer(let answer) = reply { answer.cites } else { [] }
    }
  }

  /// The repair pattern that applied, if one did.
  package var pattern: String? {
    let commands = interpretation.commands
    if path.last == "handedOff" { return "hand-off" }
    if commands.contains(.undo) { return "undo" }
    if commands.contains(.cancel) { return "cancel" }
    if commands.contains(.repeat(.message)) { return "repeat" }
    if calls.contains(where: { $0.failure != nil }) {
      return error == "sold-out" ? "sold-out" : "tool-failure"
    }
    if replies.contains(where: \.isMisunderstanding) { return "not-understood" }
    if path.last == "choosing" { return "clarification" }
    let isQuestion = commands.contains { if case .ask = $0 { true } else { false } }
    if isQuestion, state.phase.name != "building" { return "digression" }
    let isCorrection = commands.contains {
      switch $0 {
      case .change, .remove: true
      default: false
      }
    }
    return isCorrection ? "correction" : nil
  }
}

/// One tool call with its outcome.
package struct CallRecord: Hashable, Sendable {
  package var call: ToolCall
  package var outcome: ToolOutcome

  package var failure: ToolFailure? {
    if case .failure(let failure) = outcome { failure } else { nil }
  }
}

extension Reply {
  package var isMisunderstanding: Bool {
    if case .notUnderstood = self { true } else { false }
  }
}
