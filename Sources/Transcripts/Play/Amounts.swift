import Ordering

/// Amounts of money: those that a text names, and those that menu and order account for.
enum Amounts {
  /// The sizes of the amounts in a text, without their sign.
  static func found(in text: String, _ currency: Currency, needsSymbol: Bool = true) -> [Money] {
    var amounts: [Money] = []
    var rest = text[...]
    while let start = rest.firstIndex(where: { $0.isASCII && $0.isNumber }) {
      let hasSymbol = rest[..<start].hasSuffix(currency.symbol)
      let digits = rest[start...].prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
      rest = rest[digits.endIndex...]
      let trimmed = digits.filter { $0 != "," }.trimmingStops
      if hasSymbol || !needsSymbol, let money = currency.money(trimmed) { amounts.append(money) }
    }
    return amounts
  }

  /// Every amount that a reply may name after a turn.
  static func known(to menu: Menu, _ moments: [Moment]) -> Set<Money> {
    var known: Set<Money> = [.zero, menu.limits.maxOrderTotal]
    for item in menu.items { known.insert(item.price) }
    for combo in menu.combos { known.insert(combo.price) }
    for option in menu.optionGroups.flatMap(\.options) {
      known.insert(option.price.magnitude)
      known.insert((option.price * 2).magnitude)
    }
    for promotion in menu.promotions { known.insert(promotion.minimum) }
    if let delivery = menu.service.delivery { known.formUnion([delivery.fee, delivery.minimum]) }
    for moment in moments { insert(moment, menu, &known) }
    return known
  }

  private static func insert(_ moment: Moment, _ menu: Menu, _ known: inout Set<Money>) {
    let sums = [
      moment.subtotal, moment.discount, moment.tax, moment.fee, moment.tip, moment.total,
      moment.order?.total,
    ]
    known.formUnion(sums.compactMap { $0?.magnitude })
    for line in moment.cart + (moment.order?.lines ?? []) {
      known.insert(menu.unitPrice(of: line))
      known.insert(menu.unitPrice(of: line) * line.quantity)
    }
  }
}

extension Money {
  fileprivate var magnitude: Money { Money(minorUnits: abs(minorUnits)) }
}

extension String {
  fileprivate var trimmingStops: Substring {
    var rest = self[...]
    while rest.last == "." { rest.removeLast() }
    return rest
  }
}
