import Ordering

// One atom at a time: what it does to the registers.
extension MessageReader {
  /// Reads the atom at `index` as part of an order; returns the next index.
  mutating func readAtom(_ index: Int) -> Int {
    let atom = atoms[index]
    if atom.gap >= .comma { passBreak(at: index) }
    if atom.isNumber || atom.isOrdinal, !atom.isMenu || !startsName(index) {
      return readNumber(at: index)
    }
    if atom.isMenu, let next = readMenuWord(at: index) { return next }
    return readFunction(at: index)
  }

  /// Whether a number that is also a name ("7 up" is one atom; a slot "12" may stand alone).
  private func startsName(_ index: Int) -> Bool { atoms[index].isThing }

  /// A comma or the end of a sentence ends what "no" and "extra" reach.
  private mutating func passBreak(at index: Int) {
    if atoms[index].gap >= .stop || !continuesList(at: index) { scope = Scope() }
    if phrase.isOpen, atoms[index].gap >= .stop || headAhead[index] < 0 {
      closePhrase(before: index)
    }
    clause.unknowns = 0
    if clause.isBlocked, atoms[index].gap >= .comma { clause.isBlocked = false }
  }

  /// "no onions, tomatoes or pickles": a comma goes on with a negation that an "or" ends.
  private func continuesList(at index: Int) -> Bool {
    guard scope.reach == .list else { return false }
    var index = index
    let limit = limit(from: index)
    while index < limit, atoms[index].gap <= .comma {
      if function(index) == .or { return true }
      guard atoms[index].isOption || function(index) == .filler else { return false }
      index += 1
    }
    return false
  }

  private mutating func readMenuWord(at index: Int) -> Int? {
    let atom = atoms[index]
    if atom.kind == .group || (atom.kind.contains(.group) && !atom.isThing && !atom.isOption) {
      explain(index)
      return index + 1
    }
    if readsAsFunction(index) { return nil }
    if readsAsThing(index) {
      takeThing(at: index)
      return index + 1
    }
    guard atom.isOption else {
      return atom.function == .none ? index + 1 : nil
    }
    if function(index + 1) == .of, isMeasure(index) {
      explain(index)
      if !phrase.isOpen { openPhrase(.a, at: index) }
      phrase.wantsThing = true
      return index + 1
    }
    takeOption(at: index)
    return index + 1
  }

  /// "a bottle of water" where only wine comes in bottles.
  private func isMeasure(_ index: Int) -> Bool {
    let head = headAhead[index + 1]
    return head >= 0 && !offers(things(of: Int(head)), index)
  }

  /// Words of two roles: "can I" and "a can", "double" and "double cheese", "regular".
  private func readsAsFunction(_ index: Int) -> Bool {
    let atom = atoms[index]
    guard atom.function != .none else { return false }
    if atom.length > 1 {
      switch atom.function {
      case .dose, .dash, .aside, .unit, .sideRole, .drinkRole: break
      default: return false
      }
    }
    let next = function(index + 1)
    switch atom.function {
    case .modal: return next == .subject || next == .you
    case .double, .extra, .light:
      // "double cheese", but "a double espresso" and "a light roast".
      let following = index + 1
      guard following < atoms.count, gap(following) <= .space, atoms[following].isOption,
        !readsAsThing(following)
      else { return false }
      return takesAmount(following, .extra)
    case .and, .or, .with, .of, .to, .on, .the, .a, .subject, .you, .want, .get, .but, .it:
      return true
    case .without:
      return false
    case .aside, .unit, .sideRole, .drinkRole:
      return !atom.isOption && !atom.kind.contains(.thing)
    case .adjective where atom.kind.contains(.thing): return false
    case .adjective where isShortName(index):
      // "black and pinto beans", but "white meat".
      return function(index + 1) != .and && function(index + 1) != .or
    case .regular, .plainSize, .adjective, .formNoun, .dose, .dash, .filler:
      let head = headAhead[index + 1]
      let target = head >= 0 && phrase.isOpen ? Int(head) : -1
      if target >= 0 { return !offers(things(of: target), index) }
      if current >= 0, !drafts[current].things.isEmpty {
        return !offers(drafts[current].things, index) && headAhead[index] < 0
      }
      return atom.function == .filler
    default: return false
    }
  }

  /// Whether some group of the option knows the amount.
  private func takesAmount(_ index: Int, _ amount: Amount) -> Bool {
    var takes = false
    forEachOption(of: index) { meaning in
      if group(things.groupOfOption[Int(meaning.option)]).amounts.contains(amount) { takes = true }
    }
    return takes
  }

  private mutating func readFunction(at index: Int) -> Int {
    let atom = atoms[index]
    switch atom.function {
    case .none:
      readUnknown(at: index)
      return index + 1
    case .a:
      // "as a decaf" says what, not another one.
      if function(index - 1) != .forWord || !phrase.isOpen { openPhrase(.a, at: index) }
    case .the, .my: openPhrase(.the, at: index)
    case .some, .any: openPhrase(.some, at: index)
    case .couple: openPhrase(.number, at: index, quantity: 2)
    case .one:
      closePhrase(before: index)
      openPhrase(.number, at: index, quantity: 1)
      phrase.isOfThem = true
    case .this: openPhrase(.this, at: index)
    case .another: openPhrase(.another, at: index, quantity: 1)
    case .other, .rest: openPhrase(.other, at: index)
    case .with, .relative:
      clause.unknowns = 0
      clause.isInList = true
      closePhrase(before: index)
      scope = Scope()
    case .but:
      closePhrase(before: index)
      scope = Scope()
    case .and:
      readAnd(at: index)
    case .or: break
    case .without, .not:
      readWithout(at: index)
    case .light, .extra, .lightList, .extraList, .double, .regular:
      readAmount(at: index)
    case .aside:
      readAside(at: index)
    case .unit:
      if !phrase.isOpen { openPhrase(.a, at: index) }
      phrase.wantsThing = true
    case .dose, .dash:
      readDose(at: index)
    case .want, .get:
      hear(index)
      clause.isBlocked = false
      clause.unknowns = 0
      scope = Scope()
      if phrase.isOpen, phrase.options.isEmpty, phrase.determiner != .number,
        phrase.determiner != .other
      {
        phrase = NounPhrase()
      }
    case .delivery, .pickup, .dineIn, .card, .cash, .counter, .asap:
      provideWord(at: index)
    case .noon, .midnight, .at, .inWord, .day, .tomorrow:
      if let next = readTime(at: index) { return next }
    case .insteadOf: return readInsteadOf(at: index)
    case .instead: readInstead(at: index)
    case .it: takeIt(at: index)
    case .everything: return index + 1
    case .leftSide, .firstHalf: place(.left, at: index)
    case .rightSide, .otherHalf: place(.right, at: index)
    case .wholeSide: place(.whole, at: index)
    case .half: return readHalf(at: index)
    case .all where index + 1 < atoms.count && atoms[index + 1].kind == .group:
      return index + 2
    case .onAll, .both, .all, .each: spread(at: index)
    case .plainSize:
      return index + 1
    case .adjective:
      clause.unknowns += 0
      return index + 1
    case .on, .forWord:
      if let next = readTime(at: index) ?? readNameAfterFor(at: index) { return next }
    default: break
    }
    explain(index)
    return index + 1
  }

  /// A verb of wanting; "I love" and "I like" alone want nothing yet.
  private mutating func hear(_ index: Int) {
    hasVerb = true
    clause.wants = true
    let isFondness =
      atoms[index].length == 1
      && (isWord(index, "love") || isWord(index, "like"))
    guard isFondness else {
      clause.isFond = false
      return
    }
    clause.isFond = !(clause.start..<index).contains { before in
      function(before) == .modal || isWord(before, "id") || isWord(before, "wed")
        || function(before) == .want
    }
  }

  /// A word nobody knows: part of a name that is not on the menu, or talk.
  private mutating func readUnknown(at index: Int) {
    clause.unknowns += 1
    clause.allUnknowns += 1
    if phrase.isOpen { phrase.hasUnknown = true }
  }

  private mutating func readAnd(at index: Int) {
    if phrase.isOpen, !phrase.options.isEmpty, headAhead[index] >= 0 { return }
    clause.unknowns = 0
    if phrase.isOpen, phrase.options.isEmpty, !phrase.hasQuantity { return }
    closePhrase(before: index)
    if scope.reach == .next, scope.isUsed { scope = Scope() }
    guard scope.reach == .list, scope.isUsed, scope.amount == .without else { return }
    // "with no lettuce and tomato", but "with ham, no onions and mushrooms".
    let hasPositive =
      current >= 0 && drafts[current].options.contains { $0.amount != .without }
    if hasPositive { scope = Scope() }
  }

  private mutating func readWithout(at index: Int) {
    if phrase.isOpen, headAhead[index] >= 0 {
      scope = Scope(amount: .without, reach: .next)
      return
    }
    closePhrase(before: index)
    if isElliptical(index) { return negateLast() }
    if declinesIt(index) {
      if let last = live.last {
        drafts[last].isDropped = true
      } else {
        act(.remove(.last), index..<(index + 2), "edit.remove")
      }
      return
    }
    if isWord(index, "no"), atoms[index].length == 1, gap(index + 1) == .comma, hasLive {
      // "with fries, no, with salad"
      clause.corrects = true
      return
    }
    let next = significant(index + 1)
    if function(next) == .extra || function(next) == .the && function(next + 1) == .extra
      || function(next) == .any && function(next + 1) == .extra
    {
      scope = Scope(amount: .regular, reach: .next)
      return
    }
    scope = Scope(amount: .without, reach: .list)
  }

  /// "I don't want it".
  private func declinesIt(_ index: Int) -> Bool {
    guard atoms[index].length > 1, index + 1 < atoms.count,
      function(index + 1) == .it || function(index + 1) == .this || function(index + 1) == .them
    else { return false }
    let next = significant(index + 2)
    return next >= atoms.count || gap(next) >= .comma
  }

  private mutating func readAmount(at index: Int) {
    let amount: Amount
    switch atoms[index].function {
    case .light, .lightList: amount = .light
    case .regular: amount = .regular
    default: amount = .extra
    }
    let isList = atoms[index].function == .lightList || atoms[index].function == .extraList
    // "no extra cheese": the negation already knows.
    if scope.amount == .regular, scope.reach == .next, !scope.isUsed { return }
    let next = nextContent(index + 1)
    let leads = next < atoms.count && atoms[next].isOption && gap(next) <= .space
    if leads {
      if amount == .regular {
        // "regular milk" is the milk; "regular ice" the usual amount.
        scope = takesAmount(next, .regular) ? Scope(amount: .regular, reach: .next) : Scope()
      } else {
        scope = Scope(amount: amount, reach: isList ? .list : .next)
      }
    } else if amount != .regular, current >= 0, !phrase.isOpen,
      let last = lastSaidOption(before: index)
    {
      // "cheese, extra"
      guard group(drafts[current].options[last].group).amounts.contains(amount) else { return }
      drafts[current].options[last].amount = amount
    } else if amount != .regular {
      clause.unknowns += 0
    }
  }

  /// The atom after fillers and determiners.
  func nextContent(_ index: Int) -> Int {
    var index = index
    let limit = limit(from: index)
    while index < limit, !atoms[index].isMenu {
      switch atoms[index].function {
      case .filler, .the, .of, .a, .some, .any, .dose, .dash, .unit, .my, .this: index += 1
      default: return index
      }
    }
    return index
  }

  /// The current draft's last option, if it was the last thing said.
  func lastSaidOption(before index: Int) -> Int? {
    guard current >= 0, !drafts[current].options.isEmpty, index > 0 else { return nil }
    var previous = index - 1
    while previous >= 0, atoms[previous].function == .filler { previous -= 1 }
    guard previous >= 0, atoms[previous].isOption, atoms[previous].end == drafts[current].upper
    else { return nil }
    return drafts[current].options.count - 1
  }

  /// "a splash of": where the group knows light portions, it is one.
  private mutating func readDose(at index: Int) {
    phrase.hasDose = true
    let next = nextContent(index + 1)
    guard atoms[index].function == .dash, scope.reach == .nothing, next < atoms.count,
      takesAmount(next, .light)
    else { return }
    scope = Scope(amount: .light, reach: .next)
  }

  private func isShortName(_ index: Int) -> Bool {
    var isShort = true
    forEachOption(of: index) { if $0.rank < Lexicon.shortRank * 2 { isShort = false } }
    return isShort
  }

  private mutating func readAside(at index: Int) {
    if let last = lastSaidOption(before: index) {
      // "with mashed potatoes on the side" is where they go, not how much of them.
      guard group(drafts[current].options[last].group).amounts.contains(.side) else { return }
      drafts[current].options[last].amount = .side
    } else if var last = loose.popLast() {
      last.amount = .side
      loose.append(last)
    }
  }

  /// "is the muffin vegan? I'll take it".
  private mutating func takeIt(at index: Int) {
    guard clause.wants, current < 0, !mentioned.isEmpty,
      gap(index + 1) >= .comma || function(index + 1) == .filler
    else { return }
    var draft = Draft(things: mentioned, lower: atoms[index].start, upper: atoms[index].end)
    draft.rule = "add.mentioned"
    drafts.append(draft)
    current = drafts.count - 1
  }

  // MARK: Halves

  private mutating func readHalf(at index: Int) -> Int {
    explain(index)
    let dozen = function(index + 1) == .a ? index + 2 : index + 1
    if dozen < atoms.count, atoms[dozen].isNumber, atoms[dozen].number == 12 {
      explain(index..<(dozen + 1))
      openPhrase(.number, at: index, quantity: 6)
      return dozen + 1
    }
    let next = nextContent(index + 1)
    guard next < atoms.count, atoms[next].isOption else { return index + 1 }
    var canPlace = false
    forEachOption(of: next) { meaning in
      let placements = group(things.groupOfOption[Int(meaning.option)]).placements
      if placements.contains(.left) { canPlace = true }
    }
    if canPlace {
      pendingPlacement = nextHalf
      nextHalf = nextHalf == .left ? .right : .left
    } else {
      scope = Scope(amount: .light, reach: .next)
    }
    return index + 1
  }

  /// "… on the left": the options said since the last place.
  private mutating func place(_ placement: Placement, at index: Int) {
    guard current >= 0 else { return }
    var last = drafts[current].options.count - 1
    while last >= 0, drafts[current].options[last].placement == nil,
      group(drafts[current].options[last].group).placements.contains(placement)
    {
      drafts[current].options[last].placement = placement
      last -= 1
    }
  }

  /// "… on both": what was said of the last draft goes for all of this clause.
  private mutating func spread(at index: Int) {
    clause.spreads = true
  }
}
