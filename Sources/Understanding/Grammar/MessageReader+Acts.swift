import Ordering

// Acts that a single phrase says: yes, undo, check out, where's my order.
extension MessageReader {
  mutating func readAct(at index: Int) -> Int? {
    if function(index) == .restart || function(index) == .everything,
      let next = readExcept(at: index)
    {
      return next
    }
    guard let command = command(of: index) else { return nil }
    guard standsAlone(index) else { return nil }
    explain(index)
    act(command, index..<(index + 1), "act." + command.verb)
    return index + 1
  }

  /// "remove everything except the margherita": all other lines, from the back.
  private mutating func readExcept(at index: Int) -> Int? {
    let except = significant(index + 1)
    guard except < atoms.count, function(except) == .without || function(except) == .but,
      let kept = readReference(at: except + 1), !kept.things.isEmpty
    else { return nil }
    let ids = kept.things.map { things.ids[Int($0)] }
    explain(index..<kept.next)
    for (position, line) in context.order.lines.enumerated().reversed()
    where !ids.contains(line.item) {
      act(.remove(LineReference(.position(position + 1))), index..<kept.next, "edit.remove")
    }
    return kept.next
  }

  mutating func act(_ command: Command, _ range: Range<Int>, _ rule: String) {
    acts.append(
      Act(
        command: command, lower: atoms[range.lowerBound].start,
        upper: atoms[range.upperBound - 1].end, rule: rule,
        clause: clause.number))
  }

  private func command(of index: Int) -> Command? {
    switch function(index) {
    case .yes: .yes
    case .no: .no
    case .without where isRefusal(index): .no
    case .checkout: .checkout
    case .review: .review
    case .cancel: .cancel
    case .restart: .remove(LineReference(.all))
    case .undo: .undo
    case .status: .status
    case .help: .help
    case .human: .human
    case .greet: .greet
    case .thank: .thank
    case .bye: .bye
    case .repeatMessage: .repeat(.message)
    case .repeatOrder: .repeat(.order)
    case .repeatItem: .repeat(.item)
    case .neverMind: .choose(.neither)
    default: nil
    }
  }

  /// The bare word "no" as an answer, not as "no onions".
  private func isRefusal(_ index: Int) -> Bool {
    guard atoms[index].length == 1, isWord(index, "no") else { return false }
    let next = index + 1
    return next >= atoms.count || gap(next) >= .comma || opensClause(next)
      || isClosingWord(function(next))
  }

  private func isClosingWord(_ function: Function) -> Bool {
    switch function {
    case .thank, .checkout, .bye, .filler, .correction: true
    default: false
    }
  }

  func isWord(_ index: Int, _ text: String) -> Bool {
    let word = utterance.tokens[Int(atoms[index].start)].word
    return word >= 0 && lexicon.words.text(of: word) == text
  }

  /// Whether nothing of the same clause follows that gives the phrase another sense.
  func standsAlone(_ index: Int) -> Bool {
    if atoms[index].isMenu, !(atoms[index].length > 1 && index == 0) { return atoms.count == 1 }
    let next = index + 1
    if next >= atoms.count || gap(next) >= .comma { return true }
    switch function(next) {
    case .to where function(index) == .yes && function(next + 1) == .filler: return true
    case .and, .but, .filler, .thank, .bye, .greet, .checkout, .correction, .yes, .no, .conjunction:
      return true
    case .subject, .modal, .wh, .you: return !isDestructive(index)
    case .delivery, .pickup, .dineIn, .card, .cash, .counter, .addressIs, .nameIs, .asap:
      return true
    case .add, .remove, .change, .make, .want, .get:
      return atoms[index].length > 1 || function(index) == .yes || function(index) == .greet
    default:
      if function(index) == .greet || function(index) == .repeatMessage { return true }
      return atoms[index].length > 1 && !isDestructive(index) && !atoms[next].isMenu
        && !atoms[next].isNumber
        && function(next) != .the && function(next) != .my
    }
  }

  /// Acts that lose the order must stand quite alone.
  private func isDestructive(_ index: Int) -> Bool {
    switch function(index) {
    case .cancel, .restart, .checkout, .undo, .yes: true
    default: false
    }
  }
}
