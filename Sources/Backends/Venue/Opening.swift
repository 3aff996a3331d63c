import Ordering

/// The menu's hours and what overrules them.
struct Opening {
  /// Empty means always.
  let hours: [OpeningHours]
  let exception: Exception?

  enum Exception: Hashable {
    /// Shut although the hours say otherwise, until a moment or for good.
    case closed(until: LocalTime?)
    case open
  }

  /// Refuses an order for a moment when nobody serves, and says when somebody does.
  func admit(_ time: LocalTime) throws(ToolFailure) {
    switch exception {
    case .open: return
    case .closed(nil): throw .closed(opens: nil)
    case .closed(let opens?) where time < opens: throw .closed(opens: opens)
    case .closed, nil:
      guard hours.isEmpty || hours.areOpen(at: time) else {
        throw .closed(opens: hours.nextOpening(from: time))
      }
    }
  }
}
