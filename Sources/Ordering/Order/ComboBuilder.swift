extension Menu {
  /// Builds a combo's line: what was said fills its parts, what is open is listed.
  func comboLine(for selection: Selection, _ bare: Line) -> LineDraft {
    guard let combo = combo(bare.item) else { return LineDraft(line: bare) }
    var draft = LineDraft(line: bare)
    for part in combo.parts {
      fill(part, with: selection.parts.filter { $0.name == part.name }.map(\.selection), &draft)
    }
    let names = combo.parts.map(\.name)
    draft.notOfferedParts += selection.parts.filter { !names.contains($0.name) }
    // What was said of the combo itself goes to the parts that offer it.
    applyToParts(selection.options, &draft)
    return finished(draft)
  }

  /// The combo's line with one of its parts filled, or filled anew where it is full.
  package func filling(part name: String, of line: Line, with selection: Selection) -> LineDraft {
    guard let combo = combo(line.item), let part = combo.parts.first(where: { $0.name == name })
    else { return LineDraft(line: line) }
    var draft = LineDraft(line: line)
    let present = line.parts.filter { $0.name == name }
    draft.line.parts.removeAll { $0.name == name }
    draft.line.parts += present.prefix(part.choose - 1)
    fill(part, with: [selection], &draft)
    draft.line.parts = combo.parts.flatMap { part in
      draft.line.parts.filter { $0.name == part.name }
    }
    return finished(draft)
  }

  /// Options of a combo belong to the first part that lacks them, or else that offers them.
  func comboApplying(_ options: [OptionChoice], to line: Line) -> LineDraft {
    var draft = LineDraft(line: line)
    applyToParts(options, &draft)
    return finished(draft)
  }

  private func applyToParts(_ options: [OptionChoice], _ draft: inout LineDraft) {
    for choice in options {
      let lines = draft.line.parts.map(\.line)
      let offering = lines.indices.filter { index in
        item(lines[index].item)?.optionGroups.contains(choice.group) == true
      }
      let lacking = offering.first { index in
        group(choice.group).map { lacks($0, in: lines[index]) } == true
      }
      guard let index = lacking ?? offering.first else {
        draft.notOffered.append(choice)
        continue
      }
      let part = applying([choice], to: draft.line.parts[index].line)
      draft.line.parts[index].line = part.line
      draft.noteProblems(of: part)
    }
  }

  /// What the parts still lack can only be told when all options are in place.
  private func finished(_ draft: LineDraft) -> LineDraft {
    var draft = draft
    let asked = draft.ambiguous.map(\.group)
    for part in draft.line.parts {
      for group in groups(of: part.line.item) where lacks(group, in: part.line) {
        if !asked.contains(group.id), !draft.missing.contains(group.id) {
          draft.missing.append(group.id)
        }
      }
    }
    for part in combo(draft.line.item)?.parts ?? [] where draft.room(in: part) > 0 {
      guard !draft.openParts.contains(where: { $0.name == part.name }) else { continue }
      draft.openParts.append(SelectedPart(name: part.name, selection: Selection(part.items)))
    }
    return draft
  }

  private func fill(_ part: Combo.Part, with selections: [Selection], _ draft: inout LineDraft) {
    var doubtful: Selection?
    for selection in selections {
      let items = selection.candidates.filter(part.items.contains)
      switch items.count {
      case 0: draft.notOfferedParts.append(SelectedPart(name: part.name, selection: selection))
      case 1: take(items[0], selection, part, &draft)
      default:
        doubtful = selection
        doubtful?.candidates = items
      }
    }
    if part.items.count == 1, draft.room(in: part) > 0 {
      take(part.items[0], Selection(part.items, quantity: draft.room(in: part)), part, &draft)
    }
    if let doubtful, draft.room(in: part) > 0 {
      draft.openParts.append(SelectedPart(name: part.name, selection: doubtful))
    }
  }

  private func take(
    _ item: Item.ID, _ selection: Selection, _ part: Combo.Part, _ draft: inout LineDraft
  ) {
    let wanted = max(1, selection.quantity)
    let room = draft.room(in: part)
    if wanted > room, !draft.tooMany.contains(part.name) { draft.tooMany.append(part.name) }
    guard room > 0 else { return }
    var single = selection
    single.quantity = 1
    let inner = line(for: single, item: item, id: 0)
    draft.line.parts += Array(
      repeating: ChosenPart(name: part.name, line: inner.line), count: min(wanted, room))
    draft.noteProblems(of: inner)
  }
}

extension LineDraft {
  /// Adds what was wrong or doubtful about a part.
  mutating func noteProblems(of part: LineDraft) {
    notOffered += part.notOffered
    ambiguous += part.ambiguous
    tooMany += part.tooMany
    notIncluded += part.notIncluded
  }

  /// How many more items a part takes.
  func room(in part: Combo.Part) -> Int {
    part.choose - line.parts.count { $0.name == part.name }
  }
}
