package import Dialogue
package import Ordering

/// Every English sentence the customer sees; replies come in, messages go out.
///
/// What belongs to one thought is one message ("Added … . Which drink: …?"); an answer, a list or a
/// price stands by itself.
package struct Phrasebook: Sendable {
  package let menu: Menu

  package init(menu: Menu) { self.menu = menu }

  package func messages(for replies: [Reply], state: State) -> [String] {
    var messages: [String] = []
    var sentence = ""
    for reply in replies {
      let text = self.text(for: reply, state: state)
      guard !text.isEmpty else { continue }
      if reply.standsAlone {
        if !sentence.isEmpty { messages.append(sentence) }
        sentence = ""
        messages.append(text)
      } else {
        sentence += sentence.isEmpty ? text : " " + text
      }
    }
    if !sentence.isEmpty { messages.append(sentence) }
    return messages.isEmpty ? [nothingToSay(state)] : messages
  }

  private func nothingToSay(_ state: State) -> String {
    state.order.isEmpty ? "All right. What would you like?" : "All right. Anything else?"
  }

  func text(for reply: Reply, state: State) -> String {
    switch reply {
    case .greeting, .hello, .welcome, .goodbye, .help, .nothingNew, .refused, .notUnderstood,
      .leftOver, .corrected, .handedOff, .withPerson:
      talk(reply, state: state)
    case .answer(let answer): answer.text
    case .menu(let filter, let items): menu(filter, items, state: state)
    case .details(let items): items.map(details).joined(separator: "\n")
    case .suggestions(let items, let opening): suggestions(items, opening)
    case .nothingToSuggest: "I have nothing else to suggest that fits. Shall I show you the menu?"
    case .changed(let changes): changed(changes)
    case .problem(let problem): self.problem(problem, state: state)
    case .warning(let warning): self.warning(warning)
    case .cart(let lines, let subtotal): cart(lines, subtotal: subtotal)
    case .emptied: "Your order is empty now. Say undo to have it back."
    case .undone: "Undone. " + summary(of: state)
    case .nothingToUndo: "There is nothing to undo."
    case .redone: "Done again. " + summary(of: state)
    case .nothingToCancel: "There is nothing to cancel."
    case .noted(let value): noted(value)
    case .rejected(let slot, let problem): rejected(slot, problem)
    case .quote(let quote): self.quote(quote, state: state)
    case .notPlaced:
      "OK, nothing is ordered and your order is kept. What would you like to change?"
    case .failed(let operation, let failure): failed(operation, failure)
    case .placed(let receipt): placed(receipt)
    case .paymentLink(let link): "Pay by card here: " + link
    case .status(let receipt): status(receipt)
    case .modified(let receipt):
      "Order \(receipt.id) is changed. The total is now \(money(receipt.total)), "
        + "\(readiness(receipt))."
    case .cancelled(let receipt): "Order \(receipt.id) is cancelled. Nothing will be charged."
    case .alreadyPlaced(let receipt): "Your order \(receipt.id) is already placed."
    case .amending(let id): "I am changing order \(id); it stays as it is until you confirm."
    case .question(let question): self.question(question, state: state)
    }
  }

  func money(_ money: Money) -> String { menu.currency.format(money) }

  /// `a`, `a and b`, `a, b and c`.
  func list(_ words: [String], _ conjunction: String = "and") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " " + conjunction + " " + last
  }
}

extension Reply {
  /// Whether it is a message of its own.
  fileprivate var standsAlone: Bool {
    switch self {
    case .answer, .menu, .details, .suggestions, .cart, .quote, .placed, .status, .help,
      .greeting, .paymentLink:
      true
    default: false
    }
  }
}
