import Ordering

// Answers to what the dialogue waits for. Each reads as much of the message as is the answer and
// returns where the rest begins; zero where the message is something else.
extension MessageReader {
  mutating func readAnswer() -> Int {
    guard !atoms.isEmpty else { return 0 }
    switch context.expectation {
    case .nothing: return 0
    case .confirmation: return readAgreement()
    case .slot(let slot): return readSlot(slot)
    case .item(let ids), .part(_, _, let ids): return readChoice(.items(ids), isOpen: true)
    case .suggestion(let ids): return readChoice(.items(ids), isOpen: false)
    case .option(let item, let group, let ids):
      return readChoice(.options(item: item, group: group, ids), isOpen: true)
    case .line(let positions): return readChoice(.lines(positions), isOpen: true)
    }
  }

  /// "ok", "please do" agree when asked.
  private mutating func readAgreement() -> Int {
    let words = ["ok", "okay", "fine", "please", "alright", "cool", "great"]
    guard atoms.allSatisfy({ $0.function == .filler || $0.function == .thank }),
      words.contains(where: { isWord(0, $0) })
    else { return 0 }
    explain(0..<atoms.count)
    act(.yes, 0..<atoms.count, "answer.yes")
    return atoms.count
  }

  // MARK: Slots

  private mutating func readSlot(_ slot: Slot) -> Int {
    switch slot {
    case .address: return answerAddress()
    case .name: return isSaidInstead() && !isBareName() ? 0 : answerName()
    case .phone:
      guard let (digits, range) = phone(from: 0) else { return 0 }
      explain(0..<range.upperBound)
      provide(.phone(digits), range)
      return range.upperBound
    case .time:
      for start in atoms.indices where function(start) != .wh {
        guard let (time, end) = time(at: start, isExpected: true) else { continue }
        guard !isSaidInstead() else { return 0 }
        explain(0..<end)
        provide(.time(time), start..<end)
        return end
      }
      return 0
    case .promotion:
      let first = significant(0)
      guard first < atoms.count, !isSaidInstead(), let (code, end) = code(at: first) else {
        return 0
      }
      explain(0..<end)
      provide(.promotion(code), first..<end)
      return end
    case .note:
      guard !isSaidInstead() else { return 0 }
      explain(0..<atoms.count)
      provide(.note(words(0, Int32(utterance.tokens.count))), 0..<atoms.count)
      return atoms.count
    case .allergy: return answerAllergy()
    case .diet, .mode, .payment: return 0
    }
  }

  /// Whether the message, read for itself, is a question, a command or a whole order.
  private func isSaidInstead() -> Bool {
    var other = MessageReader(self)
    other.read(from: 0)
    if other.acts.contains(where: \.command.isQuestionOrControl) { return true }
    let isOtherSlot = other.acts.contains { act in
      if case .provide(let value) = act.command { value.isOneOfFew } else { false }
    }
    if isOtherSlot, !other.explained.contains(false) { return true }
    let isOrder = other.drafts.contains { !$0.isDropped }
    guard isOrder, !other.explained.contains(false) else { return false }
    return other.hasVerb || other.drafts.contains { !$0.isDropped && $0.isListed }
  }

  /// One or two words with capitals and nothing else: a name, even if the menu knows the word.
  private func isBareName() -> Bool {
    let first = significant(0)
    guard first < atoms.count, let end = endOfName(first) else { return false }
    return end == atoms.count && utterance.tokens[Int(atoms[first].start)].isCapital
      && !atoms[first].isNumber && function(first) == .none
  }

  private mutating func answerAddress() -> Int {
    let end = endOfAddress(0)
    let isHouse = atoms[0].isNumber && end > 1 && !(0..<end).contains { function($0) == .want }
    guard !isSaidInstead() || isHouse && end < atoms.count else { return 0 }
    var first = 0
    while first < end,
      function(first) == .filler || function(first) == .addressIs
        || function(first) == .to
    {
      first += 1
    }
    guard first < end else { return 0 }
    explain(0..<first)
    provide(.address(words(atoms[first].start, atoms[end - 1].end)), first..<end)
    return end
  }

  private mutating func answerName() -> Int {
    var first = 0
    while first < atoms.count, isNameLead(first) { first += 1 }
    guard first < atoms.count, !utterance.tokens[Int(atoms[first].start)].isNumber else { return 0 }
    var end = first + 1
    while end < atoms.count, end < first + 4, gap(end) <= .space, function(end) == .none {
      end += 1
    }
    guard function(first) == .none || utterance.tokens[Int(atoms[first].start)].isCapital else {
      return 0
    }
    explain(0..<first)
    provide(.name(words(atoms[first].start, atoms[end - 1].end)), first..<end)
    return end
  }

  private func isNameLead(_ index: Int) -> Bool {
    switch function(index) {
    case .filler, .nameIs, .it, .this, .subject, .auxiliary, .forWord, .greet: true
    default: false
    }
  }

  private mutating func answerAllergy() -> Int {
    var found = false
    for index in atoms.indices {
      for token in atoms[index].start..<atoms[index].end {
        guard let match = engine.facets.allergen(utterance.tokens, at: Int(token)) else { continue }
        explain(index)
        provide(.allergy(match.allergen), index..<(index + 1))
        found = true
      }
    }
    guard found else { return 0 }
    for index in atoms.indices where function(index) != .none { explain(index) }
    return atoms.count
  }
}

extension SlotValue {
  /// Whether it is chosen from a short list, so that its words mean nothing else.
  fileprivate var isOneOfFew: Bool {
    switch self {
    case .mode, .payment: true
    default: false
    }
  }
}

extension Command {
  /// Said instead of an answer, it is not the answer.
  var isQuestionOrControl: Bool {
    switch self {
    case .ask, .browse, .recommend, .review, .cancel, .undo, .status, .help, .human, .repeat,
      .checkout,
      .remove:
      true
    case .add, .change, .choose, .provide, .yes, .no, .greet, .thank, .bye: false
    }
  }
}
