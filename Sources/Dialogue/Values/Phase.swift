package import Ordering

/// Where a conversation stands.
///
/// Each case says how it is left.
package enum Phase: Hashable, Sendable {
  /// Taking lines. → `choosing`, `collecting`, `quoting`, `handedOff`
  case building
  /// A question about lines is open. → wherever it came from, once answered or dropped
  case choosing(Choice)
  /// A checkout slot is asked for. → the next slot, `quoting`, `building` (no, or cart emptied)
  case collecting(Slot)
  /// The backend is asked for a price. → `confirming`, `building` or `choosing` (refused)
  case quoting
  /// A quote stands and waits for a yes. → `placing`, `quoting` (changed), `building` (no)
  case confirming(Quote)
  /// The order is on its way. → `placed`, `confirming` (unknown outcome), `quoting`, `building`
  case placing(Quote)
  /// The order is taken. → `building` (a new order, or changes to this one)
  case placed(Receipt)
  /// A person takes over. There is no way back: the bot keeps quiet.
  case handedOff

  /// The name that transcripts, events and `/state` use.
  package var name: String {
    switch self {
    case .building: "building"
    case .choosing: "choosing"
    case .collecting: "collecting"
    case .quoting: "quoting"
    case .confirming: "confirming"
    case .placing: "placing"
    case .placed: "placed"
    case .handedOff: "handedOff"
    }
  }

  package static let names = [
    "building", "choosing", "collecting", "quoting", "confirming", "placing", "placed",
    "handedOff",
  ]
}
