import Ordering

extension Dialogue {
  /// Changes or removes the lines a reference means, or asks which.
  mutating func edit(_ reference: LineReference, _ edit: Choice.Edit) {
    guard !state.order.isEmpty else { return say(.problem(.emptyCart)) }
    if let quantity = reference.quantity, quantity < 1 {
      let maximum = menu.limits.maxQuantityPerLine
      return say(.problem(.quantityLimit(asked: quantity, maximum: maximum)))
    }
    switch resolve(reference) {
    case .lines(let ids):
      let isEverything = reference.target == .all && reference.options.isEmpty
      if case .remove = edit, isEverything, reference.quantity == nil {
        empty()
      } else {
        apply(edit, to: ids)
      }
    case .ambiguous(let ids): state.choices.append(.line(ids, edit))
    case .none: say(.problem(.noSuchLine))
    case .outOfRange(let position):
      say(.problem(.noSuchPosition(position, of: state.order.lines.count)))
    }
  }

  mutating func apply(_ edit: Choice.Edit, to ids: [Line.ID]) {
    for id in ids {
      guard let line = state.order.line(id) else { continue }
      switch edit {
      case .remove(let quantity): remove(quantity ?? line.quantity, of: line)
      case .change(let change, let quantity): apply(change, to: quantity ?? line.quantity, of: line)
      }
    }
  }

  mutating func empty(saying reply: Reply = .emptied) {
    state.order.lines = []
    state.choices = []
    state.isCheckingOut = false
    state.focus = nil
    say(reply)
  }

  private mutating func remove(_ units: Int, of line: Line) {
    guard let index = index(of: line.id) else { return }
    var removed = line
    removed.quantity = min(units, line.quantity)
    if removed.quantity == line.quantity {
      state.order.lines.remove(at: index)
      if state.focus == line.id { state.focus = state.order.lines.last?.id }
    } else {
      state.order.lines[index].quantity -= removed.quantity
      state.focus = line.id
    }
    record(.removed(removed))
    if state.order.isEmpty { state.isCheckingOut = false }
  }

  private mutating func apply(_ change: Change, to units: Int, of line: Line) {
    switch change {
    case .options(let options):
      rework(line, units: units) { menu, line in menu.applying(options, to: line) }
    case .reset(let options):
      rework(line, units: units) { menu, line in menu.resetting(options, of: line) }
    case .quantity(let number): setQuantity(number, of: line)
    case .quantityBy(let step):
      let (number, isTooMany) = line.quantity.addingReportingOverflow(step)
      setQuantity(isTooMany ? step : max(0, number), of: line)
    case .replace(let selection): replace(line, units: units, with: selection)
    }
  }

  private mutating func setQuantity(_ number: Int, of line: Line) {
    guard number != 0 else { return remove(line.quantity, of: line) }
    guard admits(number, of: line.item, beside: line.id), let index = index(of: line.id) else {
      return
    }
    state.order.lines[index].quantity = number
    state.confirmedQuantities.remove(line.id)
    state.focus = line.id
    record(.changed(state.order.lines[index]))
    askAboutQuantity(of: line.id)
  }

  /// Gives some units of a line other options; the rest stay a line of their own before them.
  private mutating func rework(
    _ line: Line, units: Int, _ redraft: (Menu, Line) -> LineDraft
  ) {
    var draft = redraft(menu, line)
    let hasChanged = draft.line != line
    var id = line.id
    if units < line.quantity, hasChanged || !draft.ambiguous.isEmpty {
      guard let taken = split(line, units: units) else { return }
      id = taken.id
    }
    guard let place = index(of: id) else { return }
    draft.line.id = id
    draft.line.quantity = state.order.lines[place].quantity
    state.order.lines[place] = draft.line
    state.focus = id
    state.topic = [line.item]
    if hasChanged || draft.isComplete && draft.isClean { record(.changed(draft.line)) }
    open(draft, line: id)
    warn(about: draft.line)
  }

  /// Takes units out of a line into a new one after it.
  private mutating func split(_ line: Line, units: Int) -> Line? {
    guard let index = index(of: line.id) else { return nil }
    guard state.order.lines.count < menu.limits.maxLines else {
      say(.problem(.lineLimit(maximum: menu.limits.maxLines)))
      return nil
    }
    var taken = line
    taken.quantity = units
    taken.id = state.order.nextLineID
    state.order.nextLineID += 1
    state.order.lines[index].quantity -= units
    state.order.lines.insert(taken, at: index + 1)
    if state.confirmedQuantities.contains(line.id) { state.confirmedQuantities.insert(taken.id) }
    return taken
  }

  /// Puts units that stayed as they were back to the line they were taken from.
  mutating func rejoin(_ id: Line.ID) {
    guard let index = index(of: id), index > 0,
      state.order.lines[index].isAlike(state.order.lines[index - 1])
    else { return }
    state.order.lines[index - 1].quantity += state.order.lines.remove(at: index).quantity
    state.focus = state.order.lines[index - 1].id
  }

  /// Puts another item in a line's place, or in that of some of its units.
  private mutating func replace(_ line: Line, units: Int, with selection: Selection) {
    var selection = selection
    if selection.quantity == 1 { selection.quantity = min(units, line.quantity) }
    guard units < line.quantity else { return add(selection, replacing: line.id) }
    guard let taken = split(line, units: units) else { return }
    add(selection, replacing: taken.id)
    let isAsked = state.choices.contains { choice in
      if case .item(_, taken.id) = choice { true } else { false }
    }
    if !isAsked { rejoin(taken.id) }
  }

  /// What was chosen for a line and an item that takes its place offers too.
  func carried(from line: Line, to selection: Selection) -> [OptionChoice] {
    guard let item = selection.candidates.first else { return [] }
    let offered = Set(menu.groups(of: item).map(\.id))
    let named = Set(selection.options.map(\.group))
    let defaults = menu.groups(of: line.item).flatMap { group in
      group.defaults.map { ChosenOption(group.id, $0) }
    }
    return line.options
      .filter { offered.contains($0.group) && !named.contains($0.group) }
      .filter { $0.amount != .without && !defaults.contains($0) }
      .map(OptionChoice.init)
  }
}
