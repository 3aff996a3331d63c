package import Ordering

/// What a transcript does to the world around the conversation.
package enum Directive: Hashable, Sendable {
  case advance(Duration)
  case now(DateTime)
  case seed(UInt64)
  case fail(Fault)
  case backend(BackendChange)
  /// Resumes from the store, as after a crash.
  case restart
  /// The next answer of the model.
  case model(String)
}

/// Calls that are to fail.
package struct Fault: Hashable, Sendable {
  /// A backend operation, a tool, or `llm`.
  package var operation: Operand
  package var kind: Kind
  /// How many calls; `nil` is until `none`.
  package var times: Int?

  package enum Kind: Hashable, Sendable {
    case timeout
    /// Done, but the answer is lost.
    case lost
    case refuse
    case status(Int)
    case malformed
    /// Somebody else buys the last one just before.
    case soldOut
    /// The price goes up just before.
    case price
    case slow(Duration)
    /// No longer.
    case none
  }
}

/// A change of the simulated world.
package enum BackendChange: Hashable, Sendable {
  case soldOut(Operand)
  case stock(Operand, Int)
  case price(Operand, Operand)
  /// The order is an id, a capture such as `$order`, or `last`.
  case status(Operand, OrderStatus)
  case hours(Hours)

  package enum Hours: String, Hashable, Sendable, CaseIterable {
    case closed, open, usual
  }
}
