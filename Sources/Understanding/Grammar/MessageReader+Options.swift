import Ordering

// What an option attaches to.
extension MessageReader {
  mutating func takeOption(at index: Int) {
    endScope(at: index)
    if repeatsHead(index) {
      explain(index)
      if current >= 0, !phrase.isOpen { drafts[current].upper = atoms[index].end }
      return
    }
    let pending = PendingOption(
      atom: index, amount: takeAmount(), count: pendingCount, placement: pendingPlacement,
      clause: clause.number)
    pendingCount = 1
    pendingPlacement = nil
    let head = Int(headAhead[index])
    if phrase.isOpen, phrase.hasUnknown, head < 0 {
      // "a flight to Paris", but "some bell peppers" for what has peppers
      phrase = NounPhrase()
      if current >= 0, offers(drafts[current].things, index) { attachLater(pending) }
    } else if phrase.isOpen {
      phrase.options.append(pending)
      explain(index)
    } else if head >= 0, leadsTo(head, from: index, pending) {
      openPhrase(.none, at: index)
      phrase.options.append(pending)
      explain(index)
    } else if current >= 0 || clause.wants || clause.unknowns == 0 {
      attachLater(pending)
    }
  }

  /// "no beans guac cheese": only what "or", "and" or a comma ties on is still under the negation.
  private mutating func endScope(at index: Int) {
    guard scope.reach == .list, scope.isUsed, gap(index) < .comma else { return }
    var previous = index - 1
    while previous >= 0, !atoms[previous].isMenu {
      switch atoms[previous].function {
      case .and, .or, .without: return
      default: previous -= 1
      }
    }
    scope = Scope()
  }

  /// "cheddar cheese" where the menu has cheddar, and five options called cheese.
  private func repeatsHead(_ index: Int) -> Bool {
    guard index > 0, gap(index) <= .space, atoms[index - 1].isOption,
      !(atoms[index - 1].function == .adjective)
    else { return false }
    var own = Set<OptionIndex>()
    forEachOption(of: index) { own.insert($0.option) }
    guard own.count > 1 else { return false }
    var isContained = true
    var count = 0
    forEachOption(of: index - 1) { meaning in
      count += 1
      if !own.contains(meaning.option) { isContained = false }
    }
    return isContained && count < own.count
  }

  /// The amount in force, if its reach includes this option.
  private mutating func takeAmount() -> Amount? {
    switch scope.reach {
    case .nothing: return nil
    case .next:
      if scope.isUsed { return nil }
      scope.isUsed = true
      return scope.amount
    case .list:
      scope.isUsed = true
      return scope.amount
    }
  }

  /// Whether an option before a thing is its modifier: always when nothing else could have it, and
  /// after "and" or a comma ("… and vanilla latte"); a size always is.
  private func leadsTo(_ head: Int, from index: Int, _ pending: PendingOption) -> Bool {
    let candidates = things(of: head)
    guard offers(candidates, index) else { return current < 0 }
    guard pending.amount != .without else { return current < 0 }
    guard current >= 0 else { return true }
    if isSize(index, for: candidates) { return true }
    if atoms[head].isOption, offers(drafts[current].things, head) { return false }
    guard offers(drafts[current].things, index) || drafts[current].things.isEmpty else {
      return true
    }
    switch index > 0 ? function(index - 1) : .and {
    case .and, .want, .get, .filler, .subject, .add: return true
    default: return atoms[index].gap >= .comma
    }
  }

  private func isSize(_ index: Int, for candidates: [Thing]) -> Bool {
    guard let option = resolve(PendingOption(atom: index), for: candidates) else { return false }
    return group(option.group).role == .size
  }

  /// Attaches an option to what was said before, nearest first, or keeps it for what comes.
  mutating func attachLater(_ pending: PendingOption) {
    explain(pending.atom)
    guard current >= 0 else {
      loose.append(pending)
      return
    }
    if clause.changes || clause.corrects { override(pending) }
    if drafts[current].things.isEmpty || drafts[current].edit != nil
      || offers(drafts[current].things, pending.atom)
    {
      attach(pending, to: &drafts[current])
      drafts[current].upper = max(drafts[current].upper, atoms[pending.atom].end)
      if clause.spreads { spread(pending) }
      return
    }
    var index = current - 1
    while index >= recent.lowerBound {
      if !drafts[index].isDropped, offers(drafts[index].things, pending.atom) {
        attach(pending, to: &drafts[index])
        return
      }
      index -= 1
    }
    loose.append(pending)
  }

  /// A correction takes the place of the same group's earlier choice.
  private mutating func override(_ pending: PendingOption) {
    guard let option = resolve(pending, for: drafts[current].things),
      group(option.group).max == 1
    else { return }
    drafts[current].options.removeAll { $0.group == option.group }
  }

  private mutating func spread(_ pending: PendingOption) {
    for index in clause.targets where index != current && !drafts[index].isDropped {
      if offers(drafts[index].things, pending.atom) { attach(pending, to: &drafts[index]) }
    }
  }

  /// Writes an option into a draft; said twice it is kept once.
  func attach(_ pending: PendingOption, to draft: inout Draft) {
    guard !draft.things.isEmpty else {
      draft.pending.append(pending)
      return
    }
    let own = resolve(pending, for: draft.things) ?? resolvePart(of: pending, for: draft.things)
    guard let option = own ?? resolveForeign(pending), !isTaken(option, in: draft) else { return }
    if draft.things.count > 1, !option.isForeign {
      draft.things.removeAll { !things.offers($0, group: option.group) }
    }
    let same = draft.options.firstIndex { isSame($0, option) }
    if let same {
      if option.amount != nil { draft.options[same].amount = option.amount }
      if option.count != 1 { draft.options[same].count = option.count }
      if option.candidates.count < draft.options[same].candidates.count {
        draft.options[same].candidates = option.candidates
      }
    } else {
      draft.options.append(option)
    }
  }

  /// A single choice made already: "a skim soy latte" stays skim.
  private func isTaken(_ option: DraftOption, in draft: Draft) -> Bool {
    guard group(option.group).max == 1, !option.isForeign else { return false }
    return draft.options.contains { $0.group == option.group && !isSame($0, option) }
  }

  /// The same option again, or the one of several that was meant.
  private func isSame(_ old: DraftOption, _ new: DraftOption) -> Bool {
    guard old.group == new.group, old.placement == new.placement || new.placement == nil else {
      return false
    }
    if old.candidates == new.candidates { return true }
    return old.candidates.count > 1 && old.amount == nil && new.amount == nil
      && new.candidates.allSatisfy { old.candidates.contains($0) }
  }
}
