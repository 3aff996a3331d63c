import Ordering

// Changing lines: "make it large", "change the coke to a sprite", "swap the fries for a salad".
extension MessageReader {
  /// Reads a change from its verb on: what it is about; the rest of the clause says what to.
  mutating func readChange(at verb: Int) -> Int? {
    explain(verb)
    switch function(verb) {
    case .make: return readMake(at: verb)
    case .change: return readTarget(at: verb)
    case .swap: return readSwap(at: verb)
    default: return nil
    }
  }

  private mutating func readMake(at verb: Int) -> Int {
    clause.verb = .make
    if atoms[verb].length > 1 {
      if isWord(verb, 1, "sure") { return verb + 1 }
      if isWord(verb, 1, "it") || isWord(verb, 1, "that") || isWord(verb, 1, "this") {
        if isWord(verb, 1, "that"), verb + 1 < atoms.count, !atoms[verb + 1].isNumber,
          let named = readReference(at: verb + 1), !named.things.isEmpty,
          knows(named)
        {
          explain(verb..<named.next)
          aim(at: named, verb)
          return named.next
        }
        aim(at: Reference(line: .last, drafts: lastDraft, next: verb + 1), verb)
      } else {
        let all = live
        aim(at: Reference(line: LineReference(.all), drafts: Array(all), next: verb + 1), verb)
      }
      return verb + 1
    }
    // "make one with oat milk" is a part of what was just ordered.
    let next = significant(verb + 1)
    if next < atoms.count, atoms[next].isNumber, current >= 0, function(next + 1) != .of {
      return verb + 1
    }
    guard let found = readReference(at: verb + 1), knows(found) else { return verb + 1 }
    explain(verb..<found.next)
    aim(at: found, verb)
    return found.next
  }

  private var lastDraft: [Int] { current >= 0 ? [current] : [] }

  /// Whether a reference means something there is, or the only thing it can mean.
  private func knows(_ reference: Reference) -> Bool {
    if !reference.drafts.isEmpty || reference.things.isEmpty { return true }
    return !lines(of: reference).isEmpty || context.order.isEmpty
  }

  private func lines(of reference: Reference) -> [Line] {
    context.order.lines.filter { line in
      things.number(of: line.item).map { reference.things.contains($0) } ?? false
    }
  }

  func isWord(_ index: Int, _ offset: Int, _ text: String) -> Bool {
    let token = Int(atoms[index].start) + offset
    guard token < Int(atoms[index].end) else { return false }
    let word = utterance.tokens[token].word
    return word >= 0 && lexicon.words.text(of: word) == text
  }

  private mutating func readTarget(at verb: Int) -> Int {
    clause.verb = .change
    var index = significant(verb + 1)
    // "change the size to large", "change the milk to oat"
    var article = index
    if function(article) == .the || function(article) == .my { article += 1 }
    if article < atoms.count, atoms[article].kind.contains(.group), function(article + 1) == .to {
      explain(index..<(article + 1))
      aim(at: Reference(line: .last, drafts: lastDraft, next: article + 1), verb)
      return article + 1
    }
    if let found = readReference(at: index) {
      explain(index..<found.next)
      aim(at: found, verb)
      index = found.next
    } else {
      aim(at: Reference(line: .last, drafts: lastDraft, next: index), verb)
    }
    if function(index) == .to || function(index) == .forWord || function(index) == .with {
      explain(index)
      index += 1
    }
    return index
  }

  /// "swap X for Y", "replace X with Y", "substitute Y for X".
  private mutating func readSwap(at verb: Int) -> Int {
    clause.verb = .change
    guard let tie = swapTie(from: verb + 1) else { return readTarget(at: verb) }
    let isReversed =
      function(tie) == .forWord && (isWord(verb, "substitute") || isWord(verb, "sub"))
    let (old, new) =
      isReversed
      ? ((tie + 1)..<endOfClause(tie + 1), (verb + 1)..<tie)
      : ((verb + 1)..<tie, (tie + 1)..<endOfClause(tie + 1))
    explain(tie)
    if let found = readReference(at: old.lowerBound), !found.things.isEmpty || isPronoun(old) {
      explain(old)
      aim(at: found, verb)
    } else {
      aim(at: Reference(line: .last, drafts: lastDraft, next: tie), verb)
      swapOut(old)
    }
    guard isReversed else { return new.lowerBound }
    for index in new { _ = readAtom(index) }
    return old.upperBound
  }

  private func isPronoun(_ range: Range<Int>) -> Bool {
    range.allSatisfy { !atoms[$0].isOption }
  }

  private func swapTie(from start: Int) -> Int? {
    var index = start
    let limit = limit(from: index)
    while index < limit, gap(index) <= .space || index == start {
      switch function(index) {
      case .forWord, .with, .to: return index
      default: index += 1
      }
    }
    return nil
  }

  func endOfClause(_ start: Int) -> Int {
    var index = start
    let limit = limit(from: index)
    while index < limit, index == start || !isClauseStart(index),
      gap(index) < .comma || index == start
    {
      index += 1
    }
    return index
  }

  /// What the new options take the place of; of a single choice nothing need be taken.
  mutating func swapOut(_ range: Range<Int>) {
    for index in range where index < atoms.count && atoms[index].isOption {
      let option = PendingOption(atom: index, amount: .without)
      explain(index)
      guard current >= 0, !drafts[current].things.isEmpty else {
        if current >= 0 { drafts[current].pending.append(option) }
        continue
      }
      guard let said = resolve(option, for: drafts[current].things) else { continue }
      if group(said.group).max != 1 { attach(option, to: &drafts[current]) }
    }
    explain(range)
  }

  // MARK: What is changed

  /// From here on options, numbers and things are about these lines.
  mutating func aim(at reference: Reference, _ verb: Int) {
    if !reference.drafts.isEmpty {
      if let quantity = reference.line.quantity, let draft = reference.drafts.last,
        drafts[draft].quantity > quantity
      {
        splitOff(quantity, from: draft, verb)
      } else {
        current = reference.drafts.last ?? current
        clause.targets = reference.drafts
        clause.spreads = reference.drafts.count > 1
      }
      clause.changes = true
      return
    }
    var draft = Draft(
      things: reference.things.isEmpty ? meant(by: reference.line) : reference.things,
      lower: atoms[verb].start, upper: atoms[max(verb, reference.next - 1)].end)
    draft.edit = reference.line
    draft.rule = "edit.options"
    drafts.append(draft)
    current = drafts.count - 1
    clause.changes = true
  }

  /// What the lines of a reference are.
  private func meant(by line: LineReference) -> [Thing] {
    let lines = context.order.lines
    var found: [Thing] = []
    switch line.target {
    case .last, .items: return lineThings()
    case .position(let number):
      let index = number > 0 ? number - 1 : lines.count + number
      guard lines.indices.contains(index), let thing = things.number(of: lines[index].item) else {
        return []
      }
      return [thing]
    case .all, .rest:
      for line in lines {
        if let thing = things.number(of: line.item), !found.contains(thing) { found.append(thing) }
      }
      return found
    }
  }

  private mutating func splitOff(_ quantity: Int, from draft: Int, _ verb: Int) {
    var part = drafts[draft]
    part.quantity = quantity
    part.lower = atoms[verb].start
    part.rule = "add.split"
    if drafts[draft].remaining < 0 {
      drafts[draft].remaining = drafts[draft].quantity
      drafts[draft].sharedOptions = drafts[draft].options.count
    }
    drafts[draft].remaining -= quantity
    part.pool = draft
    drafts.append(part)
    current = drafts.count - 1
  }

  /// A thing where something is being changed: "… to a sprite".
  mutating func replaceThing(with candidates: [Thing], at index: Int) -> Bool {
    guard clause.changes, current >= 0 else { return false }
    // "make that with two teas" is more, not something else.
    if clause.verb == .make, isAddition(index) { return false }
    explain(index)
    let ended = phrase
    phrase = NounPhrase()
    scope = Scope()
    clause.changes = false
    let isSame =
      !drafts[current].things.isEmpty && drafts[current].things.allSatisfy(candidates.contains)
    if isSame {
      if ended.isOpen, ended.hasQuantity { setQuantity(ended.quantity) }
    } else if ended.isOpen, ended.hasQuantity, drafts[current].edit != nil, isInCart(candidates) {
      // "make it two margheritas" where there is one
      drafts[current].edit = LineReference(.items(candidates.map { things.ids[Int($0)] }))
      drafts[current].things = candidates
      setQuantity(ended.quantity)
    } else {
      drafts[current].things = candidates
      drafts[current].options = []
      drafts[current].isGeneric = isGeneric(index)
      if drafts[current].edit != nil {
        drafts[current].replaces = true
        drafts[current].quantity = ended.isOpen && ended.hasQuantity ? ended.quantity : 1
        drafts[current].hasQuantity = ended.isOpen && ended.hasQuantity
        drafts[current].rule = "edit.replace"
      } else if ended.isOpen, ended.hasQuantity {
        drafts[current].quantity = ended.quantity
      }
    }
    drafts[current].upper = atoms[index].end
    for option in ended.isOpen ? ended.options : [] { attachLater(option) }
    return true
  }

  func isInCart(_ candidates: [Thing]) -> Bool {
    context.order.lines.contains { line in
      things.number(of: line.item).map { candidates.contains($0) } ?? false
    }
  }

  private func isAddition(_ index: Int) -> Bool {
    var previous = index - 1
    while previous > clause.start {
      switch function(previous) {
      case .a, .the, .some, .filler, .unit, .plainSize, .adjective: previous -= 1
      case .with, .and: return true
      default:
        guard atoms[previous].isNumber || atoms[previous].isOption else { return false }
        previous -= 1
      }
    }
    return false
  }

  mutating func setQuantity(_ quantity: Int) {
    guard current >= 0, quantity >= 0 || drafts[current].edit == nil else { return }
    if drafts[current].edit != nil, !drafts[current].replaces {
      drafts[current].editQuantity = quantity
    } else {
      drafts[current].quantity = quantity
      drafts[current].hasQuantity = true
    }
  }
}
