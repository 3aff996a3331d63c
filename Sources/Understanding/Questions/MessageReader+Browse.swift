import Ordering

// Looking at the menu: "what vegan mains do you have", "anything under ten dollars without nuts".
extension MessageReader {
  /// Requests to see the menu or a part of it.
  mutating func readBrowse(at start: Int) -> Int? {
    let index = mainVerb(from: start)
    guard index < atoms.count, !atoms[index].isMenu || function(index) == .showMenu else {
      return nil
    }
    switch function(index) {
    case .showMenu, .menuNoun:
      guard function(index) == .showMenu || standsAlone(index) else { return nil }
      return browse(start, endOfQuestion(index), "browse.menu")
    case .see:
      if isWord(index, "check") || isWord(index, "read") { return nil }
      return readSee(start, index)
    case .anything:
      return browse(start, endOfQuestion(index), "browse.anything")
    case .auxiliary
    where function(significant(index + 1)) == .you || isWord(index, "is") || isWord(index, "are"):
      let end = endOfQuestion(index)
      guard (index..<end).contains(where: { function($0) == .anything }) else { return nil }
      return browse(start, end, "browse.anything")
    default: return nil
    }
  }

  /// "show me the desserts", "tell me about the margherita".
  private mutating func readSee(_ start: Int, _ verb: Int) -> Int? {
    let end = endOfQuestion(verb)
    var filter = filter(of: (verb + 1)..<end)
    let isDetail = isWord(verb, "tell") || isWord(verb, "describe") || isWord(verb, "explain")
    if isDetail || filter.isEmpty {
      let named = (verb + 1..<end).filter { atoms[$0].kind.contains(.thing) }
      if let last = named.last, !isDetail || hasAbout(verb + 1, end) || isWord(verb, "describe") {
        filter = MenuFilter(items: things(of: last).map { things.ids[Int($0)] })
        mentioned = things(of: last)
      }
    }
    let mentionsMenu = (verb + 1..<end).contains {
      function($0) == .menuNoun || function($0) == .showMenu
    }
    guard !filter.isEmpty || mentionsMenu else { return nil }
    explain(start..<end)
    act(.browse(filter), start..<end, filter.items.isEmpty ? "browse.part" : "browse.item")
    return end
  }

  private func hasAbout(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { isWord($0, "about") || isWord($0, "more") || function($0) == .at }
  }

  private mutating func browse(_ start: Int, _ end: Int, _ rule: String) -> Int {
    let filter = filter(of: start..<end)
    explain(start..<end)
    act(.browse(filter), start..<end, rule)
    return end
  }

  /// "what drinks are there", "which soups are vegan": a question that a part of the menu answers.
  mutating func readMenuQuestion(_ start: Int, _ end: Int) -> Int? {
    guard isWord(start, "what") || isWord(start, "which") || isWord(start, "whats") else {
      return nil
    }
    guard !(start..<end).contains(where: { atoms[$0].kind.contains(.thing) || function($0) == .it })
    else { return nil }
    let filter = filter(of: start..<end)
    guard !filter.isEmpty else { return nil }
    let isAboutPart =
      !filter.categories.isEmpty || (start..<end).contains { function($0) == .you }
    guard isAboutPart else { return nil }
    explain(start..<end)
    act(.browse(filter), start..<end, "browse.question")
    return end
  }

  // MARK: Filters

  func filter(of range: Range<Int>) -> MenuFilter {
    var filter = MenuFilter()
    var isNegated = false
    for index in range where index < atoms.count {
      let atom = atoms[index]
      if atom.kind.contains(.category), !atom.kind.contains(.thing) {
        for category in lexicon.categories(of: atom) {
          append(engine.menu.categories[Int(category)].id, to: &filter.categories)
        }
        continue
      }
      switch atom.function {
      case .without: isNegated = true
      case .under: filter.maximumPrice = price(after: index, in: range)
      case .filler, .the, .any, .or, .and: break
      default: isNegated = readFacets(of: index, isNegated, into: &filter)
      }
    }
    return filter
  }

  private func append<Value: Equatable>(_ value: Value, to list: inout [Value]) {
    if !list.contains(value) { list.append(value) }
  }

  /// Tags and allergens in an atom; whether a negation still holds after it.
  private func readFacets(of index: Int, _ isNegated: Bool, into filter: inout MenuFilter) -> Bool {
    let tokens = utterance.tokens
    var token = Int(atoms[index].start)
    var holds = isNegated
    while token < Int(atoms[index].end) {
      if holds || followsFree(token), let found = engine.facets.allergen(tokens, at: token) {
        append(found.allergen, to: &filter.without)
        token = found.end
      } else if let found = engine.facets.tag(tokens, at: token) {
        append(found.tag, to: &filter.tags)
        token = found.end
        holds = false
      } else {
        token += 1
      }
    }
    return holds
  }

  /// "nut-free".
  private func followsFree(_ token: Int) -> Bool {
    let tokens = utterance.tokens
    guard let found = engine.facets.allergen(tokens, at: token), found.end < tokens.count else {
      return false
    }
    let word = tokens[found.end].word
    return word >= 0 && lexicon.words.text(of: word) == "free"
      && engine.facets.tag(tokens, at: token).map { $0.end <= found.end } ?? true
  }

  private func price(after index: Int, in range: Range<Int>) -> Money? {
    for next in (index + 1)..<max(range.upperBound, index + 1)
    where next < atoms.count && atoms[next].isNumber {
      let token = utterance.tokens[Int(atoms[next].start)]
      guard token.isDecimal else {
        let scale = engine.menu.currency.fractionDigits
        return Money(minorUnits: (0..<scale).reduce(token.number) { value, _ in value * 10 })
      }
      let span = token.span
      return engine.menu.currency.money(
        String(decoding: text[span.lower..<span.upper], as: UTF8.self))
    }
    return nil
  }
}
