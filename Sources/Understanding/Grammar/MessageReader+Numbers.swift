import Ordering

// Numbers: how many, how many of an option, which one.
extension MessageReader {
  mutating func readNumber(at index: Int) -> Int {
    let atom = atoms[index]
    if atom.isOrdinal {
      explain(index)
      openPhrase(.other, at: index, quantity: 1)
      return index + 1
    }
    if let next = readTime(at: index) ?? readCount(at: index) { return next }
    if utterance.tokens[Int(atom.start)].isDecimal { return index + 1 }
    switch function(index + 1) {
    case .dollar, .percent, .timeUnit: return index + 2
    default: break
    }
    explain(index)
    // "coke x 2"
    if index > 0, function(index - 1) == .times, current >= 0, !phrase.isOpen {
      drafts[current].quantity = atom.number
      drafts[current].hasQuantity = true
      return index + 1
    }
    openPhrase(.number, at: index, quantity: atom.number)
    if function(index + 1) == .times || function(index + 1) == .dozen {
      explain(index + 1)
      return index + 2
    }
    return index + 1
  }

  /// "two shots", "3 pumps of vanilla", "two sugars": a number that counts an option.
  private mutating func readCount(at index: Int) -> Int? {
    let number = atoms[index].number
    var next = index + 1
    var isMeasured = false
    while next < atoms.count, gap(next) <= .space {
      switch atoms[next].function {
      case .dose, .dash, .filler, .of, .extra:
        isMeasured = isMeasured || atoms[next].function == .dose
      case .formNoun where !atoms[next].isMenu:
        if lastShots(index, next, number) { return next + 1 }
        isMeasured = true
      default: return countOption(index, next, number, isMeasured)
      }
      next += 1
    }
    return nil
  }

  private mutating func countOption(_ index: Int, _ next: Int, _ number: Int, _ isMeasured: Bool)
    -> Int?
  {
    let atom = atoms[next]
    if atom.kind.contains(.group), !atom.isOption, headAhead[next + 1] >= 0 {
      // "a two topping pizza"
      explain(index..<(next + 1))
      return next + 1
    }
    if atom.kind.contains(.group), let option = multiple(of: next, number) {
      explain(index..<(next + 1))
      setOption(option)
      return next + 1
    }
    guard atom.isOption, !readsAsThing(next) || isMeasured else { return nil }
    let head = Int(headAhead[next])
    guard isMeasured || isCountable(next, head) else { return nil }
    explain(index..<next)
    if isCountable(next, head) { pendingCount = number }
    if phrase.isOpen, head < 0 { closePhrase(before: index) }
    return next
  }

  private func isCountable(_ index: Int, _ head: Int) -> Bool {
    let candidates = head >= 0 ? things(of: head) : current >= 0 ? drafts[current].things : []
    guard !candidates.isEmpty,
      let option = resolve(PendingOption(atom: index), for: candidates)
    else { return false }
    return group(option.group).countable
  }

  /// "two espresso shots" where the shots are a group of single, double, triple.
  private func multiple(of index: Int, _ number: Int) -> DraftOption? {
    guard number >= 1, number <= 4 else { return nil }
    let names = ["single", "double", "triple", "quadruple"]
    let word = lexicon.words.find(names[number - 1])
    guard word >= 0 else { return nil }
    let key = lexicon.keys[Int(word)]
    for groupIndex in lexicon.groups(of: atoms[index]) {
      let node = lexicon.trie.child(of: Trie.root, by: key)
      guard node >= 0 else { continue }
      var atom = Atom(start: 0, end: 0)
      atom.node = node
      var found: OptionIndex = -1
      lexicon.forEachOption(of: atom) { meaning in
        if things.groupOfOption[Int(meaning.option)] == groupIndex { found = meaning.option }
      }
      if found >= 0 { return DraftOption(group: groupIndex, candidates: [found]) }
    }
    return nil
  }

  /// "with two shots": the measure alone, of a thing whose groups count it.
  private mutating func lastShots(_ index: Int, _ next: Int, _ number: Int) -> Bool {
    false
  }

  private mutating func setOption(_ option: DraftOption) {
    guard current >= 0, !phrase.isOpen else { return }
    if !drafts[current].options.contains(option) { drafts[current].options.append(option) }
  }
}
