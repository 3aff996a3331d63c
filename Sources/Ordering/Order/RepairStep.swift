/// One edit on the way from the cart there is to the cart wanted.
package enum RepairStep: Hashable, Sendable {
  /// A line that is missing, with how many of its options are no defaults.
  case add(Line, choices: Int)
  case remove(Line)
  case quantity(Line, to: Int)
  case item(Line, to: Item.ID)
  /// Another option of a group that takes one.
  case set(Line, from: ChosenOption, to: ChosenOption)
  case addOption(Line, ChosenOption)
  case dropOption(Line, ChosenOption)
  /// The same option in another amount, count or place.
  case alter(Line, from: ChosenOption, to: ChosenOption)

  /// The option groups it is about.
  package var groups: [OptionGroup.ID] {
    switch self {
    case .add, .remove, .quantity, .item: []
    case .set(_, let from, let to), .alter(_, let from, let to): [from.group, to.group]
    case .addOption(_, let option), .dropOption(_, let option): [option.group]
    }
  }

  package var cost: Int {
    if case .add(_, let choices) = self { 1 + choices } else { 1 }
  }
}

/// Finds the edits that turn one line into another.
struct LineRepair {
  let menu: Menu

  func addition(of line: Line) -> RepairStep { .add(line, choices: choices(in: line)) }

  /// Both lines in canonical form.
  func steps(from got: Line, to wanted: Line) -> [RepairStep] {
    var steps: [RepairStep] = []
    if got.quantity != wanted.quantity { steps.append(.quantity(got, to: wanted.quantity)) }
    guard got.item != wanted.item else { return steps + content(from: got, to: wanted) }
    steps.append(.item(got, to: wanted.item))
    // What the new item offers too stays as it is; the rest becomes the new item's usual.
    let offered = Set(menu.groups(of: wanted.item).map(\.id))
    var changed = Selection(got)
    changed.candidates = [wanted.item]
    changed.options.removeAll { !offered.contains($0.group) }
    return steps + content(from: menu.complete(changed).line, to: wanted)
  }

  private func content(from got: Line, to wanted: Line) -> [RepairStep] {
    let groups = menu.groups(of: wanted.item)
    let known = Set(groups.map(\.id))
    var steps = groups.flatMap { group in
      options(
        of: got, from: got.options.filter { $0.group == group.id },
        to: wanted.options.filter { $0.group == group.id }, takesOne: group.max == 1)
    }
    steps += options(
      of: got, from: got.options.filter { !known.contains($0.group) },
      to: wanted.options.filter { !known.contains($0.group) }, takesOne: false)
    return steps + parts(from: got, to: wanted)
  }

  private func options(
    of line: Line, from got: [ChosenOption], to wanted: [ChosenOption], takesOne: Bool
  ) -> [RepairStep] {
    var steps: [RepairStep] = []
    var surplus = got.filter { have in !wanted.contains { $0.option == have.option } }
    var missing = wanted.filter { want in !got.contains { $0.option == want.option } }
    for have in got {
      if let want = wanted.first(where: { $0.option == have.option }), want != have {
        steps.append(.alter(line, from: have, to: want))
      }
    }
    while takesOne, !surplus.isEmpty, !missing.isEmpty {
      steps.append(.set(line, from: surplus.removeFirst(), to: missing.removeFirst()))
    }
    return steps + surplus.map { .dropOption(line, $0) } + missing.map { .addOption(line, $0) }
  }

  /// A combo's parts by name, and by position where a part takes several items.
  private func parts(from got: Line, to wanted: Line) -> [RepairStep] {
    var steps: [RepairStep] = []
    var rest = got.parts
    for part in wanted.parts {
      if let index = rest.firstIndex(where: { $0.name == part.name }) {
        steps += self.steps(from: rest.remove(at: index).line, to: part.line)
      } else {
        steps.append(addition(of: part.line))
      }
    }
    return steps + rest.map { .remove($0.line) }
  }

  /// What has to be said besides the item: options that are no defaults, and a combo's parts.
  private func choices(in line: Line) -> Int {
    let usual = menu.complete(Selection([line.item])).line
    let options = line.options.count { !usual.options.contains($0) }
    let parts = line.parts.filter { part in !usual.parts.contains { $0.name == part.name } }
    return options + parts.count + line.parts.reduce(0) { $0 + choices(in: $1.line) }
  }
}
