import Backends
import Dialogue
import Ordering

extension CoverageUniverse {
  /// What the dialogue and the simulated backend can do.
  package static let product = CoverageUniverse(
    states: Phase.names,
    verbs: verbs.flatMap { verb in
      heard.map { Coverage.VerbInState(verb: verb, state: $0) }
    },
    tools: ToolCall.Operation.allCases.flatMap { operation in
      outcomes(of: operation).map {
        Coverage.ToolOutcomeKind(operation: operation.rawValue, outcome: $0)
      }
    })

  /// The states in which a customer may speak; quoting and placing end before the turn does.
  private static let heard = Phase.names.filter { $0 != "quoting" && $0 != "placing" }

  private static let verbs = [
    "add", "change", "remove", "choose", "provide", "ask", "recommend", "browse", "review",
    "checkout", "yes", "no", "undo", "cancel", "repeat", "status", "help", "human", "greet",
    "thank", "bye",
  ]

  /// Every call can succeed; those that the backend lets fail can fail in its ways.
  private static func outcomes(of operation: ToolCall.Operation) -> [String] {
    FaultyOperation(rawValue: operation.rawValue) == nil
      ? ["ok"] : ["ok", "timeout", "refused", "malformed"]
  }
}
