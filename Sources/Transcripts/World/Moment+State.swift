import Conversation
import Dialogue
import Ordering

extension Moment {
  /// What a dialogue's state and the backend show between two turns.
  init(_ state: State, asks: String?, orders: Int, menu: Menu) {
    let quote = state.phase.quote
    let slots = state.slots.values(state.profile).map { ($0.slot, $0.value) }
    self.init(
      state: state.phase.name, asks: asks, cart: state.order.lines,
      slots: Dictionary(slots, uniquingKeysWith: { first, _ in first }),
      subtotal: quote?.subtotal ?? menu.subtotal(of: state.order), discount: quote?.discount,
      tax: quote?.tax, fee: quote?.fee, tip: quote?.tip, total: quote?.total,
      order: state.receipts.last, orders: orders)
  }
}

extension ToolUse {
  init(_ record: CallRecord, menu: Menu) {
    let arguments = record.call.arguments(in: menu).map {
      CallPattern.Argument(name: $0.0, value: $0.1)
    }
    self.init(
      record.call.operation.rawValue, arguments, outcome: record.failure?.kind ?? "ok",
      writes: record.call.operation.writes)
  }
}

extension CallRecord {
  /// What came back as texts, for the amounts that a reply may name.
  func evidence(_ menu: Menu) -> [String] {
    let decimal = { (money: Money) in menu.currency.decimal(money) }
    return switch outcome {
    case .answer(let answer): [answer.text]
    case .suggestions(let items, _): items.map(\.reason)
    case .quote(let quote):
      zip(quote.unitPrices, quote.request.lines).flatMap {
        [decimal($0), decimal($0 * $1.quantity)]
      }
        + [quote.subtotal, quote.discount, quote.fee, quote.tax, quote.tip, quote.total].map(
          decimal)
    case .receipt(let receipt), .found(let receipt?): [decimal(receipt.total)]
    case .failure(.belowMinimum(let money)), .failure(.overLimit(let money)),
      .failure(.promotionMinimum(_, let money)):
      [decimal(money)]
    case .found(nil), .link, .failure: []
    }
  }
}
