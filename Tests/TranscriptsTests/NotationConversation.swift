import Ordering
import Transcripts

/// The smallest conversation there is: messages are commands in notation, on a menu of three items.
struct NotationSource: ConversationSource {
  func menu(_ reference: MenuReference) throws(MenuUnavailable) -> Menu {
    switch reference {
    case .standard, .text: Self.menu
    case .venue("tiny"): Self.menu
    case .venue(let name): throw .missing("there is no venue " + name)
    case .file(let path): throw .invalid(path + " is no menu")
    }
  }

  func conversation(_ setup: Setup) async throws(MenuUnavailable) -> any ConversationUnderTest {
    NotationConversation(setup)
  }

  static let menu = Menu(
    id: "tiny", name: "Tiny", currency: Currency(code: "USD"),
    optionGroups: [
      OptionGroup(
        id: "size", name: "Size", role: .size, min: 1, defaults: ["medium"],
        options: ["small", "medium", "large"].map { Option(id: $0, name: $0) }),
      OptionGroup(
        id: "topping", name: "Topping", role: .extra, max: 5, amounts: [.without, .extra],
        options: ["mozzarella", "ham"].map {
          Option(id: $0, name: $0, price: Money(minorUnits: 150))
        }),
    ],
    items: [
      Item(
        id: "margherita", name: "Margherita", category: "c", price: Money(minorUnits: 1250),
        optionGroups: ["size", "topping"],
        includes: [Inclusion(group: "topping", option: "mozzarella")]),
      Item(id: "cola", name: "Cola", category: "c", price: Money(minorUnits: 250)),
      Item(id: "water", name: "Water", category: "c", price: Money(minorUnits: 100)),
    ])
}

actor NotationConversation: ConversationUnderTest {
  private let setup: Setup
  private var moment: Moment
  private var faults: [String] = []
  private var heard = 0
  private var isConfirming = false

  init(_ setup: Setup) {
    self.setup = setup
    moment = Moment(cart: setup.cart)
    for case .name(let name) in setup.slots { moment.slots[.name] = name }
    moment.subtotal = setup.menu.subtotal(of: Order(lines: setup.cart))
  }

  func start() -> TurnOutcome {
    TurnOutcome(
      replies: setup.greets ? ["Welcome to " + setup.menu.name + "."] : [], moment: moment)
  }

  func hear(_ message: String) async -> TurnOutcome {
    heard += 1
    if message == "hang" { try? await Task.sleep(for: .seconds(1000)) }
    var outcome = TurnOutcome(source: .rules)
    let from = moment.state
    outcome.path = [from]
    do {
      outcome.commands = try NotationReader.commands(message, menu: setup.menu)
    } catch {
      outcome.unexplained = message.split(separator: " ").map(String.init)
      outcome.replies = ["Sorry, I did not understand."]
    }
    for command in outcome.commands { obey(command, &outcome) }
    if message == "say escape" { outcome.replies = ["\u{1B}[31mred"] }
    if message == "say amount" { outcome.replies = ["That is $77.77."] }
    if message == "say random" {
      outcome.replies = [String(Int.random(in: 0...Int.max))]
    }
    moment.subtotal = setup.menu.subtotal(of: Order(lines: moment.cart))
    if moment.state != from { outcome.path.append(moment.state) }
    outcome.moment = moment
    return outcome
  }

  private func obey(_ command: Command, _ outcome: inout TurnOutcome) {
    switch command {
    case .add(let selection):
      moment.cart.append(setup.menu.complete(selection).line)
      outcome.replies.append("Added " + NotationWriter().write(selection) + ".")
      moment.state = "building"
    case .remove: moment.cart.removeLast()
    case .checkout:
      moment.state = "confirming"
      moment.asks = "confirm"
      outcome.replies.append(
        "That is " + setup.menu.currency.format(moment.subtotal) + ". Shall I place it?")
      outcome.calls.append(ToolUse("quote", writes: false))
    case .yes:
      let total = CallPattern.Argument(
        name: "total", value: setup.menu.currency.decimal(moment.subtotal))
      guard faults.isEmpty else {
        outcome.calls.append(ToolUse("place", [total], outcome: faults.removeFirst(), writes: true))
        outcome.replies.append("Your order is kept.")
        return
      }
      outcome.calls.append(ToolUse("place", [total], writes: true))
      moment.orders += 1
      moment.cart = []
      moment.state = "placed"
      moment.asks = nil
      outcome.replies.append("Order ord_000" + String(moment.orders) + " is placed.")
    case .provide(let value):
      if case .name(let name) = value { moment.slots[.name] = name }
    case .ask:
      outcome.replies.append("We close at 22:00.")
      outcome.cites.append("faq.md#hours")
    default: break
    }
  }

  func command(_ line: String) throws(CommandRefusal) -> TurnOutcome {
    switch line {
    case "/cart": TurnOutcome(output: ["the cart", "is here"], moment: moment)
    case "/save": throw .onlyInChat
    default: throw .unknown(known: ["/cart", "/save"])
    }
  }

  func apply(_ directive: Directive) throws(DirectiveRefusal) -> TurnOutcome {
    switch directive {
    case .fail(let fault):
      guard fault.operation.text == "place" else { throw .unknownOperation(known: ["place"]) }
      faults = fault.kind == .none ? [] : [fault.kind == .timeout ? "timeout" : "lost"]
    case .restart: return TurnOutcome(replies: ["Welcome back."], moment: moment)
    default: break
    }
    return TurnOutcome(moment: moment)
  }

  func unused() -> [String] { faults.map { "@fail place " + $0 } }
}
