import Ordering

/// Cuts an utterance into atoms: the fewest pieces that the lexicon explains best.
///
/// Dynamic programming from the end of the message; a phrase is as long as the longest name, so the
/// work is linear in the message.
struct Segmenter {
  private let lexicon: Lexicon
  private let tokens: [Token]
  private(set) var atoms: [Atom] = []

  private struct Choice {
    var cost: Int32
    var length: Int32
    var node: Int32
    var surface: UInt32
  }

  private enum Cost {
    static let phrase: Int32 = 10
    static let shortName: Int32 = 12
    static let partOfName: Int32 = 13
    static let unknown: Int32 = 16
  }

  /// Longer names than this do not occur.
  private static let longest = 12

  init(_ tokens: [Token], lexicon: Lexicon) {
    self.tokens = tokens
    self.lexicon = lexicon
    let choices = choose()
    atoms.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      let choice = choices[index]
      atoms.append(atom(at: index, choice))
      index += Int(choice.length)
    }
  }

  private func choose() -> [Choice] {
    var choices = [Choice](
      repeating: Choice(cost: 0, length: 0, node: -1, surface: 0), count: tokens.count + 1)
    var index = tokens.count - 1
    while index >= 0 {
      var best = Choice(
        cost: singleCost(index) + choices[index + 1].cost, length: 1, node: -1, surface: 0)
      var node = Trie.root
      var surface: UInt32 = 0
      var end = index
      while end < tokens.count, end - index < Self.longest {
        let token = tokens[end]
        if token.key < 0 || (end > index && token.gap > .space) { break }
        node = lexicon.trie.child(of: node, by: token.key)
        if node < 0 { break }
        surface = Lexicon.surface(surface, token.word)
        end += 1
        guard let own = cost(of: node, from: index, to: end) else { continue }
        let total = own + choices[end].cost
        if total <= best.cost {
          best = Choice(cost: total, length: Int32(end - index), node: node, surface: surface)
        }
      }
      choices[index] = best
      index -= 1
    }
    return choices
  }

  private func singleCost(_ index: Int) -> Int32 {
    let token = tokens[index]
    if token.isNumber || token.isOrdinal { return Cost.phrase }
    return lexicon.postings.isEmpty(token.key) ? Cost.unknown : Cost.partOfName
  }

  /// What a phrase costs, or `nil` where the node ends none.
  private func cost(of node: Int32, from start: Int, to end: Int) -> Int32? {
    switch lexicon.trie.functions[Int(node)] {
    case .none: break
    case .unit where end - start > 1 && isSize(tokens[start].key): return nil
    default: return Cost.phrase
    }
    var index = lexicon.trie.firstMeaning[Int(node)]
    guard index >= 0 else { return nil }
    var rank: UInt8 = .max
    while index >= 0 {
      let meaning = lexicon.trie.meanings[Int(index)]
      if meaning.rank == Lexicon.slotRank, !isSlot(from: start, to: end) {
        index = meaning.next
        continue
      }
      rank = min(rank, meaning.rank)
      index = meaning.next
    }
    if rank == .max { return nil }
    return rank == Lexicon.shortRank || rank == Lexicon.adjectiveRank ? Cost.shortName : Cost.phrase
  }

  /// "a bottle of" where the menu has bottles as a size.
  private func isSize(_ key: Int32) -> Bool {
    let node = lexicon.trie.child(of: Trie.root, by: key)
    guard node >= 0 else { return false }
    var index = lexicon.trie.firstMeaning[Int(node)]
    while index >= 0 {
      let meaning = lexicon.trie.meanings[Int(index)]
      if meaning.kind == .option, meaning.rank < Lexicon.shortRank,
        lexicon.menu.optionGroups[Int(lexicon.things.groupOfOption[Int(meaning.target)])].role
          == .size
      {
        return true
      }
      index = meaning.next
    }
    return false
  }

  /// A slot is written in one piece, or is all that was said.
  private func isSlot(from start: Int, to end: Int) -> Bool {
    if end - start == tokens.count { return true }
    if end - start == 1 {
      return tokens[start].isNumber == false
        || (start > 0 && lexicon.isSlotWord(tokens[start - 1].key))
    }
    return tokens[(start + 1)..<end].allSatisfy { $0.gap == .glued }
  }

  private func atom(at index: Int, _ choice: Choice) -> Atom {
    var atom = Atom(
      start: Int32(index), end: Int32(index) + choice.length, node: choice.node,
      surface: choice.surface)
    let token = tokens[index]
    atom.gap = token.gap
    if choice.length == 1, token.isNumber || token.isOrdinal {
      atom.kind = token.isNumber ? .number : .ordinal
      atom.number = token.number
    }
    guard choice.node >= 0 else { return atom }
    atom.function = lexicon.trie.functions[Int(choice.node)]
    var meaning = lexicon.trie.firstMeaning[Int(choice.node)]
    var thingRank: UInt8 = .max
    var itemRank: UInt8 = .max
    var optionRank: UInt8 = .max
    while meaning >= 0 {
      let own = lexicon.trie.meanings[Int(meaning)]
      meaning = own.next
      if own.rank == Lexicon.slotRank, !isSlot(from: index, to: index + Int(choice.length)) {
        continue
      }
      switch own.kind {
      case .item:
        thingRank = min(thingRank, own.rank)
        itemRank = min(itemRank, own.rank)
      case .category: thingRank = min(thingRank, own.rank)
      case .option: optionRank = min(optionRank, own.rank)
      case .group, .tag, .allergen, .mood: break
      }
      switch own.kind {
      case .item: atom.kind.insert(.thing)
      case .category: atom.kind.insert(.category)
      case .group: atom.kind.insert(.group)
      case .option: atom.kind.insert(.option)
      case .tag, .allergen, .mood: break
      }
    }
    if atom.isCategory, itemRank >= Lexicon.shortRank { atom.kind.remove(.thing) }
    if thingRank < Lexicon.shortRank, optionRank >= Lexicon.shortRank { atom.kind.remove(.option) }
    atom.isWeakThing = optionRank < Lexicon.shortRank && thingRank >= Lexicon.shortRank
    return atom
  }
}

extension Lexicon {
  /// "number 12", "slot 12", "#12".
  func isSlotWord(_ key: Int32) -> Bool {
    guard key >= 0 else { return false }
    let node = trie.child(of: Trie.root, by: key)
    guard node >= 0 else { return false }
    switch trie.functions[Int(node)] {
    case .numberSign, .position, .item: return true
    default: return false
    }
  }
}
