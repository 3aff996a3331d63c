import Ordering

/// What the customer said to an open choice.
enum ChoiceReply: Hashable {
  case yes, no
  case choice(ChoiceAnswer)
}

extension Dialogue {
  /// Settles the first open choice, or leaves it open if the answer does not fit.
  mutating func answer(_ choice: Choice, with reply: ChoiceReply) {
    switch choice {
    case .item(let selection, let replacing): pick(from: selection, replacing, reply)
    case .option(let line, let heard):
      pickOption(choice, line, group: heard.group, from: heard.candidates, like: heard, reply)
    case .missing(let line, let group):
      let options = menu.group(group)?.options.map(\.id) ?? []
      pickOption(
        choice, line, group: group, from: options, like: OptionChoice(group, []), reply)
    case .part(let line, let part): pickPart(choice, line, part, reply)
    case .line(let ids, let edit): pickLine(choice, ids, edit, reply)
    case .quantity(let line): answerQuantity(choice, line, reply)
    case .substitute(let line, let left, let items):
      pickSubstitute(choice, line, left: left, items, reply)
    case .amend(let receipt, let commands): answerAmend(choice, receipt, commands, reply)
    }
  }

  func close(_ choice: Choice, in state: inout State) {
    if let index = state.choices.firstIndex(of: choice) { state.choices.remove(at: index) }
    state.phase = state.choices.first.map(Phase.choosing) ?? .building
  }

  mutating func settle(_ choice: Choice) { close(choice, in: &state) }

  // MARK: Items

  private mutating func pick(
    from selection: Selection, _ replacing: Line.ID?, _ reply: ChoiceReply
  ) {
    let choice = Choice.item(selection, replacing: replacing)
    var selection = selection
    switch reply {
    case .no, .choice(.neither):
      settle(choice)
      if let replacing { rejoin(replacing) }
      say(.nothingNew)
    case .yes:
      guard selection.candidates.count == 1 else { return }
      settle(choice)
      add(selection, replacing: replacing)
    case .choice(.all):
      settle(choice)
      for (index, item) in selection.candidates.enumerated() {
        selection.candidates = [item]
        add(selection, replacing: index == 0 ? replacing : nil)
      }
    case .choice(.options(let options)):
      let offering = selection.candidates.filter { item in
        options.allSatisfy { option in
          menu.item(item)?.optionGroups.contains(option.group) == true
        }
      }
      selection.options += options
      settle(choice)
      if !offering.isEmpty { selection.candidates = offering }
      add(selection, replacing: replacing)
      if selection.candidates.count > 1 { moveLastChoiceToFront() }
    case .choice(let answer):
      let items = items(answer, among: selection.candidates)
      guard !items.isEmpty else { return notUnderstood([]) }
      selection.candidates = items
      settle(choice)
      add(selection, replacing: replacing)
      if items.count > 1 { moveLastChoiceToFront() }
    }
  }

  /// A question that was only narrowed is asked before the ones behind it.
  private mutating func moveLastChoiceToFront() {
    guard let last = state.choices.popLast() else { return }
    state.choices.insert(last, at: 0)
  }

  func items(_ answer: ChoiceAnswer, among items: [Item.ID]) -> [Item.ID] {
    switch answer {
    case .position(let number):
      element(number, of: items).map { [$0] } ?? []
    case .items(let named): items.filter(named.contains)
    case .any:
      items.max { popularity($0) < popularity($1) }.map { [$0] } ?? []
    case .all: items
    case .options, .neither: []
    }
  }

  private func popularity(_ id: Item.ID) -> Double { menu.item(id)?.popularity ?? 0 }

  /// Counting from one, or from the end for negative numbers.
  func element<Element>(_ position: Int, of elements: [Element]) -> Element? {
    let index = position > 0 ? position - 1 : elements.count + position
    return elements.indices.contains(index) ? elements[index] : nil
  }

  /// An item named while a choice is open answers it, or is a further one while it stays open.
  mutating func addWhile(choosing choice: Choice, _ selection: Selection) {
    switch choice {
    case .item(var open, let replacing)
    where !selection.candidates.isEmpty
      && selection.candidates.allSatisfy(open.candidates.contains):
      settle(choice)
      open.candidates = selection.candidates
      open.options += selection.options
      if selection.quantity != 1 { open.quantity = selection.quantity }
      add(open, replacing: replacing)
    case .substitute(let line, _, let items)
    where !selection.candidates.isEmpty && selection.candidates.allSatisfy(items.contains):
      settle(choice)
      apply(.change(.replace(selection), quantity: nil), to: [line])
    default:
      guard !fillOpenPart(of: choice.line, with: selection) else { return }
      add(selection)
    }
  }

  // MARK: Options

  private mutating func pickOption(
    _ choice: Choice, _ id: Line.ID, group: OptionGroup.ID, from options: [Option.ID],
    like heard: OptionChoice, _ reply: ChoiceReply
  ) {
    guard let line = state.order.line(id) else { return settle(choice) }
    var picked: [OptionChoice] = []
    var template = heard
    switch reply {
    case .yes: return
    case .no, .choice(.neither): return decline(choice, of: line)
    case .choice(.position(let number)):
      template.candidates = element(number, of: options).map { [$0] } ?? []
      picked = [template]
    case .choice(.options(let given)): picked = given
    case .choice(.any):
      let preferred = menu.group(group)?.defaults.first { options.contains($0) }
      template.candidates = (preferred ?? options.first).map { [$0] } ?? []
      picked = [template]
    case .choice(.all):
      guard menu.group(group).map({ $0.max >= options.count }) == true else { return }
      picked = options.map { option in
        template.candidates = [option]
        return template
      }
    case .choice(.items): picked = []
    }
    guard !picked.isEmpty, picked.allSatisfy({ !$0.candidates.isEmpty }) else {
      return notUnderstood([])
    }
    // Another option of the line leaves the question open.
    if picked.contains(where: { $0.group == group }) { settle(choice) }
    apply(.change(.options(picked), quantity: nil), to: [id])
  }

  /// A line whose required option is declined goes; a doubtful extra is merely left out.
  private mutating func decline(_ choice: Choice, of line: Line) {
    settle(choice)
    switch choice {
    case .missing, .part: apply(.remove(quantity: nil), to: [line.id])
    default:
      rejoin(line.id)
      say(.nothingNew)
    }
  }

  // MARK: Combo parts

  private mutating func pickPart(
    _ choice: Choice, _ id: Line.ID, _ part: SelectedPart, _ reply: ChoiceReply
  ) {
    guard let line = state.order.line(id) else { return settle(choice) }
    switch reply {
    case .yes: return
    case .no, .choice(.neither): decline(choice, of: line)
    case .choice(let answer):
      var selection = part.selection
      selection.candidates = items(answer, among: selection.candidates)
      guard selection.candidates.count == 1 else { return notUnderstood([]) }
      fill(part, of: id, with: selection)
    }
  }

  /// An item named while a combo is asked about fills its part that takes it, if one is open.
  private mutating func fillOpenPart(of line: Line.ID?, with selection: Selection) -> Bool {
    for case .part(let id, let part) in state.choices where id == line {
      var fitting = selection
      fitting.candidates = selection.candidates.filter(part.selection.candidates.contains)
      guard !fitting.candidates.isEmpty else { continue }
      fitting.options += part.selection.options
      fill(part, of: id, with: fitting)
      return true
    }
    return false
  }

  private mutating func fill(_ part: SelectedPart, of id: Line.ID, with selection: Selection) {
    settle(.part(line: id, part))
    guard let index = index(of: id) else { return }
    let draft = menu.filling(part: part.name, of: state.order.lines[index], with: selection)
    state.order.lines[index] = draft.line
    state.focus = id
    record(.changed(draft.line))
    open(draft, line: id)
    warn(about: draft.line)
  }

  // MARK: Lines and quantities

  private mutating func pickLine(
    _ choice: Choice, _ ids: [Line.ID], _ edit: Choice.Edit, _ reply: ChoiceReply
  ) {
    let lines = ids.compactMap(state.order.line)
    switch reply {
    case .yes where lines.count > 1: return
    case .no, .choice(.neither):
      settle(choice)
      say(.nothingNew)
    case .yes, .choice(.all):
      settle(choice)
      apply(edit, to: lines.map(\.id))
    case .choice(.any):
      settle(choice)
      apply(edit, to: lines.suffix(1).map(\.id))
    case .choice(let answer):
      let picked: [Line.ID]
      switch answer {
      case .position(let number):
        picked = element(number, of: lines).map { [$0.id] } ?? []
      case .items(let items): picked = lines.filter { items.contains($0.item) }.map(\.id)
      case .options(let options): picked = lines.filter { $0.has(options) }.map(\.id)
      case .all, .neither, .any: picked = []
      }
      guard picked.count == 1 else { return notUnderstood([]) }
      settle(choice)
      apply(edit, to: picked)
    }
  }

  private mutating func answerQuantity(
    _ choice: Choice, _ line: Line.ID, _ reply: ChoiceReply
  ) {
    switch reply {
    case .yes:
      settle(choice)
      state.confirmedQuantities.insert(line)
      if let line = state.order.line(line) { record(.changed(line)) }
    case .choice(.position(let number)) where number > 0:
      settle(choice)
      apply(.change(.quantity(number), quantity: nil), to: [line])
    case .no, .choice(.neither):
      settle(choice)
      apply(.remove(quantity: nil), to: [line])
    case .choice: notUnderstood([])
    }
  }

  /// Where some are left the question is how many, else what instead.
  private mutating func pickSubstitute(
    _ choice: Choice, _ line: Line.ID, left: Int, _ items: [Item.ID], _ reply: ChoiceReply
  ) {
    switch reply {
    case .no, .choice(.neither):
      settle(choice)
      apply(.remove(quantity: nil), to: [line])
    case .choice(.position(let number)) where left > 0 && number > 0 && number <= left:
      settle(choice)
      apply(.change(.quantity(number), quantity: nil), to: [line])
    case .choice(.all) where left > 0:
      settle(choice)
      apply(.change(.quantity(left), quantity: nil), to: [line])
    case .yes where left > 0: return
    case .yes where items.count == 1:
      settle(choice)
      apply(.change(.replace(Selection(items)), quantity: nil), to: [line])
    case .yes: return
    case .choice(let answer):
      let picked = self.items(answer, among: items)
      guard picked.count == 1 else { return notUnderstood([]) }
      settle(choice)
      apply(.change(.replace(Selection(picked)), quantity: nil), to: [line])
    }
  }

  // MARK: Edits while a choice is open

  /// "make it large" while it is asked which item: the waiting selection is meant.
  mutating func edit(while choice: Choice, _ reference: LineReference, _ edit: Choice.Edit) {
    guard case .item(var selection, let replacing) = choice, reference.target == .last else {
      return self.edit(reference, edit)
    }
    switch edit {
    case .remove: answer(choice, with: .no)
    case .change(.options(let options), _):
      selection.options += options
      replaceFirstChoice(with: .item(selection, replacing: replacing))
    case .change(.quantity(let number), _):
      selection.quantity = number
      replaceFirstChoice(with: .item(selection, replacing: replacing))
    case .change: self.edit(reference, edit)
    }
  }

  private mutating func replaceFirstChoice(with choice: Choice) {
    state.choices[0] = choice
    state.phase = .choosing(choice)
  }

  /// Forgets questions that what has happened meanwhile has answered.
  mutating func dropSettledChoices() {
    let state = self.state
    let menu = self.menu
    self.state.choices.removeAll { choice in
      if case .line(let ids, _) = choice { return ids.allSatisfy { state.order.line($0) == nil } }
      guard let id = choice.line else { return false }
      guard let line = state.order.line(id) else { return true }
      switch choice {
      case .missing(_, let group):
        return menu.group(group).map { !menu.lacks($0, in: line) } ?? true
      case .option(_, let heard):
        return menu.group(heard.group)?.max == 1
          && line.options.contains {
            $0.group == heard.group
              && menu.group(heard.group)?.defaults.contains($0.option) != true
          }
      case .quantity: return line.quantity <= 10
      case .substitute(_, let left, _): return left > 0 && line.quantity <= left
      case .item, .part, .line, .amend: return false
      }
    }
  }
}
