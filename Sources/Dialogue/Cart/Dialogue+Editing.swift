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

  mutating func empty() {
    state.order.lines = []
    state.choices = []
    state.isCheckingOut = false
    state.focus = nil
    say(.emptied)
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
    guard let index = index(of: line.id) else { return }
    let target = split(line, units: units, at: index)
    let draft = redraft(menu, target)
    guard let place = self.index(of: target.id) else { return }
    let hasChanged = draft.line != target
    state.order.lines[place] = draft.line
    state.focus = target.id
    state.topic = [line.item]
    if hasChanged || draft.isComplete && draft.isClean { record(.changed(draft.line)) }
    open(draft, line: target.id)
    warn(about: draft.line)
  }

  /// Takes units out of a line into a new one after it; all of them is the line itself.
  private mutating func split(_ line: Line, units: Int, at index: Int) -> Line {
    guard units < line.quantity else { return line }
    var taken = line
    taken.quantity = max(1, units)
    taken.id = state.order.nextLineID
    state.order.nextLineID += 1
    state.order.lines[index].quantity -= taken.quantity
    state.order.lines.insert(taken, at: index + 1)
    return taken
  }

  /// Puts another item in a line's place, or in that of some of its units.
  private mutating func replace(_ line: Line, units: Int, with selection: Selection) {
    var selection = selection
    if selection.quantity == 1 { selection.quantity = min(units, line.quantity) }
    guard units < line.quantity else { return add(selection, replacing: line.id) }
    guard let index = index(of: line.id) else { return }
    let taken = split(line, units: units, at: index)
    add(selection, replacing: taken.id)
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
