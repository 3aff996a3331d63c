import Ordering

// Answers to "which": by position, by name or a part of it, all, none, any.
extension MessageReader {
  /// What may be chosen from.
  enum Offer {
    case items([Item.ID])
    case options(item: Item.ID, group: OptionGroup.ID, [Option.ID])
    case lines([Int])

    var count: Int {
      switch self {
      case .items(let ids): ids.count
      case .options(_, _, let ids): ids.count
      case .lines(let positions): positions.count
      }
    }
  }

  /// Reads an answer; `isOpen` is false where nothing was really asked.
  mutating func readChoice(_ offer: Offer, isOpen: Bool) -> Int {
    let first = skipPoliteness(0)
    guard first < atoms.count else { return 0 }
    let end = endOfChoice(first)
    if let answer = positional(first..<end, offer, isOpen: isOpen) {
      explain(0..<end)
      act(.choose(answer), first..<end, "choose.position")
      return end
    }
    guard function(first) != .wh, function(first) != .auxiliary else { return 0 }
    for end in ends(first, end) {
      guard let answer = named(first..<end, offer, isOpen: isOpen) else { continue }
      explain(0..<end)
      act(.choose(answer), first..<end, "choose.name")
      return end
    }
    return 0
  }

  private func skipPoliteness(_ start: Int) -> Int {
    var index = start
    while index < atoms.count, !atoms[index].isMenu, !atoms[index].isOrdinal {
      switch function(index) {
      case .filler, .subject, .modal, .want, .get, .you, .a, .the, .forWord, .to, .it, .with:
        index += 1
      case .yes, .greet:
        guard index + 1 < atoms.count else { return index }
        index += 1
      default: return index
      }
    }
    return index
  }

  private func endOfChoice(_ start: Int) -> Int {
    var index = start + 1
    while index < atoms.count {
      if gap(index) >= .stop { return index }
      if isClauseStart(index), function(index) != .filler, function(index) != .correction {
        return function(index - 1) == .and ? index - 1 : index
      }
      index += 1
    }
    return index
  }

  /// Where the answer may end: at the end of its clause, or at a tie within it.
  private func ends(_ start: Int, _ end: Int) -> [Int] {
    [end]
      + ((start + 1)..<max(end, start + 1)).reversed().filter {
        function($0) == .and || gap($0) == .comma
      }
  }

  // MARK: By position

  private func positional(_ range: Range<Int>, _ offer: Offer, isOpen: Bool) -> ChoiceAnswer? {
    var answer: ChoiceAnswer?
    for index in range {
      let atom = atoms[index]
      if atom.isOrdinal, !atom.isMenu {
        answer = .position(atom.number)
        continue
      }
      if atom.isNumber, !atom.isMenu || atom.kind == .number {
        // "the first one", "number 2"; a bare number where nothing else is said.
        if answer != nil { continue }
        let isPlace =
          index > 0 && (function(index - 1) == .position || function(index - 1) == .numberSign)
        guard
          isPlace || range.count == 1 || index == range.upperBound - 1 && index == range.lowerBound
        else { return nil }
        guard atom.number <= offer.count else { return nil }
        answer = .position(atom.number)
        continue
      }
      switch function(index) {
      case .last: answer = .position(-1)
      case .both, .all, .each, .everything: answer = .all
      case .nothing, .neverMind, .neither: answer = .neither
      case .no where isOpen: answer = .neither
      case .without where isOpen && range.count == 1: answer = .neither
      case .whatever, .surprise, .any: answer = .any
      case .filler, .the, .one, .item, .position, .numberSign, .of, .them, .it, .this,
        .thank, .yes:
        break
      default: return nil
      }
    }
    return answer
  }

  // MARK: By name

  private func named(_ range: Range<Int>, _ offer: Offer, isOpen: Bool) -> ChoiceAnswer? {
    var groups: [[Int]] = []
    var group: [Int32] = []
    var isNegated = false
    for index in range {
      switch function(index) {
      case .and, .or, .both:
        if let found = candidates(group, offer), !found.isEmpty { groups.append(found) }
        group = []
      case .not, .without, .no: isNegated = true
      default:
        guard let keys = content(index, offer) else { return nil }
        group += keys
      }
    }
    if let found = candidates(group, offer) {
      if !found.isEmpty { groups.append(found) }
    } else {
      return nil
    }
    guard !groups.isEmpty, !isNegated || groups.count == 1 else { return nil }
    return answer(isNegated ? [complement(groups[0], offer.count)] : groups, offer)
  }

  private func complement(_ found: [Int], _ count: Int) -> [Int] {
    (0..<count).filter { !found.contains($0) }
  }

  /// The words of an atom that could name something; `nil` where it says something else.
  private func content(_ index: Int, _ offer: Offer) -> [Int32]? {
    let atom = atoms[index]
    var keys: [Int32] = []
    for token in atom.start..<atom.end {
      let own = utterance.tokens[Int(token)]
      if matches(own.key, offer) { keys.append(own.key) }
    }
    if !keys.isEmpty { return keys }
    switch atom.function {
    case .filler, .the, .a, .this, .one, .with, .formNoun, .unit, .some, .my, .it, .item, .thank,
      .of,
      .on, .forWord, .correction, .only, .yes, .subject, .get, .want, .make, .dose, .dash,
      .regular:
      return []
    default:
      if atom.isNumber, atom.number == 1 { return [] }
      return nil
    }
  }

  private func matches(_ key: Int32, _ offer: Offer) -> Bool {
    key >= 0 && (0..<offer.count).contains { keys(of: $0, offer).contains(key) }
  }

  /// The offered ones that have most of these words; `nil` where no words are left to tell by.
  private func candidates(_ words: [Int32], _ offer: Offer) -> [Int]? {
    guard !words.isEmpty else { return [] }
    var best = 0
    var found: [Int] = []
    for index in 0..<offer.count {
      let own = keys(of: index, offer)
      let score = words.reduce(0) { $0 + (own.contains($1) ? 1 : 0) }
      if score > best {
        best = score
        found = []
      }
      if score == best, score > 0 { found.append(index) }
    }
    return found.isEmpty ? nil : exact(words, found, offer)
  }

  /// Of several, those named in full by just these words.
  private func exact(_ words: [Int32], _ found: [Int], _ offer: Offer) -> [Int] {
    guard found.count > 1 else { return found }
    let full = found.filter { index in names(of: index, offer).contains { $0 == words } }
    return full.isEmpty ? found : full
  }

  private func keys(of index: Int, _ offer: Offer) -> [Int32] {
    names(of: index, offer).flatMap { $0 }
  }

  private func names(of index: Int, _ offer: Offer) -> [[Int32]] {
    switch offer {
    case .items(let ids): return names(of: ids[index])
    case .options(_, let group, let ids):
      guard let option = engine.menu.group(group)?.option(ids[index]) else { return [] }
      return ([option.name] + option.aliases).map { lexicon.knownKeys(of: $0) }
    case .lines(let positions):
      let lines = context.order.lines
      guard lines.indices.contains(positions[index] - 1) else { return [] }
      let line = lines[positions[index] - 1]
      let options = line.options.flatMap { chosen -> [[Int32]] in
        guard chosen.amount != .without,
          let option = engine.menu.group(chosen.group)?.option(chosen.option)
        else { return [] }
        return ([option.name] + option.aliases).map { lexicon.knownKeys(of: $0) }
      }
      return names(of: line.item) + options
    }
  }

  private func names(of id: Item.ID) -> [[Int32]] {
    if let item = engine.menu.item(id) {
      return ([item.name] + item.aliases).map { lexicon.knownKeys(of: $0) }
    }
    guard let combo = engine.menu.combo(id) else { return [] }
    return ([combo.name] + combo.aliases).map { lexicon.knownKeys(of: $0) }
  }

  private func answer(_ groups: [[Int]], _ offer: Offer) -> ChoiceAnswer {
    switch offer {
    case .items(let ids):
      return .items(groups.flatMap { $0.map { ids[$0] } })
    case .options(_, let group, let ids):
      return .options(groups.map { OptionChoice(group, $0.map { ids[$0] }) })
    case .lines:
      return .position(groups[0][0] + 1)
    }
  }
}

extension Lexicon {
  /// The keys of a name of this menu.
  func knownKeys(of name: String) -> [Int32] {
    let scanner = Scanner(Array(name.utf8))
    return scanner.tokens.map { token in
      identify(scanner.folded, Int(token.foldedLower)..<Int(token.foldedUpper)).key
    }
  }
}
