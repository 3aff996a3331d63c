extension Menu {
  /// Builds the line that a selection of one item or combo asks for, defaults written.
  package func line(for selection: Selection, item id: Item.ID, id lineID: Line.ID) -> LineDraft {
    let bare = Line(id: lineID, item: id, quantity: selection.quantity)
    guard item(id) != nil || combo(id) == nil else {
      return comboLine(for: selection, bare)
    }
    var builder = LineBuilder(menu: self, line: bare)
    var taken: [OptionGroup.ID: [Option.ID]] = [:]
    for choice in selection.options {
      // Of two that exclude each other in one breath the first is kept, and the other named.
      let isExclusive = group(choice.group)?.max == 1 && choice.amount != .without
      if isExclusive, let first = taken[choice.group], first != choice.candidates {
        builder.draft.tooMany.append(choice.group)
        continue
      }
      if isExclusive { taken[choice.group] = choice.candidates }
      builder.apply(choice)
    }
    return builder.finish()
  }

  /// The line with options set, added or taken away.
  package func applying(_ options: [OptionChoice], to line: Line) -> LineDraft {
    guard item(line.item) != nil || combo(line.item) == nil else {
      return comboApplying(options, to: line)
    }
    var builder = LineBuilder(menu: self, line: line)
    for choice in options { builder.apply(choice) }
    return builder.finish()
  }

  /// The line as if these options had never been mentioned.
  package func resetting(_ options: [OptionChoice], of line: Line) -> LineDraft {
    guard item(line.item) != nil || combo(line.item) == nil else {
      var line = line
      for index in line.parts.indices {
        line.parts[index].line = resetting(options, of: line.parts[index].line).line
      }
      return LineDraft(line: line)
    }
    var line = line
    line.options = line.options.compactMap { chosen in
      let isMeant = options.contains {
        $0.group == chosen.group && $0.candidates.contains(chosen.option)
      }
      guard isMeant else { return chosen }
      // A default that was declined is wanted again.
      let isDefault = group(chosen.group)?.defaults.contains(chosen.option) == true
      return isDefault ? ChosenOption(chosen.group, chosen.option) : nil
    }
    return LineBuilder(menu: self, line: line).finish()
  }
}

/// Applies what was said to one item's line, by the rules of its groups.
struct LineBuilder {
  let menu: Menu
  let groups: [OptionGroup]
  var draft: LineDraft

  init(menu: Menu, line: Line) {
    self.menu = menu
    groups = menu.groups(of: line.item)
    draft = LineDraft(line: line)
  }

  mutating func apply(_ choice: OptionChoice) {
    guard let group = groups.first(where: { $0.id == choice.group }) else {
      draft.notOffered.append(choice)
      return
    }
    var known = choice
    known.candidates.removeAll { group.option($0) == nil }
    switch (known.amount, known.candidates.count) {
    case (_, 0): draft.notOffered.append(choice)
    case (.without, _): remove(known, of: group)
    case (_, 1): set(known.candidates[0], known, of: group)
    default: narrow(known, of: group)
    }
  }

  /// Several options fit: an amount of one that is there already means that one, else it is asked.
  private mutating func narrow(_ choice: OptionChoice, of group: OptionGroup) {
    let present = choice.candidates.filter { isThere($0, of: group) }
    guard present.count == 1, choice.amount != nil else {
      draft.ambiguous.append(choice)
      return
    }
    set(present[0], choice, of: group)
  }

  private mutating func set(_ option: Option.ID, _ choice: OptionChoice, of group: OptionGroup) {
    guard let chosen = offered(option, choice, of: group) else {
      draft.notOffered.append(choice)
      return
    }
    let others = entries(of: group).filter { $0.option != option && $0.amount != .without }
    let portions = group.max == 1 ? 0 : others.reduce(0) { $0 + group.portions(of: $1) }
    guard portions + group.portions(of: chosen) <= group.max else {
      if !draft.tooMany.contains(group.id) { draft.tooMany.append(group.id) }
      return
    }
    drop(option, of: group)
    if group.max == 1 { draft.line.options.removeAll { $0.group == group.id } }
    let isAsUsual = chosen == ChosenOption(group.id, option)
    if !isAsUsual || !isIncluded(option, of: group) { draft.line.options.append(chosen) }
  }

  /// The option in the amount, number and place asked for, if the group offers that.
  private func offered(
    _ option: Option.ID, _ choice: OptionChoice, of group: OptionGroup
  ) -> ChosenOption? {
    var chosen = ChosenOption(
      group.id, option, amount: choice.amount == .regular ? nil : choice.amount,
      count: choice.count, placement: choice.placement == .whole ? nil : choice.placement)
    if chosen.count > 1, !group.isCounted {
      // "double cheese" where cheese is not counted is extra cheese.
      guard chosen.count == 2, chosen.amount == nil || chosen.amount == .extra else { return nil }
      chosen.count = 1
      chosen.amount = .extra
    }
    let amountIsOffered = chosen.amount.map(group.amounts.contains) ?? true
    let placementIsOffered = chosen.placement.map(group.placements.contains) ?? true
    return amountIsOffered && placementIsOffered && chosen.count >= 1 ? chosen : nil
  }
}

/// What the line has of a group.
extension LineBuilder {
  func entries(of group: OptionGroup) -> [ChosenOption] {
    draft.line.options.filter { $0.group == group.id }
  }

  func isIncluded(_ option: Option.ID, of group: OptionGroup) -> Bool {
    menu.item(draft.line.item)?.includes(option, of: group.id) == true
  }

  /// Whether the line has an option: chosen, included, or by default.
  func isThere(_ option: Option.ID, of group: OptionGroup) -> Bool {
    let entries = entries(of: group)
    if let entry = entries.first(where: { $0.option == option }) {
      return entry.amount != .without || entry.placement != nil
    }
    if isIncluded(option, of: group) { return group.max > 1 || entries.isEmpty }
    return group.defaults.contains(option) && takesDefaults(group)
  }

  /// Whether the defaults of a group hold, because nothing else of it is chosen or included.
  func takesDefaults(_ group: OptionGroup) -> Bool {
    entries(of: group).allSatisfy { $0.amount == .without }
      && !group.options.contains { isIncluded($0.id, of: group) }
  }

  mutating func drop(_ option: Option.ID, of group: OptionGroup) {
    draft.line.options.removeAll { $0.group == group.id && $0.option == option }
  }
}
