import Ordering

// Clauses: where one may begin, and what kind of act it is.
extension MessageReader {
  func isClauseStart(_ index: Int) -> Bool {
    if index == 0 || gap(index) >= .stop { return true }
    switch function(index - 1) {
    case .and, .but, .or: return opensClause(index)
    default:
      return gap(index) == .comma ? opensClause(index) : opensAnywhere(index)
    }
  }

  /// A word that after "and" or a comma begins a new clause.
  func opensClause(_ index: Int) -> Bool {
    guard index < atoms.count else { return false }
    if atoms[index].isMenu { return opensAnywhere(index) }
    switch function(index) {
    case .subject, .modal, .wh, .auxiliary, .add, .remove, .change, .swap, .make, .want, .get,
      .yes, .no, .checkout, .review, .cancel, .undo, .status, .help, .human, .greet, .thank, .bye,
      .see, .know, .you, .correction, .recommend, .howMuch, .restart, .delivery, .pickup, .dineIn,
      .card, .cash, .counter, .asap, .nameIs, .phoneIs, .addressIs, .codeIs, .allergic, .noteIs,
      .anything, .something, .surprise, .showMenu, .deliverVerb, .pay, .neverMind, .instead,
      .insteadOf, .repeatOrder, .repeatItem, .repeatMessage:
      return true
    case .without: return isWord(index, "no") && gap(index + 1) >= .comma
    case .filler, .and, .but:
      let next = Int(afterTies[index])
      return next > index && opensClause(next)
    default: return false
    }
  }

  /// "… can you", "… i'd like", "… make it": begins a clause even without a tie.
  private func opensAnywhere(_ index: Int) -> Bool {
    switch function(index) {
    case .subject: return true
    case .modal:
      return function(significant(index + 1)) == .subject || function(index + 1) == .you
    case .make: return atoms[index].length > 1
    case .add: return !atoms[index].isMenu
    case .correction, .addressIs: return atoms[index].length > 1
    case .checkout, .thank, .bye, .allergic:
      return atoms[index].length > 1 || function(index) == .thank
    default: return false
    }
  }

  mutating func beginClause(_ index: Int) {
    if !phrase.options.isEmpty || phrase.hasQuantity || phrase.determiner == .other {
      closePhrase(before: index)
    }
    phrase = NounPhrase()
    scope = Scope()
    let corrects = clause.corrects
    let number = clause.number + (index > 0 ? 1 : 0)
    if index > 0 { clauses.append((clause.allUnknowns, clause.wants)) }
    clause = Clause()
    clause.number = number
    clause.corrects = corrects && gap(index) < .stop
    clause.start = index
    clause.firstDraft = drafts.count
  }

  /// Reads as much of a clause as is no plain order; returns the index after it, or `nil`.
  mutating func readClause(at index: Int) -> Int? {
    let start = skipTies(index)
    guard start < atoms.count else { return nil }
    explainFillers(index..<start)
    if isWord(start, "no"), atoms[start].length == 1, gap(start) == .comma, hasLive,
      gap(start + 1) == .comma
    {
      // "with fries, no, with salad"
      explain(start)
      clause.corrects = true
      clause.firstDraft = 0
      return start + 1
    }
    if let next = readAct(at: start) ?? readQuestion(at: start) ?? readValue(at: start) {
      return next
    }
    let verb = mainVerb(from: start)
    guard verb < atoms.count else { return nil }
    if let next = readWishForIt(start, verb) { return next }
    if verb > start {
      if let next = readAct(at: verb) ?? readValue(at: verb) {
        explain(start..<verb)
        return next
      }
    }
    guard let next = readVerb(at: verb, from: start) else { return nil }
    explain(start..<min(verb + 1, next))
    return next
  }

  /// "I'd like it to be decaf", "I want that warmed": of what there is already.
  private mutating func readWishForIt(_ start: Int, _ verb: Int) -> Int? {
    var index = start
    while index < verb, function(index) != .want { index += 1 }
    let pronoun = significant(index + 1)
    guard index < verb || function(verb) == .this, pronoun < atoms.count,
      function(pronoun) == .it || function(pronoun) == .this || function(pronoun) == .them
    else { return nil }
    let next = significant(pronoun + 1)
    guard next < atoms.count, gap(next) <= .space, !atoms[next].isThing, function(next) != .and
    else {
      return nil
    }
    guard hasLive || !context.order.isEmpty else { return nil }
    explain(start..<next)
    let meant = function(pronoun) == .them ? live : current >= 0 ? [current] : []
    let line = function(pronoun) == .them ? LineReference(.all) : .last
    clause.verb = .make
    hasVerb = true
    aim(at: Reference(line: line, drafts: meant, next: next), pronoun)
    return function(next) == .to || function(next) == .auxiliary ? next + 1 : next
  }

  private mutating func explainFillers(_ range: Range<Int>) {
    for index in range where !atoms[index].isMenu { explain(index) }
  }

  private mutating func readVerb(at verb: Int, from start: Int) -> Int? {
    guard !atoms[verb].isMenu || atoms[verb].length > 1 else { return nil }
    switch function(verb) {
    case .remove, .cancel, .change, .swap, .make, .add:
      hasVerb = true
      clause.wants = true
    default: break
    }
    switch function(verb) {
    case .remove, .cancel: return readRemoval(at: verb)
    case .get where hasTakeOff(verb): return readRemoval(at: verb)
    case .change, .swap: return readChange(at: verb)
    case .make: return readChange(at: verb)
    case .add:
      clause.verb = .add
      clause.wants = true
      explain(verb)
      return verb + 1
    case .correction:
      clause.corrects = hasLive || !context.order.isEmpty && isStrongCorrection(verb)
      if !hasLive, clause.corrects {
        aim(at: Reference(line: .last, next: verb + 1), verb)
      }
      explain(verb)
      return verb + 1
    case .insteadOf: return readInsteadOf(at: verb)
    case .the where verb == start: return readDescription(at: verb)
    default: return nil
    }
  }

  /// "the large one without cheese", "the burger with no onions": of the cart, where it has it.
  private mutating func readDescription(at start: Int) -> Int? {
    guard !context.order.isEmpty, !hasLive, let found = readReference(at: start),
      found.next < atoms.count, gap(found.next) <= .space
    else { return nil }
    switch function(found.next) {
    case .with, .without, .relative, .modal, .light, .extra: break
    default: return nil
    }
    if case .items(let ids) = found.line.target, !ids.isEmpty, !isInCart(found.things) {
      return nil
    }
    explain(start..<found.next)
    aim(at: found, start)
    clause.verb = .make
    hasVerb = true
    return found.next
  }

  /// Recent drafts that count.
  var live: [Int] { recent.filter { !drafts[$0].isDropped } }

  var hasLive: Bool { recent.contains { !drafts[$0].isDropped } }

  /// "no wait", "I meant"; "actually" alone may begin anything.
  private func isStrongCorrection(_ index: Int) -> Bool {
    let next = significant(index + 1)
    guard next < atoms.count, gap(index + 1) <= .comma else { return false }
    let isWeak = isWord(index, "actually") || isWord(index, "sorry") || isWord(index, "wait")
    if atoms[index].length == 1, isWeak { return false }
    return atoms[next].isMenu || atoms[next].isNumber || function(next) == .a
      || function(next) == .the
  }

  /// "take … off" within the clause.
  private func hasTakeOff(_ verb: Int) -> Bool {
    guard isWord(verb, "take") || isWord(verb, "taking") || isWord(verb, "get") else {
      return false
    }
    var index = verb + 1
    let limit = limit(from: index)
    while index < limit, gap(index) <= .space {
      if function(index) == .takeOff { return true }
      if function(index) == .want || function(index) == .and { return false }
      index += 1
    }
    return false
  }

  /// The first word of a clause that is no "can you", "I would like to", "please".
  func mainVerb(from start: Int) -> Int {
    var index = start
    let limit = limit(from: index)
    while index < limit, index == start || gap(index) <= .comma, !atoms[index].isMenu {
      switch function(index) {
      case .subject, .modal, .you, .filler, .want, .to, .and, .it: index += 1
      case .get where function(index + 1) == .to || isWord(index, "go"): index += 1
      default: return index
      }
    }
    return index
  }

  private func skipTies(_ index: Int) -> Int {
    guard index < atoms.count else { return index }
    let next = Int(afterTies[index])
    return function(next) == .or && next > 0 ? next + 1 : next
  }

  // MARK: Instead

  /// "instead of ham, bacon", "a salad instead of the fries".
  mutating func readInsteadOf(at index: Int) -> Int {
    explain(index)
    closePhrase(before: index)
    if let end = correctQuantity(after: index) { return end }
    if let end = swapOffered(after: index) { return end }
    if let found = readReference(at: index + 1), !found.things.isEmpty {
      explain(index..<found.next)
      replace(found, at: index)
      return found.next
    }
    var end = index + 1
    let limit = limit(from: end)
    while end < limit, gap(end) <= .space, !atoms[end].isOption { end += 1 }
    guard end < atoms.count, atoms[end].isOption else { return index + 1 }
    if current < 0 { aim(at: Reference(line: .last, next: index + 1), index) }
    swapOut((index + 1)..<(end + 1))
    return end + 1
  }

  /// "three colas instead of two".
  private mutating func correctQuantity(after index: Int) -> Int? {
    let next = significant(index + 1)
    guard next < atoms.count, atoms[next].isNumber, !atoms[next].isMenu, headAhead[next + 1] < 0,
      current >= clause.firstDraft, current >= 0, drafts[current].edit == nil
    else { return nil }
    explain(index..<(next + 1))
    guard isInCart(drafts[current].things), drafts[current].options.isEmpty else { return next + 1 }
    drafts[current].edit = LineReference(.items(drafts[current].things.map { things.ids[Int($0)] }))
    drafts[current].editQuantity = drafts[current].quantity
    drafts[current].rule = "edit.quantity"
    return next + 1
  }

  /// "a burger with salad instead of fries", where fries are the burger's too.
  private mutating func swapOffered(after index: Int) -> Int? {
    guard current >= clause.firstDraft, current >= 0, !drafts[current].things.isEmpty else {
      return nil
    }
    var next = significant(index + 1)
    if function(next) == .the { next += 1 }
    guard next < atoms.count, offers(drafts[current].things, next), !drafts[current].options.isEmpty
    else { return nil }
    swapOut((index + 1)..<(next + 1))
    return next + 1
  }

  private mutating func replace(_ found: Reference, at index: Int) {
    let old = found.drafts.filter { $0 != current }
    if current >= clause.firstDraft, current >= 0, drafts[current].edit == nil {
      if old.isEmpty {
        drafts[current].edit = found.line
        drafts[current].replaces = true
        drafts[current].rule = "edit.replace"
      } else {
        for draft in old { drafts[draft].isDropped = true }
      }
    } else if !hasLive {
      replaced = found.line
    } else {
      aim(at: found, index)
    }
  }

  /// "… instead": what was asked for takes the place of the line before.
  mutating func readInstead(at index: Int) {
    closePhrase(before: index)
    guard current >= clause.firstDraft, current >= 0, drafts[current].edit == nil else { return }
    if let old = live.last(where: { $0 < current }) {
      drafts[old].isDropped = true
    } else if !context.order.isEmpty {
      drafts[current].edit = .last
      drafts[current].replaces = true
      drafts[current].rule = "edit.replace"
    }
  }
}
