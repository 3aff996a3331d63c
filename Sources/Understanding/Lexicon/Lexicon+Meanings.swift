/// An option a phrase may mean, and how well it does: the lower the better.
struct OptionMeaning {
  var option: OptionIndex
  var rank: UInt8
}

extension Lexicon {
  /// The things a phrase means: those listed in these very words, else any of its forms.
  func things(of atom: Atom) -> [Thing] {
    guard atom.node >= 0 else { return [] }
    var found: [Thing] = []
    var best: UInt8 = .max
    var index = trie.firstMeaning[Int(atom.node)]
    while index >= 0 {
      let meaning = trie.meanings[Int(index)]
      index = meaning.next
      guard meaning.kind == .item, meaning.rank < Lexicon.shortRank || !atom.isCategory else {
        continue
      }
      let rank = meaning.rank * 2 + (meaning.surface == atom.surface ? 0 : 1)
      if rank < best {
        best = rank
        found.removeAll(keepingCapacity: true)
      }
      if rank == best, !found.contains(meaning.target) { found.append(meaning.target) }
    }
    return found
  }

  /// Whether a phrase is a name or alias as the menu lists it.
  func isListed(_ atom: Atom) -> Bool {
    guard atom.node >= 0 else { return false }
    var index = trie.firstMeaning[Int(atom.node)]
    while index >= 0 {
      let meaning = trie.meanings[Int(index)]
      if meaning.kind == .item, meaning.rank == 0 { return true }
      index = meaning.next
    }
    return false
  }

  /// The categories a phrase names.
  func categories(of atom: Atom) -> [Int32] {
    targets(of: atom, .category)
  }

  func groups(of atom: Atom) -> [Int32] {
    targets(of: atom, .group)
  }

  private func targets(of atom: Atom, _ kind: Trie.Kind) -> [Int32] {
    guard atom.node >= 0 else { return [] }
    var found: [Int32] = []
    var index = trie.firstMeaning[Int(atom.node)]
    while index >= 0 {
      let meaning = trie.meanings[Int(index)]
      index = meaning.next
      if meaning.kind == kind, !found.contains(meaning.target) { found.append(meaning.target) }
    }
    return found
  }

  /// Visits the options a phrase means, in the menu's order.
  func forEachOption(of atom: Atom, _ body: (OptionMeaning) -> Void) {
    guard atom.node >= 0 else { return }
    var index = trie.firstMeaning[Int(atom.node)]
    while index >= 0 {
      let meaning = trie.meanings[Int(index)]
      index = meaning.next
      guard meaning.kind == .option else { continue }
      let isExact = meaning.rank > 0 || meaning.surface == atom.surface
      body(
        OptionMeaning(option: meaning.target, rank: meaning.rank * 2 + (isExact ? 0 : 1)))
    }
  }
}
