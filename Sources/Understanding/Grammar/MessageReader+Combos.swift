import Ordering

// Combos: "a lunch deal with the margherita and a water".
extension MessageReader {
  /// Takes a thing as a part of the combo being read, if a part of it is still open for it.
  mutating func fillPart(with candidates: [Thing], at index: Int) -> Bool {
    guard let combo = openCombo, !clause.corrects else { return false }
    let wanted = phrase.isOpen && phrase.hasQuantity ? phrase.quantity : 1
    guard let (part, fitting) = part(of: combo, for: candidates, wanted) else { return false }
    explain(index)
    var draft = Draft(
      things: fitting, lower: phrase.isOpen ? phrase.start : atoms[index].start,
      upper: atoms[index].end)
    draft.isGeneric = fitting.count > 1
    draft.quantity = min(wanted, comboOf(combo).parts[part].choose)
    draft.combo = combo
    draft.part = part
    draft.rule = "add.part"
    let modifiers = phrase.isOpen ? phrase.options : []
    phrase = NounPhrase()
    scope = Scope()
    for modifier in modifiers { attach(modifier, to: &draft) }
    drafts.append(draft)
    current = drafts.count - 1
    drafts[combo].upper = max(drafts[combo].upper, atoms[index].end)
    return true
  }

  /// The last combo of this clause.
  private var openCombo: Int? {
    recent.last { index in
      let draft = drafts[index]
      return index >= clause.firstDraft && !draft.isDropped && draft.edit == nil
        && draft.things.count == 1 && things.isCombo(draft.things[0])
    }
  }

  private func comboOf(_ draft: Int) -> Combo {
    engine.menu.combos[Int(drafts[draft].things[0]) - things.itemCount]
  }

  private func part(of combo: Int, for candidates: [Thing], _ wanted: Int) -> (Int, [Thing])? {
    let parts = comboOf(combo).parts
    for (index, part) in parts.enumerated() {
      let taken = drafts[recent].reduce(0) {
        $0 + ($1.combo == combo && $1.part == index && !$1.isDropped ? $1.quantity : 0)
      }
      guard taken + wanted <= part.choose else { continue }
      let fitting = candidates.filter { part.items.contains(things.ids[Int($0)]) }
      if !fitting.isEmpty { return (index, fitting) }
    }
    return nil
  }

  func parts(of draft: Int) -> [SelectedPart] {
    guard drafts[draft].things.count == 1, things.isCombo(drafts[draft].things[0]) else {
      return []
    }
    let combo = comboOf(draft)
    return drafts.filter { $0.combo == draft && !$0.isDropped }.map {
      SelectedPart(name: combo.parts[$0.part].name, selection: selection($0))
    }
  }
}
