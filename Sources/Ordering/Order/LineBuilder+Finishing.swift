extension LineBuilder {
  /// Fills in defaults, finds what is missing, and puts the options in the order of the groups.
  consuming func finish() -> LineDraft {
    var ordered: [ChosenOption] = []
    for group in groups {
      if takesDefaults(group) {
        let declined = entries(of: group).map(\.option)
        draft.line.options += group.defaults.filter { !declined.contains($0) }
          .map { ChosenOption(group.id, $0) }
      }
      let isAsked = draft.ambiguous.contains { $0.group == group.id }
      if menu.lacks(group, in: draft.line), !isAsked { draft.missing.append(group.id) }
      ordered += entries(of: group)
    }
    draft.line.options = ordered
    return draft
  }
}

extension Menu {
  /// Whether an item's line has less of a group than the group requires.
  ///
  /// Where the group may be left out ("no dressing"), declining all of it is an answer as well.
  package func lacks(_ group: OptionGroup, in line: Line) -> Bool {
    let entries = line.options.filter { $0.group == group.id }
    let declined = entries.filter { $0.amount == .without && $0.placement == nil }.map(\.option)
    if group.amounts.contains(.without), group.options.allSatisfy({ declined.contains($0.id) }) {
      return false
    }
    let taken = entries.filter { $0.amount != .without }
    let included = group.options.count { option in
      item(line.item)?.includes(option.id, of: group.id) == true
        && !declined.contains(option.id) && !taken.contains { $0.option == option.id }
    }
    return taken.reduce(included) { $0 + group.portions(of: $1) } < group.min
  }
}

extension OptionGroup {
  /// Whether a number of an option can be had ("three pumps").
  var isCounted: Bool { countable || role == .count }

  /// How much an option takes up of what `min` and `max` allow.
  func portions(of chosen: ChosenOption) -> Int { isCounted ? chosen.count : 1 }
}
