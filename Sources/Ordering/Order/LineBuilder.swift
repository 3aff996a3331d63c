extension Menu {
  /// Builds the line that a selection of one item or combo asks for, defaults written.
  package func line(for selection: Selection, item id: Item.ID, id lineID: Line.ID) -> LineDraft {
    let bare = Line(id: lineID, item: id, quantity: selection.quantity)
    guard item(id) != nil || combo(id) == nil else {
      return comboLine(for: selection, bare)
    }
    var builder = LineBuilder(menu: self, line: bare)
    for choice in selection.options { builder.apply(choice) }
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
    line.options.removeAll { chosen in
      options.contains { $0.group == chosen.group && $0.candidates.contains(chosen.option) }
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
    var choice = choice
    choice.candidates.removeAll { group.option($0) == nil }
    guard let option = choice.candidates.first else {
      draft.notOffered.append(choice)
      return
    }
    switch (choice.amount, choice.candidates.count) {
    case (.without, _): for option in choice.candidates { remove(option, choice, of: group) }
    case (_, 1): set(option, choice, of: group)
    default: narrow(choice, of: group)
    }
  }

  /// Several options fit: one that is on the line already is meant, else it must be asked.
  private mutating func narrow(_ choice: OptionChoice, of group: OptionGroup) {
    let present = choice.candidates.filter { option in
      draft.line.options.contains { $0.group == group.id && $0.option == option }
    }
    guard present.count == 1, choice.amount != nil else {
      draft.ambiguous.append(choice)
      return
    }
    set(present[0], choice, of: group)
  }

  private mutating func remove(
    _ option: Option.ID, _ choice: OptionChoice, of group: OptionGroup
  ) {
    let isIncluded = menu.item(draft.line.item)?.includes(option, of: group.id) == true
    let isPresent = draft.line.options.contains {
      $0.group == group.id && $0.option == option && $0.amount != .without
    }
    drop(option, of: group)
    if isIncluded || !isPresent && group.amounts.contains(.without) && !declaresIncludes(group) {
      draft.line.options.append(ChosenOption(group.id, option, amount: .without))
    } else if !isPresent, choice.candidates.count == 1, !group.defaults.contains(option) {
      draft.notIncluded.append(choice)
    }
  }

  /// Whether the menu says what of a group comes with the item, so that the rest does not.
  private func declaresIncludes(_ group: OptionGroup) -> Bool {
    menu.item(draft.line.item)?.includes.contains { $0.group == group.id } == true
  }

  private mutating func set(_ option: Option.ID, _ choice: OptionChoice, of group: OptionGroup) {
    var chosen = ChosenOption(
      group.id, option, amount: choice.amount == .regular ? nil : choice.amount,
      count: choice.count, placement: choice.placement == .whole ? nil : choice.placement)
    if chosen.count > 1, !group.countable, group.role != .count {
      guard chosen.count == 2, group.amounts.contains(.extra) else {
        draft.notOffered.append(choice)
        return
      }
      chosen.count = 1
      chosen.amount = .extra
    }
    let amountIsOffered = chosen.amount.map(group.amounts.contains) ?? true
    let placementIsOffered = chosen.placement.map(group.placements.contains) ?? true
    guard amountIsOffered, placementIsOffered, chosen.count >= 1 else {
      draft.notOffered.append(choice)
      return
    }
    drop(option, of: group)
    if group.max == 1 { draft.line.options.removeAll { $0.group == group.id } }
    let isIncluded = menu.item(draft.line.item)?.includes(option, of: group.id) == true
    let isAsUsual = chosen.amount == nil && chosen.count == 1 && chosen.placement == nil
    if !(isIncluded && isAsUsual) { draft.line.options.append(chosen) }
  }

  private mutating func drop(_ option: Option.ID, of group: OptionGroup) {
    draft.line.options.removeAll { $0.group == group.id && $0.option == option }
  }

  /// Fills in defaults, enforces what the groups require, and puts the options in order.
  consuming func finish() -> LineDraft {
    var ordered: [ChosenOption] = []
    for group in groups {
      var chosen = draft.line.options.filter { $0.group == group.id }
      let included =
        menu.item(draft.line.item)?.includes.filter { inclusion in
          inclusion.group == group.id
            && !chosen.contains { $0.option == inclusion.option && $0.amount == .without }
        }.count ?? 0
      if chosen.isEmpty, included == 0 {
        chosen = group.defaults.map { ChosenOption(group.id, $0) }
      }
      let taken = chosen.filter { $0.amount != .without }
      if group.max > 1, taken.count > group.max {
        draft.tooMany.append(group.id)
        let surplus = Set(taken.dropFirst(group.max))
        chosen.removeAll(where: surplus.contains)
      }
      let hasQuestion = draft.ambiguous.contains { $0.group == group.id }
      if taken.count + included < group.min, !hasQuestion { draft.missing.append(group.id) }
      ordered += chosen
    }
    draft.line.options = ordered
    return draft
  }
}
