import Ordering

extension Dialogue {
  /// What a command does in the phase it meets; each phase has an answer to each command.
  mutating func obey(_ command: Command) {
    switch (state.phase, command) {
    case (.handedOff, _):
      if state.turn.remarks.isEmpty { say(.withPerson) }

    // Talk, the same everywhere.
    case (_, .greet): say(.hello)
    case (_, .thank): say(.welcome)
    case (_, .bye):
      state.turn.closing.append(.goodbye(hasOrder: !state.order.isEmpty))
    case (_, .help): say(.help)
    case (_, .human): handOff()
    case (_, .repeat(.message)): state.turn.answers += state.lastReplies.filter(\.canBeRepeated)

    // Looking, which changes nothing.
    case (_, .ask(let question)): call(.search(question, about: state.topic))
    case (_, .browse(let filter)): browse(filter)
    case (_, .recommend(let wish)): recommend(wish)
    case (_, .review): review()
    case (_, .status): askStatus()

    // Nothing may change while an order is on its way.
    case (.placing, .add), (.placing, .change), (.placing, .remove), (.placing, .choose),
      (.placing, .provide), (.placing, .checkout), (.placing, .yes), (.placing, .no),
      (.placing, .undo), (.placing, .cancel), (.placing, .repeat):
      say(.problem(.notNow))

    // Agreeing and declining.
    case (.confirming(let quote), .yes): confirm(quote)
    case (.confirming, .no), (.collecting, .no): stopCheckingOut()
    case (.choosing(let choice), .yes): answer(choice, with: .yes)
    case (.choosing(let choice), .no): answer(choice, with: .no)
    case (.building, .yes), (.placed, .yes): agreeToSuggestion()
    case (.collecting, .yes), (.quoting, .yes): break
    case (.building, .no): declineMore()
    case (.placed, .no), (.quoting, .no): say(.nothingNew)

    case (.choosing(let choice), .choose(let given)): answer(choice, with: .choice(given))
    case (_, .choose(let given)): chooseSuggestion(given)

    // The cart.
    case (.placed(let receipt), .add), (.placed(let receipt), .repeat(.item)):
      amendLater(receipt, command)
    case (.placed(let receipt), .change), (.placed(let receipt), .remove):
      amendAtOnce(receipt, command)
    case (.choosing(.amend), .add), (.choosing(.amend), .change), (.choosing(.amend), .remove),
      (.choosing(.amend), .repeat(.item)), (.choosing(.amend), .repeat(.order)):
      waitForAmending(command)
    case (.choosing(.amend), .cancel): obey(.choose(.neither))
    case (.choosing(let choice), .add(let selection)):
      addWhile(choosing: choice, selection)
    case (.choosing(let choice), .change(let reference, let change)):
      edit(while: choice, reference, .change(change, quantity: reference.quantity))
    case (.choosing(let choice), .remove(let reference)):
      edit(while: choice, reference, .remove(quantity: reference.quantity))
    case (_, .add(let selection)): add(selection)
    case (_, .change(let reference, let change)):
      edit(reference, .change(change, quantity: reference.quantity))
    case (_, .remove(let reference)): edit(reference, .remove(quantity: reference.quantity))
    case (_, .repeat(.item)): edit(.last, .change(.quantityBy(1), quantity: nil))
    case (_, .repeat(.order)): orderAgain()
    case (_, .undo): undo()

    // Checkout.
    case (_, .provide(let value)): provide(value)
    case (.placed(let receipt), .checkout): say(.alreadyPlaced(receipt))
    case (_, .checkout): checkOut()
    case (.placed(let receipt), .cancel): call(.cancel(receipt.id))
    case (_, .cancel): cancel()
    }
  }

  mutating func say(_ reply: Reply) {
    guard !state.turn.remarks.contains(reply) else { return }
    state.turn.remarks.append(reply)
  }

  private mutating func handOff() {
    state.phase = .handedOff
    state.choices = []
    say(.handedOff)
  }
}

extension Reply {
  /// Whether saying it again is true and useful.
  var canBeRepeated: Bool {
    switch self {
    case .question, .nothingNew: false
    default: true
    }
  }
}
