import Conversation
import Dialogue
import Ordering

/// What there is to count in one conversation.
struct SessionFigures {
  /// Seconds since 1970 at which it went on last.
  var time: Int
  var turns = 0
  /// The turns and the minutes that each order took.
  var orders: [(turns: Int, minutes: Int)] = []
  var notUnderstood = 0
  var corrections = 0
  /// Where it was left with something in the cart that was not ordered.
  var givenUp: String?
  /// Failed calls as `place timeout`.
  var failures: [String: Int] = [:]
  /// Names of the items ordered.
  var items: [String: Int] = [:]

  init(_ turns: [Turn], at time: Int, menu: Menu) {
    self.time = time
    var begun = (turn: 0, at: LocalTime?.none)
    var known = 0
    for turn in turns where turn.number > 0 {
      self.turns += 1
      if begun.at == nil { begun = (self.turns - 1, turn.state.now) }
      count(turn)
      // A changed order is the same order, so only new ones count.
      if turn.state.receipts.count > known, let start = begun.at {
        known = turn.state.receipts.count
        orders.append((self.turns - begun.turn, turn.state.now.minutes(since: start)))
        begun = (self.turns, nil)
      }
    }
    guard let last = turns.last?.state else { return }
    if !last.order.isEmpty, last.phase.name != "handedOff" { givenUp = last.phase.name }
    for line in last.receipts.filter({ $0.status != .cancelled }).flatMap(\.lines) {
      items[menu.name(of: line.item), default: 0] += line.quantity
    }
  }

  private mutating func count(_ turn: Turn) {
    if turn.replies.contains(where: \.isMisunderstanding) { notUnderstood += 1 }
    let isCorrection = turn.interpretation.commands.contains { command in
      switch command {
      case .change, .remove, .undo: true
      default: false
      }
    }
    if isCorrection { corrections += 1 }
    for call in turn.calls {
      guard let failure = call.failure else { continue }
      failures["\(call.call.operation.rawValue) \(failure.kind)", default: 0] += 1
    }
  }
}
