package import Ordering

/// Everything a dialogue remembers.
///
/// Equal events give equal states.
package struct State: Hashable, Sendable {
  package var session = ""
  package var now = LocalTime(day: 0, minute: 0)
  package var phase = Phase.building
  package var order = Order()
  package var slots = Slots()
  package var profile = Profile()
  /// The line talked about last: what "it" means.
  package var focus: Line.ID?
  /// Items a question or a suggestion was last about.
  package var topic: [Item.ID] = []
  /// Questions about lines, the first of which is asked.
  package var choices: [Choice] = []
  /// Whether the customer wants to finish: slots are asked for and a quote is fetched.
  package var isCheckingOut = false
  /// An address that lacks only its postcode.
  package var addressDraft: String?
  /// Whether as soon as possible will not do, because the venue is closed.
  package var needsTime = false
  /// Counts quotes; with the session it makes the idempotency key.
  package var revision = 0
  /// What was last sent to be placed.
  package var sent: OrderRequest?
  /// A key whose outcome the backend never told.
  package var unresolvedKey: String?
  /// The placed order that the cart will replace, if it is one.
  package var amending: Receipt.ID?
  package var receipts: [Receipt] = []
  /// Numbers left where they differ from the menu file.
  package var stock: [Item.ID: Int] = [:]
  /// What was suggested last, in its order; a number picks from it.
  package var suggested: [Item.ID] = []
  /// All that was suggested in this conversation, so that "something else" is.
  package var seen: [Item.ID] = []
  package var warned: Set<Warned> = []
  package var confirmedQuantities: Set<Line.ID> = []
  package var misunderstandings = 0
  package var lastReplies: [Reply] = []
  package var history: [Snapshot] = []
  package var future: [Snapshot] = []
  package var turn = TurnDraft()

  package init() {}

  /// A conflict that has been pointed out; options may make another of it.
  package struct Warned: Hashable, Sendable {
    package var item: Item.ID
    package var about: String
  }

  /// What an undo brings back.
  package struct Snapshot: Hashable, Sendable {
    package var order: Order
    package var slots: Slots
    package var choices: [Choice]
    package var isCheckingOut: Bool
    package var amending: Receipt.ID?
  }

  var snapshot: Snapshot {
    Snapshot(
      order: order, slots: slots, choices: choices, isCheckingOut: isCheckingOut,
      amending: amending)
  }

  mutating func restore(_ snapshot: Snapshot) {
    let nextLineID = max(order.nextLineID, snapshot.order.nextLineID)
    order = snapshot.order
    order.nextLineID = nextLineID
    slots = snapshot.slots
    choices = snapshot.choices
    isCheckingOut = snapshot.isCheckingOut
    amending = snapshot.amending
  }
}

/// What a turn has collected so far; it is said when the last call has returned.
package struct TurnDraft: Hashable, Sendable {
  var answers: [Reply] = []
  var changes: [CartChange] = []
  var remarks: [Reply] = []
  var closing: [Reply] = []
  var awaiting: [ToolCall.Operation] = []
  /// What the last price was asked for.
  var quoting: OrderRequest?
  /// What an undo of this turn brings back.
  var before: State.Snapshot?
  /// Words left over, kept for when a search finds nothing for them either.
  var fallbackWords: [String]?
  /// Whether the customer's words so far do nothing but agree.
  var isPureYes = false
  /// Whether an order whose outcome is unknown is to be cancelled if it turns out placed.
  var cancelsIfFound = false

  package var isWaiting: Bool { !awaiting.isEmpty }
  package var outstanding: [ToolCall.Operation] { awaiting }
}
