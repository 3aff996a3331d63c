import Dialogue
import Ordering

extension CoverageUniverse {
  /// What the dialogue declares: its phases and the ways between them, each verb in each phase in
  /// which a message can arrive, and each tool's outcomes.
  package static let dialogue = CoverageUniverse(
    states: Phase.names,
    transitions: Phase.transitions.map { Coverage.Transition(from: $0.from, to: $0.to) },
    verbs: listening.flatMap { state in
      Command.verbs.map { Coverage.VerbInState(verb: $0, state: state) }
    },
    tools: ToolCall.Operation.allCases.flatMap { operation in
      outcomes(of: operation).map {
        Coverage.ToolOutcomeKind(operation: operation.rawValue, outcome: $0)
      }
    })

  /// A message never arrives while a call is out, and a person has one answer to all of them.
  private static let listening = Phase.names.filter {
    !["quoting", "placing", "handedOff"].contains($0)
  }

  /// A lost answer looks like a timeout to whoever asked.
  private static func outcomes(of operation: ToolCall.Operation) -> [String] {
    switch operation {
    case .search, .recommend: ["ok"]
    case .quote, .place, .find, .status, .modify, .cancel, .paymentLink:
      ["ok", "refused", "timeout", "malformed"]
    }
  }
}
