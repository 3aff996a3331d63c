extension Menu {
  /// The price of one unit of a line: the only place where menu prices are added up.
  ///
  /// A combo costs its price and what its parts' options add; an item its price and its options'.
  package func unitPrice(of line: Line) -> Money {
    guard let item = item(line.item) else {
      guard let combo = combo(line.item) else { return .zero }
      return line.parts.reduce(combo.price) { $0 + optionsPrice(of: $1.line) * $1.line.quantity }
    }
    return max(.zero, item.price + optionsPrice(of: line))
  }

  /// What the options of a line add to its item's price.
  package func optionsPrice(of line: Line) -> Money {
    let included = item(line.item)?.includes ?? []
    return line.options.reduce(.zero) { sum, chosen in
      guard let option = group(chosen.group)?.option(chosen.option) else { return sum }
      let isIncluded = included.contains {
        $0.group == chosen.group && $0.option == chosen.option
      }
      return sum + charge(for: chosen, of: option, isIncluded: isIncluded)
    }
  }

  package func subtotal(of order: Order) -> Money {
    order.lines.reduce(.zero) { $0 + unitPrice(of: $1) * $1.quantity }
  }

  /// Extra is charged twice, or once where one portion is included; half an item half, rounded up.
  private func charge(for chosen: ChosenOption, of option: Option, isIncluded: Bool) -> Money {
    let portions: Int
    switch chosen.amount {
    case .without: return .zero
    case .extra: portions = 2 * chosen.count
    case .light, .side, .regular, nil: portions = chosen.count
    }
    let full = option.price * max(0, portions - (isIncluded ? 1 : 0))
    switch chosen.placement {
    case .left, .right: return Money(minorUnits: (full.minorUnits + 1) / 2)
    case .whole, nil: return full
    }
  }
}
