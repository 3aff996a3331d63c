import Dialogue
import Ordering

/// A customer who says anything, and a world in which anything fails.
struct Chatter {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A conversation of so many messages.
  mutating func talk(_ messages: Int) -> Bench {
    var bench = Bench()
    for _ in 0..<messages { say(to: &bench) }
    return bench
  }

  private mutating func say(to bench: inout Bench) {
    if random.isOne(in: 5) { disturb(&bench) }
    if random.isOne(in: 2), let step = sensible(in: bench.phase) {
      bench.hear(Interpretation(text: "", steps: [Step(step)]))
      return
    }
    switch Int.random(in: 0..<20, using: &random) {
    case 0: bench.feed(.redone)
    case 1: bench.feed(.refused(random.pick([.empty, .cardNumber, .tooLong(limit: 2000)])))
    case 2: bench.feed(.stocked(["cola": random.pick([0, 3, 50]), "cake": 9]))
    case 3, 4: bench.release()
    case 5: bench.now = bench.now.adding(minutes: random.pick([1, 11, 600]))
    case 6: bench.mishear("blorp")
    default: bench.hear(message())
    }
  }

  /// What leads on from a phase.
  private mutating func sensible(in phase: Phase) -> Command? {
    switch phase {
    case .building: random.pick([.add(Selection(["cola"])), .add(Selection(["pizza"])), .checkout])
    case .choosing(.quantity): random.pick([.yes, .choose(.position(2))])
    case .choosing: random.pick([.choose(.position(1)), .choose(.any), .yes])
    case .collecting(.mode): .provide(.mode(random.pick([.dineIn, .pickup, .delivery])))
    case .collecting(.address): .provide(.address("1 Elm Street, 10001"))
    case .collecting(.name): .provide(.name("Ana"))
    case .collecting(.time): .provide(.time(.asSoonAsPossible))
    case .collecting: .provide(.payment(random.pick([.cash, .card])))
    case .confirming: .yes
    case .placed: random.pick([.add(Selection(["salad"])), .remove(.last), .repeat(.order)])
    case .quoting, .placing, .handedOff: nil
    }
  }

  /// Calls that fail, get lost or are not answered for now.
  private mutating func disturb(_ bench: inout Bench) {
    let operation = random.pick(ToolCall.Operation.allCases)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bench.desk.scripted[operation, default: []].append(.lost)
    case 1: bench.withheld.insert(operation)
    default: bench.fail(operation, random.pick(Move.failures))
    }
    for order in bench.desk.orders where random.isOne(in: 4) {
      bench.desk.setStatus(random.pick([.preparing, .completed]), of: order.id)
    }
  }

  private mutating func message() -> Interpretation {
    let count = random.pick([1, 1, 1, 1, 2, 3])
    let commands = (0..<count).map { _ in command() }
    let text = NotationWriter().write(commands)
    return Interpretation(
      text: text, steps: commands.map { Step($0) }, source: random.isOne(in: 9) ? .model : .rules,
      unexplained: random.isOne(in: 9) ? [Span(0, 3)] : [])
  }

  private mutating func command() -> Command {
    switch Int.random(in: 0..<30, using: &random) {
    case 0..<6: .add(selection())
    case 6..<9: .change(reference(), change())
    case 9, 10: .remove(reference())
    case 11..<14: .choose(answer())
    case 14..<19: .provide(value())
    case 19..<22: .yes
    case 22, 23: .checkout
    default:
      random.pick([
        .ask("why"), .recommend(Wish()), .browse(MenuFilter()), .review, .no, .undo, .cancel,
        .repeat(.message), .repeat(.order), .repeat(.item), .status, .help, .greet, .thank, .bye,
        .no, .undo, .undo, .cancel, .status, random.isOne(in: 20) ? .human : .help,
      ])
    }
  }

  private mutating func selection() -> Selection {
    let items = Corner.items.map(\.id) + ["lunch", "duo", "lunch", "steak", "unicorn"]
    var selection = Selection([random.pick(items)], quantity: number())
    if random.isOne(in: 5) { selection.candidates.append(random.pick(items)) }
    selection.options = (0..<random.pick([0, 0, 0, 1, 2])).map { _ in option() }
    if random.isOne(in: 4) {
      let part = random.pick(["main", "drink", "side", "plate", "hat"])
      let inner = Selection([random.pick(items)], quantity: random.pick([1, 2]))
      selection.parts.append(SelectedPart(name: part, selection: inner))
    }
    return selection
  }

  private mutating func number() -> Int {
    random.pick([1, 1, 1, 1, 1, 2, 3, 11, 20, 21, 0, Int.max])
  }

  private mutating func option() -> OptionChoice {
    let group = random.pick(Corner.groups)
    var ids = [random.pick(group.options).id]
    if random.isOne(in: 4) { ids.append(random.pick(group.options).id) }
    let isWithout = random.isOne(in: 6)
    let amounts = Amount.allCases.filter { $0 != .without }
    return OptionChoice(
      group.id, ids,
      amount: isWithout ? .without : random.isOne(in: 3) ? random.pick(amounts) : nil,
      count: random.pick([1, 1, 1, 2, 0, Int.max]),
      placement: random.isOne(in: 4) ? random.pick(Placement.allCases) : nil)
  }

  private mutating func reference() -> LineReference {
    let target: LineReference.Target =
      switch Int.random(in: 0..<6, using: &random) {
      case 0, 1: .last
      case 2: .all
      case 3: .rest
      case 4: .position(random.pick([1, 2, -1, 0, 9]))
      default: .items(random.isOne(in: 3) ? [] : [random.pick(Corner.items).id])
      }
    return LineReference(
      target, options: random.isOne(in: 4) ? [option()] : [],
      quantity: random.isOne(in: 3) ? random.pick([1, 2, 0, Int.max]) : nil)
  }

  private mutating func change() -> Change {
    switch Int.random(in: 0..<6, using: &random) {
    case 0, 1: .options([option()])
    case 2: .reset([option()])
    case 3: .quantity(number())
    case 4: .quantityBy(random.pick([1, -1, -5, Int.max, Int.min]))
    default: .replace(selection())
    }
  }

  private mutating func answer() -> ChoiceAnswer {
    switch Int.random(in: 0..<8, using: &random) {
    case 0..<3: .position(random.pick([1, 2, -1, 0, 7, Int.max, Int.min]))
    case 3: .items([random.pick(Corner.items).id])
    case 4: .options([option()])
    case 5: .all
    case 6: .neither
    default: .any
    }
  }

  private mutating func value() -> SlotValue {
    random.pick([
      .mode(random.pick(ServiceMode.allCases)), .address("1 Elm Street"),
      .address("1 Elm Street, 10001"), .address("10002"), .address("90210"), .name("Ana"),
      .name(""), .phone("555-0100"), .phone("1"), .payment(random.pick(PaymentMethod.allCases)),
      .payment(.cash), .mode(.dineIn), .time(.asSoonAsPossible),
      .time(.after(minutes: random.pick([5, Int.max]))), .time(.at(minute: 1140, day: nil)),
      .time(.at(minute: 720, day: .tomorrow)), .time(.at(minute: 720, day: .weekday(.friday))),
      .promotion("lunch10"), .promotion("x"), .diet("vegan"), .allergy(.milk),
      .note("no ice; \"x\""),
    ])
  }
}
