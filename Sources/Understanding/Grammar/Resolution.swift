import Ordering

// What atoms mean for the things at hand.
extension MessageReader {
  /// The things an atom names; all of a category's items for a category.
  func things(of index: Int) -> [Thing] {
    let atom = atoms[index]
    if atom.partial >= 0 {
      return partials[Int(atom.partial)].lazy.filter { !$0.isOption }.map(\.target)
    }
    let named = lexicon.things(of: atom)
    if !named.isEmpty { return named }
    let categories = lexicon.categories(of: atom)
    if categories.count == 1, let category = categories.first {
      return things.itemsOfCategory[Int(category)]
    }
    return categories.flatMap { things.itemsOfCategory[Int($0)] }
  }

  /// Named by its category or by a part of its name only.
  func isGeneric(_ index: Int) -> Bool {
    let atom = atoms[index]
    return atom.partial >= 0 || !atom.kind.contains(.thing)
  }

  func forEachOption(of index: Int, _ body: (OptionMeaning) -> Void) {
    let atom = atoms[index]
    if atom.partial >= 0 {
      for entry in partials[Int(atom.partial)] where entry.isOption {
        body(OptionMeaning(option: entry.target, rank: entry.distinguishes ? 8 : 9))
      }
    } else {
      lexicon.forEachOption(of: atom, body)
    }
  }

  /// Whether one of the things offers what the atom may mean as an option.
  func offers(_ candidates: [Thing], _ index: Int) -> Bool {
    guard atoms[index].isOption else { return false }
    var isOffered = false
    forEachOption(of: index) { meaning in
      if isOffered { return }
      let group = things.groupOfOption[Int(meaning.option)]
      isOffered = candidates.contains { things.offers($0, group: group) }
    }
    return isOffered
  }

  /// The option an atom means for these things: the best listed form that they offer, in the first of
  /// their groups that has it.
  func resolve(_ pending: PendingOption, for candidates: [Thing]) -> DraftOption? {
    var best: UInt8 = .max
    var found: [OptionIndex] = []
    forEachOption(of: pending.atom) { meaning in
      guard meaning.rank <= best else { return }
      let group = things.groupOfOption[Int(meaning.option)]
      guard candidates.contains(where: { things.offers($0, group: group) }) else { return }
      if meaning.rank < best {
        best = meaning.rank
        found.removeAll(keepingCapacity: true)
      }
      if !found.contains(meaning.option) { found.append(meaning.option) }
    }
    guard let group = firstGroup(of: found, among: candidates) else { return nil }
    found.removeAll { things.groupOfOption[Int($0)] != group }
    return option(group, found, pending)
  }

  /// The same without asking who offers it.
  func resolveForeign(_ pending: PendingOption) -> DraftOption? {
    var best: UInt8 = .max
    var found: [OptionIndex] = []
    forEachOption(of: pending.atom) { meaning in
      guard meaning.rank <= best else { return }
      if meaning.rank < best {
        best = meaning.rank
        found.removeAll(keepingCapacity: true)
      }
      if !found.contains(meaning.option) { found.append(meaning.option) }
    }
    guard let first = found.first else { return nil }
    let group = things.groupOfOption[Int(first)]
    found.removeAll { things.groupOfOption[Int($0)] != group }
    var option = option(group, found, pending)
    option.isForeign = true
    return option
  }

  private func option(_ group: Int32, _ found: [OptionIndex], _ pending: PendingOption)
    -> DraftOption
  {
    let option = DraftOption(
      group: group, candidates: found, amount: amount(pending.amount, in: group),
      count: pending.count, placement: pending.placement)
    return option.amount == .without ? denied(option) : option
  }

  /// "not iced" is the default, where the choice is single and has one.
  private func denied(_ option: DraftOption) -> DraftOption {
    let group = group(option.group)
    guard group.max == 1, group.role == .variant, !group.amounts.contains(.without),
      group.defaults.count == 1,
      let usual = group.options.firstIndex(where: { $0.id == group.defaults[0] })
    else { return option }
    let index = things.firstOption[Int(option.group)] + Int32(usual)
    guard !option.candidates.contains(index) else { return option }
    return DraftOption(group: option.group, candidates: [index])
  }

  /// An amount that the group knows; "a splash of" what comes in one size is just that.
  private func amount(_ amount: Amount?, in index: Int32) -> Amount? {
    guard let amount, amount != .without else { return amount }
    return group(index).amounts.contains(amount) ? amount : nil
  }

  /// "double shot" where only "shot" is offered: the last words are the option, the first how many.
  func resolvePart(of pending: PendingOption, for candidates: [Thing]) -> DraftOption? {
    let atom = atoms[pending.atom]
    guard atom.length > 1, atom.partial < 0 else { return nil }
    for start in (atom.start + 1)..<atom.end {
      var node = Trie.root
      for token in start..<atom.end where node >= 0 {
        node = lexicon.trie.child(of: node, by: utterance.tokens[Int(token)].key)
      }
      guard node >= 0 else { continue }
      var part = Atom(start: start, end: atom.end)
      part.node = node
      var found: [OptionIndex] = []
      lexicon.forEachOption(of: part) { meaning in
        let group = things.groupOfOption[Int(meaning.option)]
        if meaning.rank <= 1, candidates.contains(where: { things.offers($0, group: group) }) {
          found.append(meaning.option)
        }
      }
      guard let group = firstGroup(of: found, among: candidates) else { continue }
      found.removeAll { things.groupOfOption[Int($0)] != group }
      var option = option(group, found, pending)
      if self.group(group).countable { option.count = multiple(of: atom.start..<start) }
      return option
    }
    return nil
  }

  /// "double" is two; anything else one.
  private func multiple(of range: Range<Int32>) -> Int {
    for token in range {
      let own = utterance.tokens[Int(token)]
      if own.isNumber { return own.number }
      guard own.word >= 0 else { continue }
      switch lexicon.words.text(of: own.word) {
      case "double", "twice": return 2
      case "triple": return 3
      case "quadruple", "quad": return 4
      default: break
      }
    }
    return 1
  }

  private func firstGroup(of found: [OptionIndex], among candidates: [Thing]) -> Int32? {
    guard let first = found.first else { return nil }
    if found.count == 1 { return things.groupOfOption[Int(first)] }
    for candidate in candidates {
      for group in things.groups(of: candidate)
      where found.contains(where: { things.groupOfOption[Int($0)] == group }) {
        return group
      }
    }
    return nil
  }

  func group(_ index: Int32) -> OptionGroup { engine.menu.optionGroups[Int(index)] }

  // MARK: Heads

  /// Finds for every atom the thing that it leads up to as a modifier: "large ham and pepper pizza".
  mutating func findHeads() {
    headAhead = [Int32](repeating: -1, count: atoms.count + 1)
    afterFillers = [Int32](repeating: Int32(atoms.count), count: atoms.count + 1)
    afterTies = afterFillers
    var index = atoms.count - 1
    while index >= 0 {
      let isPlain = !atoms[index].isMenu && !atoms[index].isOrdinal
      let isFiller = isPlain && atoms[index].function == .filler
      let isTie = isPlain && (atoms[index].function == .and || atoms[index].function == .but)
      afterFillers[index] = isFiller ? afterFillers[index + 1] : Int32(index)
      afterTies[index] = isFiller || isTie ? afterTies[index + 1] : Int32(index)
      headAhead[index] = head(from: index)
      index -= 1
    }
  }

  private func head(from index: Int) -> Int32 {
    let atom = atoms[index]
    let next = index + 1
    let ahead = next < atoms.count && gap(next) <= .comma ? headAhead[next] : -1
    if atom.isThing {
      guard atom.isOption, ahead >= 0, offers(things(of: Int(ahead)), index) else {
        return Int32(index)
      }
      return ahead
    }
    if atom.isOption { return ahead }
    switch atom.function {
    case .and, .or:
      // "ham and pepper pizza", but not "with ham and a coke" or "with ham and coke".
      guard ahead > next, !(atoms[next].isThing && !atoms[next].isOption) else { return -1 }
      return startsWithModifier(next) ? ahead : -1
    case .half: return ahead
    case .without:
      // "a no foam latte"
      return next < atoms.count && atoms[next].isOption && ahead > next ? ahead : -1
    case .filler, .unit, .dose, .dash, .formNoun, .plainSize, .adjective, .extra, .light, .double,
      .regular,
      .of, .the:
      return atom.isNumber || atom.isOrdinal ? -1 : ahead
    case .none:
      return atom.kind == .unknown ? ahead : -1
    default:
      return -1
    }
  }

  private func startsWithModifier(_ index: Int) -> Bool {
    atoms[index].isOption || atoms[index].function == .extra || atoms[index].function == .light
      || atoms[index].function == .filler
  }
}
