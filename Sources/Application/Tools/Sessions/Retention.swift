package import Backends
package import Conversation
import Dialogue
import Ordering
import Terminal

/// How long conversations and customers' data are kept; swept at every start.
package struct Retention: Hashable, Sendable {
  package var sessionDays: Int
  /// Afterwards an order keeps its lines and totals, and forgets who placed it.
  package var orderDays: Int

  package init(sessionDays: Int = 30, orderDays: Int = 90) {
    self.sessionDays = sessionDays
    self.orderDays = orderDays
  }

  /// Deletes what is too old at `now`, in seconds since 1970; what can not be deleted is tried again
  /// at the next start.
  @discardableResult
  package func sweep(
    _ store: SessionStore, now: Int, erase: @Sendable (Erasure) async -> Int = { _ in 0 }
  ) async -> (sessions: Int, orders: Int) {
    let oldest = now - sessionDays * 86_400
    let counts = try? await store.delete(.updatedBefore(oldest))
    // Venues differ by hours, which do not matter here.
    let placed = LocalTime(seconds: now - orderDays * 86_400, offset: 0)
    return (counts?.sessions ?? 0, await erase(.placedBefore(placed)))
  }
}

extension Event {
  /// The order that this event tells was placed.
  var placedOrder: String? {
    switch self {
    case .returned(.place, .receipt(let receipt)), .returned(.modify, .receipt(let receipt)),
      .returned(_, .found(let receipt?)):
      receipt.id
    case .started, .stocked, .heard, .returned, .redone, .refused: nil
    }
  }
}
