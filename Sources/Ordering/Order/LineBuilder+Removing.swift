extension LineBuilder {
  /// Takes away what is there, or notes that it is not wanted, or says that it is not in it anyway.
  mutating func remove(_ choice: OptionChoice, of group: OptionGroup) {
    let placement = choice.placement == .whole ? nil : choice.placement
    let isIndispensable =
      group.min > 0 && !group.amounts.contains(.without)
      && group.options.allSatisfy { choice.candidates.contains($0.id) }
    if isIndispensable || placement.map(group.placements.contains) == false {
      draft.notOffered.append(choice)
      return
    }
    let present = choice.candidates.filter { isThere($0, of: group) }
    if !present.isEmpty {
      for option in present { takeAway(option, from: placement, of: group) }
    } else if group.amounts.contains(.without), !declaresIncludes(group) {
      for option in choice.candidates {
        drop(option, of: group)
        draft.line.options.append(ChosenOption(group.id, option, amount: .without))
      }
    } else if !choice.candidates.contains(where: { isDeclined($0, of: group) }) {
      draft.notIncluded.append(choice)
    }
  }

  private mutating func takeAway(
    _ option: Option.ID, from placement: Placement?, of group: OptionGroup
  ) {
    let isUsual =
      isIncluded(option, of: group) || group.defaults.contains(option)
      || group.amounts.contains(.without) && !declaresIncludes(group)
    let entry = entries(of: group).first { $0.option == option }
    drop(option, of: group)
    if isUsual {
      // Without a mark the default or the inclusion would come back, and what the menu does not
      // say to be in it might be.
      let isWhole = placement == nil || entry?.amount == .without && entry?.placement != placement
      draft.line.options.append(
        ChosenOption(
          group.id, option, amount: .without, placement: isWhole ? nil : placement))
    } else if let placement, var half = entry, half.placement != placement {
      half.placement = placement == .left ? .right : .left
      draft.line.options.append(half)
    }
  }

  private func isDeclined(_ option: Option.ID, of group: OptionGroup) -> Bool {
    entries(of: group).contains { $0.option == option && $0.amount == .without }
  }

  /// Whether the menu says what of a group comes with the item, so that the rest does not.
  private func declaresIncludes(_ group: OptionGroup) -> Bool {
    group.options.contains { isIncluded($0.id, of: group) }
  }
}
