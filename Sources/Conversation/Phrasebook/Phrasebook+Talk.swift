import Dialogue
import Ordering

extension Phrasebook {
  func talk(_ reply: Reply, state: State) -> String {
    switch reply {
    case .greeting(let opens, let isOpen): greeting(opens: opens, isOpen: isOpen)
    case .hello: "Hello! What would you like?"
    case .welcome: "You're welcome."
    case .goodbye(let hasOrder):
      hasOrder
        ? "Goodbye! Your order is kept but not placed." : "Goodbye, and thanks for stopping by."
    case .help: help
    case .nothingNew: "All right."
    case .refused(let refusal): refused(refusal)
    case .notUnderstood(let words, let attempt): notUnderstood(words, attempt: attempt)
    case .leftOver(let words): "I did not understand \(quoted(words))."
    case .corrected(let corrections):
      list(corrections.map { "I took “\($0.heard)” as \($0.taken)" }) + "."
    case .handedOff:
      "I am passing you to a person; your order is kept as it is. They will be with you shortly."
    case .withPerson: "A person has this conversation now. I am keeping quiet."
    default: ""
    }
  }

  private func greeting(opens: LocalTime?, isOpen: Bool) -> String {
    let welcome = "Welcome to \(menu.name)."
    guard !isOpen else { return welcome + " What would you like?" }
    guard let opens else { return welcome + " We are closed at present." }
    return welcome
      + " We are closed now and open \(day(opens)) at \(opens.clock); you can order ahead."
  }

  private var help: String {
    """
    Just say what you would like, for example “\(sampleOrder)”.
    You can change it (“make that three”, “remove the second one”), ask about anything \
    (“what is vegan?”, “when do you close?”), or say “that's all” to finish.
    Nothing is ordered before you have seen the price and said yes. \
    For a person, say “a person, please”.
    """
  }

  private var sampleOrder: String {
    let item = menu.items.max { $0.popularity < $1.popularity } ?? menu.items.first
    return "two of the \(item.map { lowered($0.name) } ?? "coffees"), please"
  }

  private func refused(_ refusal: Refusal) -> String {
    switch refusal {
    case .tooLong(let limit):
      "That message is longer than the \(grouped(limit)) characters I can read. "
        + "Please say it in shorter pieces; your order is unchanged."
    case .empty: "I did not hear anything. What would you like?"
    case .cardNumber:
      "Please don't type card details here; I did not keep them. " + paymentExplained
    }
  }

  private var paymentExplained: String {
    menu.service.payments.contains(.card)
      ? "If you pay by card, you get a link for it after ordering."
      : "You can pay \(list(menu.service.payments.map(payment), "or"))."
  }

  /// The way of asking changes: plainly, then with examples, then with the offer of a person.
  private func notUnderstood(_ words: [String], attempt: Int) -> String {
    let what = words.isEmpty ? "that" : quoted(words)
    switch attempt {
    case 1: return "Sorry, I did not understand \(what)."
    case 2:
      return "I still don't follow. You can name something from the menu "
        + "(“\(sampleOrder)”), ask a question, or say “menu” to see what there is."
    default:
      return "I am sorry, I don't understand. Shall I get a person? "
        + "Say “a person, please”; your order is kept."
    }
  }

  func quoted(_ words: [String]) -> String { list(words.map { "“\($0)”" }) }

  func grouped(_ number: Int) -> String {
    let digits = String(number)
    guard digits.utf8.count > 3 else { return digits }
    return digits.dropLast(3) + "," + digits.suffix(3)
  }

  func day(_ time: LocalTime) -> String {
    switch time.weekday {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// A name inside a sentence: its first letter small, unless it is a proper word like `BBQ`.
  func lowered(_ name: String) -> String {
    let first = name.prefix(1)
    let second = name.dropFirst().prefix(1)
    guard second == second.lowercased(), second != " " else { return name }
    return first.lowercased() + name.dropFirst()
  }
}
