import Dialogue
import Ordering

extension Phrasebook {
  func problem(_ problem: Problem, state: State) -> String {
    switch problem {
    case .notOffered(let item, let options):
      "\(capitalised(list(options.map(option)))) is not available with the "
        + "\(menu.name(of: item)), so I left it out."
    case .notIncluded(let item, let options):
      "The \(menu.name(of: item)) comes without "
        + "\(list(options.map { option(OptionChoice($0.group, $0.candidates)) })) anyway."
    case .tooMany(let item, let group):
      "The \(menu.name(of: item)) takes at most \(maximum(of: group, in: item)) of "
        + "\(lowered(menu.group(group)?.name ?? group)); I left the rest out."
    case .quantityLimit(let asked, let maximum):
      asked < 1
        ? "I need a number from 1 to \(maximum). Your order is unchanged."
        : "The most I can put on one line is \(maximum). How many would you like?"
    case .lineLimit(let maximum):
      "An order can have at most \(maximum) lines; I left that out."
    case .soldOut(let item, let left):
      left == 0
        ? "Sorry, \(menu.name(of: item)) is sold out."
        : "Sorry, only \(left) more × \(menu.name(of: item)) can be had. Your order is unchanged."
    case .noSuchLine: "I don't see that in your order. " + summary(of: state)
    case .noSuchPosition(let position, let count):
      "There is no line \(position); your order has \(count)."
    case .emptyCart: "Your order is empty so far. What would you like?"
    case .unknownItem: "I don't have that."
    case .partNotOffered(let combo, let item):
      "\(menu.name(of: item)) is not part of the \(menu.name(of: combo))."
    case .nothingToRepeat: "There is no earlier order that I could repeat."
    case .noOrder: "You have not placed an order yet."
    case .notNow: "I can't do that just now."
    }
  }

  /// How much an item takes of an option group, or a combo of one of its parts.
  private func maximum(of group: String, in item: Item.ID) -> Int {
    let part = menu.combo(item)?.parts.first { $0.name == group }
    return part?.choose ?? menu.group(group)?.max ?? 0
  }

  func warning(_ warning: AllergyWarning) -> String {
    let item = menu.name(of: warning.item)
    guard let allergen = warning.allergen else {
      return "Please note: the menu does not mark the \(item) as \(warning.diet ?? "")."
    }
    let name = self.allergen(allergen)
    return switch warning.status {
    case .contains: "Please note: the \(item) contains \(name)."
    case .mayContain: "Please note: the \(item) may contain \(name)."
    case .unknown, .freeFrom:
      "Please note: the menu does not say whether the \(item) contains \(name); "
        + "please ask the staff."
    }
  }

  func allergen(_ allergen: Allergen) -> String {
    switch allergen {
    case .egg: "eggs"
    default: allergen.rawValue
    }
  }

  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  func noted(_ value: SlotValue) -> String {
    switch value {
    case .mode(let mode): "Noted: \(self.mode(mode))."
    case .address(let address): "Noted: delivery to \(address)."
    case .name(let name): "Thanks, \(name)."
    case .phone: "I have noted your number."
    case .time(.asSoonAsPossible): "Noted: as soon as possible."
    case .time(.after(let minutes)): "Noted: in \(minutes) minutes."
    case .time(.at(let minute, _)): "Noted: at \(LocalTime.clock(minute: minute))."
    case .payment(let method): "Noted: you pay \(payment(method))."
    case .promotion(let code): "The code \(code) will be applied."
    case .diet(let diet): "I'll keep in mind that you eat \(diet)."
    case .allergy(let allergen):
      "I'll keep your \(self.allergen(allergen)) allergy in mind and pass it on with the order."
    case .note: "I'll pass that on to the staff."
    }
  }

  func rejected(_ slot: Slot, _ problem: SlotProblem) -> String {
    switch problem {
    case .modeNotServed(let modes): "We offer \(list(modes.map(mode))) only."
    case .outsideArea(let postcodes):
      "Sorry, we don't deliver there; our area is \(list(postcodes)). "
        + "Another address, or pickup instead?"
    case .noPostcode: "I need the postcode as well."
    case .paymentNotTaken(let methods): "You can pay \(list(methods.map(payment), "or"))."
    case .closedThen(let opens):
      "We are closed then" + (opens.map { "; we open \(day($0)) at \($0.clock)." } ?? ".")
    case .inThePast: "That time is past."
    case .unknownPromotion: "I don't know that code."
    case .invalid: slot == .phone ? "That does not look like a phone number." : "I can't use that."
    }
  }
}
