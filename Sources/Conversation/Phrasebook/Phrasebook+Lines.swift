import Dialogue
package import Ordering

extension Phrasebook {
  /// `2 × Margherita pizza (large, no mozzarella)`.
  package func line(_ line: Line) -> String {
    "\(line.quantity) × \(description(of: line))"
  }

  /// The same without the number; defaults are not mentioned.
  func description(of line: Line) -> String {
    let details = self.options(of: line) + line.parts.map { description(of: $0.line) }
    let name = menu.name(of: line.item)
    return details.isEmpty ? name : "\(name) (\(details.joined(separator: ", ")))"
  }

  private func options(of line: Line) -> [String] {
    line.options
      .filter { chosen in
        let group = menu.group(chosen.group)
        return group?.defaults.contains(chosen.option) != true || chosen.amount != nil
          || chosen.count != 1 || chosen.placement != nil
      }
      .map(option)
  }

  func option(_ chosen: ChosenOption) -> String { option(OptionChoice(chosen)) }

  func option(_ choice: OptionChoice) -> String {
    let group = menu.group(choice.group)
    let names = choice.candidates.map { lowered(group?.option($0)?.name ?? $0) }
    var text = list(names, "or")
    switch choice.amount {
    case .without: text = "no " + text
    case .light: text = "light " + text
    case .extra: text = "extra " + text
    case .regular: text = "regular " + text
    case .side: text += " on the side"
    case nil: break
    }
    if choice.count != 1 { text = "\(choice.count) × " + text }
    switch choice.placement {
    case .left: text += " on the left half"
    case .right: text += " on the right half"
    case .whole, nil: break
    }
    return text
  }

  /// What was done to the cart, in one or two sentences.
  func changed(_ changes: [CartChange]) -> String {
    var added: [String] = []
    var removed: [String] = []
    var sentences: [String] = []
    for change in changes {
      switch change {
      case .added(let line): added.append(self.line(line))
      case .removed(let line): removed.append(self.line(line))
      case .changed(let line): sentences.append("Now \(self.line(line)).")
      case .replaced(let old, let new):
        sentences.append("Changed \(self.line(old)) to \(self.line(new)).")
      }
    }
    if !removed.isEmpty { sentences.insert("Removed \(list(removed)).", at: 0) }
    if !added.isEmpty { sentences.insert("Added \(list(added)).", at: 0) }
    return sentences.joined(separator: " ")
  }

  func cart(_ lines: [Line], subtotal: Money) -> String {
    guard !lines.isEmpty else { return "Your order is empty so far." }
    let rows = lines.enumerated().map { index, line in
      "  \(index + 1). \(self.line(line))  \(money(menu.unitPrice(of: line) * line.quantity))"
    }
    return "Your order:\n" + rows.joined(separator: "\n") + "\nSubtotal \(money(subtotal))"
  }

  /// One line that says what stands in the cart.
  func summary(of state: State) -> String {
    state.order.isEmpty
      ? "Your order is empty." : "Your order: \(list(state.order.lines.map(line)))."
  }
}
