import Dialogue
import Ordering

extension Phrasebook {
  func question(_ question: Question, state: State) -> String {
    switch question {
    case .anythingElse: "Anything else?"
    case .whatToOrder: "What would you like?"
    case .item(let items):
      "Which one would you like: \(options(items.map(menu.name)))?"
    case .option(let line, let group, let options):
      optionQuestion(line, group, options)
    case .part(let combo, let name, let items):
      "Which \(partName(name)) for the \(menu.name(of: combo)): \(options(items.map(menu.name)))?"
    case .line(let lines):
      "Which one do you mean: "
        + list(lines.enumerated().map { "\($0 + 1)) \(line($1))" }, "or") + "?"
    case .quantity(let line): "\(self.line(line)), is that right?"
    case .substitute(let line, let left, let items):
      substituteQuestion(line, left: left, items)
    case .amend(let id):
      "Shall I add that to order \(id)? Say no and I start a new order with it."
    case .slot(let slot): slotQuestion(slot, state: state)
    case .confirm: "Shall I place this order?"
    }
  }

  /// At most eight by name, so that the question stays one.
  private func options(_ names: [String]) -> String {
    guard names.count > 8 else { return list(names, "or") }
    return names.prefix(7).joined(separator: ", ") + " or one of \(names.count - 7) others"
  }

  /// A part's name as people say it: `milk-or-juice` is "milk or juice".
  func partName(_ name: String) -> String {
    String(name.map { $0 == "-" || $0 == "_" ? " " : $0 })
  }

  private func optionQuestion(
    _ line: Line, _ group: OptionGroup.ID, _ options: [Option.ID]
  ) -> String {
    let group = menu.group(group)
    let names = options.map { lowered(group?.option($0)?.name ?? $0) }
    let item =
      line.parts.first { part in
        menu.groups(of: part.line.item).contains { $0.id == group?.id }
      }?.line.item ?? line.item
    return "Which \(lowered(group?.name ?? "")) for the \(menu.name(of: item)): "
      + "\(self.options(names))?"
  }

  private func substituteQuestion(_ line: Line, left: Int, _ items: [Item.ID]) -> String {
    let name = menu.name(of: line.item)
    if left > 0 {
      return "Only \(left) × \(name) \(left == 1 ? "is" : "are") left. How many shall it be?"
    }
    guard !items.isEmpty else { return "Shall I leave the \(name) out, or what instead?" }
    return "Instead of the \(name) there is \(list(items.map(menu.name), "or")). "
      + "Which one, or shall I leave it out?"
  }

  private func slotQuestion(_ slot: Slot, state: State) -> String {
    switch slot {
    case .mode: "Is that for \(list(menu.service.modes.map(mode), "or"))?"
    case .address:
      state.addressDraft == nil ? "Where shall we deliver it?" : "What is the postcode?"
    case .name: "What name shall I put on the order?"
    case .phone: "What is your phone number?"
    case .time: "When would you like it?"
    case .payment:
      "How would you like to pay: \(list(menu.service.payments.map(payment), "or"))?"
    case .promotion: "Which code do you have?"
    case .diet: "Is there anything you don't eat?"
    case .allergy: "Which allergy do you have?"
    case .note: "What shall I tell the staff?"
    }
  }

  func mode(_ mode: ServiceMode) -> String {
    switch mode {
    case .dineIn: "eating in"
    case .pickup: "pickup"
    case .delivery: "delivery"
    }
  }

  func payment(_ method: PaymentMethod) -> String {
    switch method {
    case .card: "by card"
    case .cash: "in cash"
    case .payAtCounter: "at the counter"
    }
  }
}
