import Ordering

/// What tests did of all that a conversation can do.
package struct Coverage: Hashable, Sendable {
  package var states: [String: Int] = [:]
  package var transitions: [Transition: Int] = [:]
  package var verbs: [VerbInState: Int] = [:]
  package var tools: [ToolOutcomeKind: Int] = [:]

  package struct Transition: Hashable, Sendable {
    package var from: String
    package var to: String

    package init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }

  package struct VerbInState: Hashable, Sendable {
    package var verb: String
    package var state: String

    package init(verb: String, state: String) {
      self.verb = verb
      self.state = state
    }
  }

  package struct ToolOutcomeKind: Hashable, Sendable {
    package var operation: String
    /// `ok`, `refused`, `timeout`, `lost`, `malformed` or a failure's own kind.
    package var outcome: String

    package init(operation: String, outcome: String) {
      self.operation = operation
      self.outcome = outcome
    }
  }

  package init() {}

  package mutating func count(_ outcome: TurnOutcome) {
    let path = outcome.path.isEmpty ? [outcome.moment.state] : outcome.path
    for state in Set(path) { states[state, default: 0] += 1 }
    for (from, to) in zip(path, path.dropFirst()) where from != to {
      transitions[Transition(from: from, to: to), default: 0] += 1
    }
    for command in outcome.commands {
      verbs[VerbInState(verb: command.verb, state: path[0]), default: 0] += 1
    }
    for call in outcome.calls {
      let key = ToolOutcomeKind(operation: call.name, outcome: call.outcome)
      tools[key, default: 0] += 1
    }
  }

  package mutating func merge(_ other: Coverage) {
    states.merge(other.states, uniquingKeysWith: +)
    transitions.merge(other.transitions, uniquingKeysWith: +)
    verbs.merge(other.verbs, uniquingKeysWith: +)
    tools.merge(other.tools, uniquingKeysWith: +)
  }
}

/// All that could be covered, as the dialogue and the tools declare it.
package struct CoverageUniverse: Sendable {
  package var states: [String]
  package var transitions: [Coverage.Transition]
  package var verbs: [Coverage.VerbInState]
  package var tools: [Coverage.ToolOutcomeKind]

  package init(
    states: [String] = [], transitions: [Coverage.Transition] = [],
    verbs: [Coverage.VerbInState] = [], tools: [Coverage.ToolOutcomeKind] = []
  ) {
    self.states = states
    self.transitions = transitions
    self.verbs = verbs
    self.tools = tools
  }
}
