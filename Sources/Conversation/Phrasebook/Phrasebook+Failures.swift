import Dialogue
import Ordering

extension Phrasebook {
  /// What happened, what was kept, what to do next.
  func failed(_ operation: ToolCall.Operation, _ failure: ToolFailure) -> String {
    switch (operation, failure) {
    case (.place, .timeout), (.place, .unavailable), (.place, .malformed):
      "I got no clear answer to your order. Your order is kept. "
        + "Say yes to send it again; it will not be ordered twice."
    case (.modify, .timeout), (.modify, .unavailable), (.modify, .malformed):
      "I got no clear answer to the change. Your order is kept. Say yes to send it again."
    case (.place, .conflict), (.modify, .conflict):
      "The order could not be placed as it stands. Your order is kept; "
        + "say “check out” and I'll find out where it stands."
    case (_, .tooLate):
      "That order is already being prepared and can't be changed any more. "
        + "I can take a new order, or get a person."
    case (_, .soldOut(let item, let left)):
      left == 0
        ? "\(menu.name(of: item)) has just sold out."
        : "There are only \(left) × \(menu.name(of: item)) left."
    case (_, .priceChanged):
      "A price has changed since I told you the total. Here is the new one."
    case (_, .quoteExpired): "That price is no longer valid. Here is a fresh one."
    case (_, .closed(let opens)):
      "We are closed then"
        + (opens.map { "; we open \(day($0)) at \($0.clock)" } ?? "") + ". Your order is kept."
    case (_, .modeNotServed(let mode)): "Sorry, \(self.mode(mode)) is not possible."
    case (_, .outsideArea(let postcodes)):
      "Sorry, we only deliver to \(list(postcodes))."
    case (_, .belowMinimum(let minimum)):
      "Delivery starts at \(money(minimum)). Would you like to add something, or pick it up?"
    case (_, .unknownPromotion(let code)): "The code \(code) is not valid, so I left it out."
    case (_, .promotionMinimum(let code, let minimum)):
      "The code \(code) needs an order of \(money(minimum)) or more, so I left it out."
    case (_, .overLimit(let maximum)):
      "I can take orders up to \(money(maximum)). Your order is kept; please make it smaller, "
        + "or ask for a person."
    case (_, .refused(let reason)): "That was refused: \(reason). Your order is kept."
    case (.quote, _):
      "I can't get a price at the moment. Your order is kept; say “check out” to try again."
    case (.status, _): "I can't look up the order at the moment. Please try again in a while."
    case (.cancel, _):
      "I could not cancel the order just now. Please try again, or ask for a person."
    case (.paymentLink, _): "The payment link is not available now; you can pay on the spot."
    case (.search, _): "I can't look that up at the moment."
    case (.recommend, _): "I have no suggestion at the moment."
    case (.find, _):
      "I can't find out at the moment whether your last order went through. "
        + "Your order is kept; please try again in a while."
    case (.place, .notFound), (.modify, .notFound):
      "That order can't be found any more. Your order is kept."
    }
  }
}
