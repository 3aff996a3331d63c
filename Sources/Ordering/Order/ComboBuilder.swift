extension Menu {
  /// Builds a combo's line: what was said fills its parts, what is open is listed.
  func comboLine(for selection: Selection, _ bare: Line) -> LineDraft {
    guard let combo = combo(bare.item) else { return LineDraft(line: bare) }
    var draft = LineDraft(line: bare)
    for part in combo.parts {
      let said = selection.parts.filter { $0.name == part.name }
      fill(part, with: said.map(\.selection), &draft)
    }
    // What was said of the combo itself goes to the parts that offer it.
    guard !selection.options.isEmpty else { return draft }
    return draft.merging(comboApplying(selection.options, to: draft.line))
  }

  /// The combo's line with one more of its parts filled.
  package func filling(part name: String, of line: Line, with selection: Selection) -> LineDraft {
    guard let combo = combo(line.item), let part = combo.parts.first(where: { $0.name == name })
    else { return LineDraft(line: line) }
    var draft = LineDraft(line: line)
    draft.line.parts.removeAll { $0.name == name }
    let present = line.parts.filter { $0.name == name }.map { $0.line }
    let room = part.choose > 1 ? present.prefix(part.choose - 1) : []
    draft.line.parts += room.map { ChosenPart(name: name, line: $0) }
    fill(part, with: [selection], &draft)
    let order = combo.parts.map(\.name)
    draft.line.parts = order.flatMap { name in draft.line.parts.filter { $0.name == name } }
    for other in combo.parts where other.name != name {
      let count = draft.line.parts.count { $0.name == other.name }
      if count < other.choose { draft.openParts.append(other) }
    }
    return draft
  }

  /// Options of a combo belong to the first part whose item offers them.
  func comboApplying(_ options: [OptionChoice], to line: Line) -> LineDraft {
    var draft = LineDraft(line: line)
    for choice in options {
      let index = line.parts.firstIndex { part in
        item(part.line.item)?.optionGroups.contains(choice.group) == true
      }
      guard let index else {
        draft.notOffered.append(choice)
        continue
      }
      let part = applying([choice], to: draft.line.parts[index].line)
      draft.line.parts[index].line = part.line
      draft = draft.merging(part)
    }
    return draft
  }

  private func fill(_ part: Combo.Part, with selections: [Selection], _ draft: inout LineDraft) {
    var open = part
    for selection in selections {
      let items = selection.candidates.filter(part.items.contains)
      if items.count == 1 {
        take(items[0], selection, part, &draft)
      } else if items.count > 1 {
        open.items = items
      } else {
        draft.notOffered += selection.options
      }
    }
    if part.items.count == 1 {
      while draft.line.parts.count(where: { $0.name == part.name }) < part.choose {
        take(part.items[0], Selection(part.items), part, &draft)
      }
    }
    let filled = draft.line.parts.count { $0.name == part.name }
    if filled < part.choose { draft.openParts.append(open) }
  }

  private func take(
    _ item: Item.ID, _ selection: Selection, _ part: Combo.Part, _ draft: inout LineDraft
  ) {
    for _ in 0..<min(max(1, selection.quantity), part.choose) {
      var single = selection
      single.quantity = 1
      let inner = line(for: single, item: item, id: 0)
      draft.line.parts.append(ChosenPart(name: part.name, line: inner.line))
      draft = draft.merging(inner)
    }
  }
}

extension LineDraft {
  /// Adds the open ends of a part to those of the whole; the line stays.
  func merging(_ part: LineDraft) -> LineDraft {
    var merged = self
    if part.line.item == line.item { merged.line = part.line }
    merged.missing += part.missing
    merged.notOffered += part.notOffered
    merged.ambiguous += part.ambiguous
    merged.tooMany += part.tooMany
    merged.notIncluded += part.notIncluded
    merged.openParts += part.openParts
    return merged
  }
}
