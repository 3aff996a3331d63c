import Ordering

extension Dialogue {
  /// Adds what was asked for, or asks which of several items was meant.
  mutating func add(_ selection: Selection, replacing: Line.ID? = nil) {
    let candidates = selection.candidates.filter { menu.item($0) != nil || menu.combo($0) != nil }
    guard let item = candidates.first else { return say(.problem(.unknownItem)) }
    var selection = selection
    selection.candidates = candidates
    let maximum = menu.limits.maxQuantityPerLine
    guard (1...maximum).contains(selection.quantity) else {
      return say(.problem(.quantityLimit(asked: selection.quantity, maximum: maximum)))
    }
    guard candidates.count == 1 else {
      state.choices.append(.item(selection, replacing: replacing))
      return
    }
    guard admits(selection.quantity, of: item, beside: replacing) else { return }
    if let line = replacing.flatMap(state.order.line) {
      selection.options += carried(from: line, to: selection)
    }
    insert(menu.line(for: selection, item: item, id: state.order.nextLineID), replacing: replacing)
  }

  /// Whether so many of an item may be ordered; says why not.
  mutating func admits(_ quantity: Int, of item: Item.ID, beside replaced: Line.ID? = nil) -> Bool {
    let maximum = menu.limits.maxQuantityPerLine
    let present = state.order.lines
      .filter { $0.item == item && $0.id != replaced }.reduce(0) { $0 + $1.quantity }
    guard quantity >= 1, quantity <= maximum, present + quantity <= maximum else {
      say(.problem(.quantityLimit(asked: quantity, maximum: maximum)))
      return false
    }
    guard state.order.lines.count < menu.limits.maxLines || replaced != nil else {
      say(.problem(.lineLimit(maximum: menu.limits.maxLines)))
      return false
    }
    guard let left = left(of: item), left < present + quantity else { return true }
    say(.problem(.soldOut(item: item, left: max(0, left - present))))
    let substitutes = self.substitutes(for: item)
    if left - present <= 0, !substitutes.isEmpty {
      state.choices.append(
        .item(Selection(substitutes, quantity: quantity), replacing: replaced))
    }
    return false
  }

  /// How many of an item are left; `nil` is enough.
  func left(of id: Item.ID) -> Int? {
    guard let item = menu.item(id) else { return nil }
    return item.available ? state.stock[id] ?? item.stock : 0
  }

  func substitutes(for id: Item.ID) -> [Item.ID] {
    (menu.item(id)?.substitutes ?? []).filter { (left(of: $0) ?? 1) > 0 }
  }

  /// Puts a drafted line into the cart and opens the questions it leaves.
  mutating func insert(_ draft: LineDraft, replacing: Line.ID? = nil) {
    var line = draft.line
    line.id = state.order.nextLineID
    state.order.nextLineID += 1
    if let replacing, let index = index(of: replacing) {
      let old = state.order.lines[index]
      state.order.lines[index] = line
      record(.replaced(old, by: line))
    } else if draft.isComplete,
      let index = state.order.lines.firstIndex(where: { $0.isAlike(line) })
    {
      state.order.lines[index].quantity += line.quantity
      state.confirmedQuantities.remove(state.order.lines[index].id)
      line.id = state.order.lines[index].id
      record(.added(line))
    } else {
      state.order.lines.append(line)
      record(.added(line))
    }
    state.focus = line.id
    state.topic = [line.item]
    open(draft, line: line.id)
    askAboutQuantity(of: line.id)
    warn(about: line)
  }

  /// Names what a draft could not take and asks for what it lacks.
  mutating func open(_ draft: LineDraft, line: Line.ID) {
    let item = draft.line.item
    if !draft.notOffered.isEmpty {
      say(.problem(.notOffered(item: item, draft.notOffered)))
    }
    if !draft.notIncluded.isEmpty {
      say(.problem(.notIncluded(item: item, draft.notIncluded)))
    }
    for part in draft.notOfferedParts {
      guard let named = part.selection.candidates.first else { continue }
      say(.problem(.partNotOffered(combo: item, item: named)))
    }
    for group in draft.tooMany { say(.problem(.tooMany(item: item, group: group))) }
    for heard in draft.ambiguous { state.choices.append(.option(line: line, heard: heard)) }
    ask(for: draft, line: line)
  }

  /// However the cart came to be as it is, no line is priced that lacks something or seems doubtful.
  mutating func reopenQuestions() {
    for line in state.order.lines {
      ask(for: menu.applying([], to: line), line: line.id)
      askAboutQuantity(of: line.id)
    }
  }

  /// Opens the questions of what a draft lacks, save those that are open already.
  private mutating func ask(for draft: LineDraft, line: Line.ID) {
    var groups: Set<OptionGroup.ID> = []
    var parts: Set<String> = []
    for choice in state.choices where choice.line == line {
      switch choice {
      case .option(_, let heard): groups.insert(heard.group)
      case .missing(_, let group): groups.insert(group)
      case .part(_, let part): parts.insert(part.name)
      case .item, .line, .quantity, .substitute, .amend: break
      }
    }
    for group in draft.missing where !groups.contains(group) {
      state.choices.append(.missing(line: line, group: group))
    }
    for part in draft.openParts where !parts.contains(part.name) {
      state.choices.append(.part(line: line, part))
    }
  }

  /// More than ten of one line are asked about before any price is shown.
  mutating func askAboutQuantity(of id: Line.ID) {
    let choice = Choice.quantity(id)
    guard let line = state.order.line(id), line.quantity > 10,
      !state.confirmedQuantities.contains(id), !state.choices.contains(choice)
    else { return }
    state.choices.append(choice)
  }

  func index(of id: Line.ID) -> Int? { state.order.lines.firstIndex { $0.id == id } }

  /// Notes a change to the cart, merging it with an earlier one of the same line in this turn.
  mutating func record(_ change: CartChange) {
    if case .changed(let line) = change {
      for (index, earlier) in state.turn.changes.enumerated() {
        switch earlier {
        case .added(let old) where old.id == line.id && old.quantity == line.quantity:
          state.turn.changes[index] = .added(line)
          return
        case .changed(let old) where old.id == line.id:
          state.turn.changes[index] = change
          return
        default: continue
        }
      }
    }
    state.turn.changes.append(change)
  }

  mutating func orderAgain() {
    guard let last = state.receipts.last else { return say(.problem(.nothingToRepeat)) }
    if case .placed = state.phase { state.phase = .building }
    for line in last.lines {
      guard menu.item(line.item) != nil || menu.combo(line.item) != nil else {
        say(.problem(.unknownItem))
        continue
      }
      if admits(line.quantity, of: line.item) { insert(LineDraft(line: line)) }
    }
  }
}
