/// Which calls are to fail next, and how.
package struct FaultPlan: Hashable, Sendable {
  private var faults: [FaultyOperation: Fault] = [:]

  private struct Fault: Hashable {
    var kind: FaultKind
    /// `nil` is without end.
    var remaining: Int?
  }

  package init() {}

  package var isEmpty: Bool { faults.isEmpty }

  package mutating func apply(_ directive: FaultDirective) {
    switch directive {
    case .fail(let operation, let kind, let times):
      faults[operation] = Fault(kind: kind, remaining: times)
    case .clear(let operation?): faults[operation] = nil
    case .clear(nil): faults = [:]
    }
  }

  /// How the call that is made now fails; counts it.
  package mutating func next(for operation: FaultyOperation) -> FaultKind? {
    guard let fault = faults[operation] else { return nil }
    if let remaining = fault.remaining {
      faults[operation]?.remaining = remaining - 1
      if remaining <= 1 { faults[operation] = nil }
    }
    return fault.kind
  }
}
