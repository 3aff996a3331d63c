import Ordering

// Noun phrases: determiner, modifiers, noun.
extension MessageReader {
  mutating func openPhrase(
    _ determiner: NounPhrase.Determiner, at index: Int, quantity: Int? = nil
  ) {
    if phrase.isOpen {
      // "the two", "a dozen", "another two", "the other two": one determiner after another.
      if phrase.options.isEmpty, !phrase.hasUnknown {
        let old = phrase.determiner
        if let quantity {
          phrase.quantity = quantity
          phrase.hasQuantity = true
        }
        if old == .none || old == .the || old == .a || old == .some {
          phrase.determiner = determiner == .a && old == .the ? .the : determiner
        }
        return
      }
      closePhrase(before: index)
    }
    phrase = NounPhrase(
      isOpen: true, determiner: determiner, quantity: quantity ?? 1, hasQuantity: quantity != nil,
      start: atoms[index].start)
    phrase.afterAnd = index > 0 && function(index - 1) == .and
    phrase.gap = atoms[index].gap
    if scope.reach == .list, determiner != .the, determiner != .some, determiner != .this {
      scope = scope.isUsed ? Scope() : scope
    }
  }

  // MARK: Things

  /// Whether a word that may be a thing or an option is a thing here.
  func readsAsThing(_ index: Int) -> Bool {
    let atom = atoms[index]
    guard atom.isThing else { return false }
    guard atom.isOption else { return true }
    if phrase.wantsThing { return true }
    if pendingPlacement != nil { return false }
    if scope.reach == .next, !scope.isUsed, atom.isWeakThing || !phrase.isOpen { return false }
    let isOffered =
      current >= 0
      && (drafts[current].things.isEmpty || offers(drafts[current].things, index))
    if scope.amount == .without, scope.reach == .list, !phrase.isOpen {
      if current >= 0 { return !isOffered }
      if !atom.isWeakThing, isInCart(things(of: index)) { return true }
      return !atom.isWeakThing && !context.order.isEmpty && !offers(lineThings(), index)
    }
    let ahead = index + 1 < atoms.count && gap(index + 1) <= .comma ? headAhead[index + 1] : -1
    if ahead >= 0, offers(things(of: Int(ahead)), index) { return false }
    if current < 0, atom.isWeakThing, !phrase.isOpen,
      leadsToPlace(index) || offers(lineThings(), index)
    {
      return false
    }
    if phrase.isOpen, !phrase.options.isEmpty, offersAll(things(of: index), phrase.options) {
      return true
    }
    if phrase.isOpen {
      switch phrase.determiner {
      case .some, .the, .this, .none: return !isOffered
      default: return true
      }
    }
    if function(index + 1) == .aside, !atom.isWeakThing, !isChoice(index) { return true }
    return !isOffered
  }

  /// "add bacon to the burger".
  private func leadsToPlace(_ index: Int) -> Bool {
    var next = index + 1
    while next < atoms.count, gap(next) <= .comma {
      switch function(next) {
      case .on, .to:
        guard next + 2 < atoms.count, function(next + 1) == .the || function(next + 1) == .my,
          headAhead[next + 2] >= 0
        else { return false }
        return offers(things(of: Int(headAhead[next + 2])), index)
      case .and, .filler, .or: next += 1
      default:
        guard atoms[next].isOption else { return false }
        next += 1
      }
    }
    return false
  }

  /// Whether the current draft has it as a choice of its own ("with beans on the side").
  private func isChoice(_ index: Int) -> Bool {
    guard current >= 0,
      let option = resolve(PendingOption(atom: index), for: drafts[current].things)
    else { return false }
    return group(option.group).role == .variant
  }

  mutating func takeThing(at index: Int) {
    let atom = atoms[index]
    var candidates = things(of: index)
    guard !candidates.isEmpty else { return }
    if let narrowed = narrowToSummary(candidates) { candidates = narrowed }
    let generic = isGeneric(index)
    if isMention(index) {
      mentioned = candidates
      explain(index)
      phrase = NounPhrase()
      return
    }
    if isBrowse(index) {
      explain(index)
      let ids = lexicon.categories(of: atom).map { engine.menu.categories[Int($0)].id }
      act(.browse(MenuFilter(categories: ids)), index..<(index + 1), "browse.category")
      return
    }
    if absorb(index, candidates, generic) { return }
    if isPlace(index) { return refer(to: candidates, at: index) }
    if scope.reach == .list, scope.amount == .without, !scope.isUsed {
      return decline(index, candidates)
    }
    if isBlocked(index, generic) || isMereWord(index) {
      clause.unknowns += 1
      phrase = NounPhrase()
      return
    }
    if replaceThing(with: candidates, at: index) { return }
    if fillPart(with: candidates, at: index) { return }
    if narrow(index, candidates) { return }
    explain(index)
    var draft = Draft(
      things: candidates, lower: phrase.isOpen ? phrase.start : atom.start, upper: atom.end)
    draft.isGeneric = generic
    draft.isBare = !phrase.isOpen
    draft.isListed = !generic && lexicon.isListed(atom)
    draft.quantity = phrase.isOpen ? phrase.quantity : 1
    draft.hasQuantity = phrase.isOpen && phrase.hasQuantity
    if clause.corrects { correct(&draft) }
    if let replaced {
      draft.edit = replaced
      draft.replaces = true
      draft.rule = "edit.replace"
      self.replaced = nil
    }
    if atom.isOption { draft.ambiguousAtom = index }
    let modifiers = phrase.isOpen ? phrase.options : []
    phrase = NounPhrase()
    scope = Scope()
    add(draft, modifiers: modifiers)
  }

  private mutating func add(_ draft: Draft, modifiers: [PendingOption]) {
    var draft = draft
    fillHeadless(with: draft.things)
    for modifier in modifiers { attach(modifier, to: &draft) }
    var waiting: [PendingOption] = []
    for option in loose {
      if offers(draft.things, option.atom) {
        attach(option, to: &draft)
      } else {
        waiting.append(option)
      }
    }
    loose = waiting
    takeBack(into: &draft)
    draft.clause = clause.number
    clause.isInList = false
    drafts.append(draft)
    current = drafts.count - 1
  }

  /// "a latte, no wait, a cappuccino": the draft before was a slip.
  private mutating func correct(_ draft: inout Draft) {
    clause.corrects = false
    guard current >= 0, !drafts[current].isDropped else { return }
    if let edit = drafts[current].edit {
      draft.edit = edit
      draft.replaces = true
      draft.rule = "edit.replace"
    }
    if !draft.hasQuantity {
      draft.quantity = drafts[current].quantity
      draft.hasQuantity = drafts[current].hasQuantity
    }
    drafts[current].isDropped = true
  }

  /// "queso and chips" is chips with queso, where chips offer it.
  private mutating func takeBack(into draft: inout Draft) {
    guard current >= 0, current == drafts.count - 1 else { return }
    let previous = drafts[current]
    guard previous.ambiguousAtom >= 0, previous.options.isEmpty, !previous.hasQuantity,
      offers(draft.things, previous.ambiguousAtom), isAdjacent(previous.upper, draft.lower)
    else { return }
    attach(PendingOption(atom: previous.ambiguousAtom), to: &draft)
    draft.lower = previous.lower
    drafts[current].isDropped = true
  }

  /// Nothing but "and" stands between the two tokens.
  private func isAdjacent(_ upper: Int32, _ lower: Int32) -> Bool {
    guard lower - upper <= 2 else { return false }
    return atoms.contains { $0.start >= upper && $0.end <= lower && $0.function == .and }
  }

  /// A category right after one of its things says nothing new: "a mocha drink".
  private mutating func absorb(_ index: Int, _ candidates: [Thing], _ generic: Bool) -> Bool {
    let atom = atoms[index]
    if atom.kind.contains(.category) || generic, !clause.changes, announcesRole(index) {
      explain(index)
      phrase = NounPhrase()
      return true
    }
    if phrase.hasDose, current >= 0, offersAll(drafts[current].things, phrase.options) {
      // "with a double shot of espresso"
      explain(index)
      let modifiers = phrase.options
      phrase = NounPhrase()
      for modifier in modifiers { attach(modifier, to: &drafts[current]) }
      return true
    }
    let follows =
      current >= 0 && !phrase.isOpen && drafts[current].upper == atom.start && atom.gap <= .space
    if follows, atom.partial >= 0, atom.length == 1 {
      // "Jin Xuan tea": what kind of thing it is.
      explain(index)
      drafts[current].upper = atom.end
      return true
    }
    if follows, candidates.count > 1, drafts[current].things.count < candidates.count,
      drafts[current].things.allSatisfy({ candidates.contains($0) })
    {
      explain(index)
      drafts[current].upper = atom.end
      return true
    }
    guard follows, generic || candidates == drafts[current].things,
      drafts[current].things.allSatisfy({ candidates.contains($0) })
    else { return false }
    explain(index)
    drafts[current].upper = atom.end
    return true
  }

  private func offersAll(_ candidates: [Thing], _ options: [PendingOption]) -> Bool {
    options.allSatisfy { offers(candidates, $0.atom) }
  }

  /// "on the burger", "in my coffee": where something goes, not another one.
  private func isPlace(_ index: Int) -> Bool {
    var previous = index - 1
    var isDefinite = false
    while previous >= 0, gap(previous + 1) <= .space {
      switch atoms[previous].function {
      case .the, .my, .this: isDefinite = true
      case .filler: break
      case .on, .to: return isDefinite
      default:
        guard atoms[previous].isOption, phrase.isOpen else { return false }
      }
      previous -= 1
    }
    return false
  }

  /// Options now belong to the draft of these things, if there is one.
  private mutating func refer(to candidates: [Thing], at index: Int) {
    let modifiers = phrase.options
    phrase = NounPhrase()
    let meant = recent.last { draft in
      !drafts[draft].isDropped && drafts[draft].edit == nil
        && drafts[draft].things.contains { candidates.contains($0) }
    }
    guard let draft = meant else { return referToCart(candidates, modifiers, at: index) }
    explain(index)
    current = draft
    let waiting = loose
    loose = []
    for option in waiting {
      if offers(candidates, option.atom) {
        attach(option, to: &drafts[draft])
      } else {
        loose.append(option)
      }
    }
  }

  /// "… to the large pizza": of the cart, when it has one.
  private mutating func referToCart(
    _ candidates: [Thing], _ modifiers: [PendingOption], at index: Int
  ) {
    let isOrdered = context.order.lines.contains { line in
      things.number(of: line.item).map { candidates.contains($0) } ?? false
    }
    guard isOrdered || clause.verb == .add || !loose.isEmpty else { return }
    explain(index)
    for option in modifiers { explain(option.atom) }
    var draft = Draft(
      things: candidates, lower: loose.first.map { atoms[$0.atom].start } ?? atoms[index].start,
      upper: atoms[index].end)
    let ordered = candidates.filter { isInCart([$0]) }
    var line = LineReference(
      .items((ordered.isEmpty ? candidates : ordered).map { things.ids[Int($0)] }))
    line.options = choices(modifiers, for: candidates)
    draft.edit = line
    draft.rule = "edit.options"
    let waiting = loose
    loose = []
    for option in waiting { attach(option, to: &draft) }
    drafts.append(draft)
    current = drafts.count - 1
  }

  /// "for my drink", "as a side", "the first drink is".
  private func announcesRole(_ index: Int) -> Bool {
    var previous = index - 1
    while previous >= 0, gap(previous + 1) <= .space {
      switch atoms[previous].function {
      case .the, .a, .my, .some, .this, .filler: previous -= 1
      case .forWord: return true
      default: return atoms[previous].isOrdinal
      }
    }
    return false
  }

  /// "a sandwich with black forest ham": the category becomes the thing.
  private mutating func narrow(_ index: Int, _ candidates: [Thing]) -> Bool {
    guard current >= 0, drafts[current].isGeneric, drafts[current].things.count > 1,
      !phrase.isOpen || (!phrase.hasQuantity && phrase.determiner != .a)
    else { return false }
    let narrowed = drafts[current].things.filter { candidates.contains($0) }
    guard !narrowed.isEmpty, narrowed.count < drafts[current].things.count || isGeneric(index)
    else { return false }
    let previous = index > 0 ? function(index - 1) : .none
    guard previous != .and else { return false }
    explain(index)
    drafts[current].things = narrowed
    drafts[current].isGeneric = isGeneric(index)
    drafts[current].upper = atoms[index].end
    let modifiers = phrase.isOpen ? phrase.options : []
    phrase = NounPhrase()
    for modifier in modifiers { attach(modifier, to: &drafts[current]) }
    return true
  }

  /// "no drinks", "hold the fries": said of a thing, it takes none, or back what was asked for.
  private mutating func decline(_ index: Int, _ candidates: [Thing]) {
    explain(index)
    phrase = NounPhrase()
    scope.isUsed = true
    guard !isGeneric(index), lexicon.isListed(atoms[index]) else { return }
    let isOrdered = context.order.lines.contains { line in
      things.number(of: line.item).map { candidates.contains($0) } ?? false
    }
    if isOrdered {
      let line = LineReference(.items(candidates.map { things.ids[Int($0)] }))
      act(.remove(line), index..<(index + 1), "edit.remove")
    }
    for draft in recent where !drafts[draft].isDropped {
      if drafts[draft].things == candidates { drafts[draft].isDropped = true }
    }
  }

  /// "the burger place", "an apple watch": an everyday word right after makes it another thing.
  private func isPartOfCompound(_ index: Int) -> Bool {
    let next = index + 1
    guard next < atoms.count, atoms[next].gap <= .space, atoms[next].isUnknown else { return false }
    let token = utterance.tokens[Int(atoms[next].start)]
    return token.word >= 0 && lexicon.isEnglish[Int(token.word)]
  }

  /// "three soups, two tomato and one miso": words said of the category just named.
  private func narrowToSummary(_ candidates: [Thing]) -> [Thing]? {
    guard candidates.count > 1, phrase.isOpen, phrase.hasQuantity else { return nil }
    guard
      let summary = drafts[recent].last(where: {
        !$0.isDropped && $0.isGeneric && $0.options.isEmpty
      }),
      summary.hasQuantity, summary.quantity > phrase.quantity
    else { return nil }
    let narrowed = candidates.filter { summary.things.contains($0) }
    return narrowed.isEmpty ? nil : narrowed
  }

  /// "the margherita was great", "I love pizza": said of a thing, not asked for.
  private func isMention(_ index: Int) -> Bool {
    guard clause.verb == .order, scope.reach == .nothing else { return false }
    if clause.isFond, !phrase.isOpen { return true }
    if !clause.wants, !phrase.isOpen {
      switch function(index - 1) {
      case .auxiliary, .phoneIs, .nameIs, .addressIs, .codeIs: return true
      default: break
      }
    }
    guard !clause.wants, atoms[index].gap <= .space || index == clause.start else { return false }
    let next = index + 1
    guard next < atoms.count, gap(next) == .space, function(next) == .auxiliary else {
      return false
    }
    return isWord(next, "is") || isWord(next, "was") || isWord(next, "are") || isWord(next, "were")
      || isWord(next, "has")
  }

  /// "desserts", "something sweet": a part of the menu rather than one of its things.
  private func isBrowse(_ index: Int) -> Bool {
    let atom = atoms[index]
    guard atom.isCategory, !atom.kind.contains(.thing), !phrase.isOpen, !clause.changes,
      current < 0,
      loose.isEmpty, scope.reach == .nothing
    else { return false }
    let first = utterance.tokens[Int(atom.start)]
    let last = utterance.tokens[Int(atom.end) - 1]
    let isIndefinite = utterance.letters(of: first) == "something"
    let isPlural =
      last.word >= 0 && last.word != last.key && utterance.letters(of: last).hasSuffix("s")
    return isIndefinite || (isPlural && !clause.wants && significant(index + 1) >= atoms.count)
  }

  /// "tea with lemon" orders no lemon cake: one word of a name, without an article, in a list of what
  /// goes into something.
  private func isMereWord(_ index: Int) -> Bool {
    let atom = atoms[index]
    guard atom.length == 1, !atom.isCategory, !phrase.isOpen, current >= 0,
      atom.partial >= 0 || !lexicon.isListed(atom)
    else { return false }
    return clause.isInList
  }

  /// Whether an unknown word makes this another thing than the menu's: "a unicorn burger".
  private func isBlocked(_ index: Int, _ generic: Bool) -> Bool {
    if phrase.isOpen, phrase.hasUnknown { return true }
    if clause.isBlocked { return true }
    if isPartOfCompound(index) { return true }
    return clause.unknowns > 0 && (!phrase.isOpen || !clause.wants)
  }

  // MARK: The end of a phrase without a noun

  /// Ends the open phrase: "one with …", "the other two", "a large".
  mutating func closePhrase(before index: Int) {
    guard phrase.isOpen else { return }
    let ended = phrase
    phrase = NounPhrase()
    if ended.hasUnknown {
      // "one large cardboard box"
      unexplain(ended)
      clause.isBlocked = true
      return
    }
    if ended.isOfThem, current < 0 {
      let line = LineReference(.last, quantity: ended.quantity)
      aim(at: Reference(line: line, next: index), index - 1)
      for option in ended.options { attachLater(option) }
      return
    }
    let leadsToOptions = leadsToOptions(index)
    switch ended.determiner {
    case .number, .another, .other:
      if takePart(ended, before: index, leadsToOptions: leadsToOptions) { return }
    default: break
    }
    guard !ended.options.isEmpty else {
      if ended.hasQuantity, !ended.hasUnknown { trailingQuantity(ended, before: index) }
      return
    }
    switch ended.determiner {
    case .number, .a, .another, .other:
      if current >= 0, !startsAnother(ended) {
        for option in ended.options { attachLater(option) }
      } else {
        addHeadless(ended, upper: atoms[index - 1].end)
      }
    default:
      for option in ended.options { attachLater(option) }
    }
  }

  private mutating func unexplain(_ ended: NounPhrase) {
    for option in ended.options {
      for token in atoms[option.atom].start..<atoms[option.atom].end {
        explained[Int(token)] = false
      }
    }
  }

  /// "one with …", "one without …", "one decaf".
  private func leadsToOptions(_ index: Int) -> Bool {
    guard index < atoms.count, gap(index) <= .comma else { return false }
    switch function(index) {
    case .with, .relative, .without, .on, .light, .extra, .not: return true
    default: return false
    }
  }

  /// "a small coke and a large" is another coke; "a pizza with ham and a thin crust" is not.
  private func startsAnother(_ ended: NounPhrase) -> Bool {
    if ended.determiner == .number || ended.determiner == .another { return true }
    return ended.options.contains { pending in
      guard let option = resolve(pending, for: drafts[current].things) else { return true }
      let group = group(option.group)
      return group.max == 1 && drafts[current].options.contains { $0.group == option.group }
    }
  }

  /// "Chai latte, just one"; "cokes x 2".
  private mutating func trailingQuantity(_ ended: NounPhrase, before index: Int) {
    if current >= 0,
      clause.changes || clause.corrects || drafts[current].edit != nil
        || !drafts[current].hasQuantity
    {
      setQuantity(ended.quantity)
    } else if current < 0 {
      takeMentioned(ended)
    }
  }

  /// "… and can I get two": of what was asked about.
  private mutating func takeMentioned(_ ended: NounPhrase) {
    guard !mentioned.isEmpty else { return }
    var draft = Draft(things: mentioned, lower: ended.start, upper: ended.start + 1)
    draft.quantity = ended.quantity
    draft.hasQuantity = true
    draft.rule = "add.mentioned"
    drafts.append(draft)
    current = drafts.count - 1
  }

  /// "one large with pineapple": a thing to be found by its options.
  private mutating func addHeadless(_ ended: NounPhrase, upper: Int32) {
    var draft = Draft(things: [], lower: ended.start, upper: upper)
    draft.quantity = ended.quantity
    draft.hasQuantity = ended.hasQuantity
    draft.pending = ended.options
    draft.rule = "add.inferred"
    for option in ended.options { explain(option.atom) }
    drafts.append(draft)
    current = drafts.count - 1
  }

  /// "two large and one small pepperoni pizza": the first ones are pizzas too.
  private mutating func fillHeadless(with candidates: [Thing]) {
    guard current >= 0, drafts[current].things.isEmpty, drafts[current].rule == "add.inferred"
    else {
      return
    }
    guard drafts[current].pending.allSatisfy({ offers(candidates, $0.atom) }) else { return }
    settle(current, candidates)
  }

  /// Gives a draft its thing and reads its options for it.
  mutating func settle(_ index: Int, _ candidates: [Thing]) {
    let pending = drafts[index].pending
    drafts[index].things = candidates
    drafts[index].pending = []
    for option in pending { attach(option, to: &drafts[index]) }
  }
}
