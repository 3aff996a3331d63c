/// Recognises names by some of their words: "tomato salsa" for "fresh tomato salsa", "pinto" for
/// "pinto beans", "chicken sandwich" for every sandwich with chicken.
struct PartialNames {
  private let lexicon: Lexicon
  private let tokens: [Token]
  private(set) var atoms: [Atom]
  /// What each partial atom may stand for.
  private(set) var meanings: [[Postings.Entry]] = []

  /// A word in more names than this says too little to be worth a look.
  private static let commonest = 400
  private static let most = 60

  init(_ atoms: [Atom], tokens: [Token], lexicon: Lexicon) {
    self.lexicon = lexicon
    self.tokens = tokens
    self.atoms = atoms
    guard atoms.contains(where: { isSeed($0) }) else { return }
    merge()
  }

  /// A single word of some name that is no name itself.
  private func isSeed(_ atom: Atom) -> Bool {
    guard atom.length == 1, !atom.isMenu, !atom.isNumber, !atom.isOrdinal else { return false }
    switch atom.function {
    case .none, .adjective, .filler, .plainSize, .formNoun, .double, .light, .half, .regular:
      return !lexicon.postings.isEmpty(tokens[Int(atom.start)].key)
    default: return false
    }
  }

  private mutating func merge() {
    var merged: [Atom] = []
    merged.reserveCapacity(atoms.count)
    var index = 0
    while index < atoms.count {
      let atom = atoms[index]
      guard isSeed(atom) else {
        merged.append(atom)
        index += 1
        continue
      }
      let (next, found) = extend(from: index)
      if next > index + 1 {
        merged.append(partial(from: index, to: next, found))
      } else {
        merged.append(single(atom))
      }
      index = next
    }
    atoms = merged
  }

  /// How far the words from here on are all part of the same names.
  private func extend(from index: Int) -> (Int, [Postings.Entry]) {
    let key = tokens[Int(atoms[index].start)].key
    let own = lexicon.postings[key]
    guard own.count <= Self.commonest else { return (index + 1, []) }
    var found = Array(own)
    var end = index + 1
    var next = index + 1
    while next < atoms.count, atoms[next].gap <= .space, next - index < 6 {
      let atom = atoms[next]
      if isTie(atom), next + 1 < atoms.count, atoms[next + 1].isMenu || isSeed(atoms[next + 1]) {
        next += 1
        continue
      }
      guard atom.isMenu || isSeed(atom) else { break }
      let narrowed = narrow(found, by: atom)
      if narrowed.isEmpty { break }
      found = narrowed
      next += 1
      end = next
    }
    return (end, found)
  }

  private func isTie(_ atom: Atom) -> Bool {
    switch atom.function {
    case .and, .of, .the: true
    default: false
    }
  }

  private func narrow(_ entries: [Postings.Entry], by atom: Atom) -> [Postings.Entry] {
    var entries = entries
    for token in atom.start..<atom.end {
      let other = lexicon.postings[tokens[Int(token)].key]
      guard other.count <= Self.commonest else { return [] }
      entries.removeAll { entry in
        !other.contains { $0.target == entry.target && $0.isOption == entry.isOption }
      }
      if entries.isEmpty { return [] }
    }
    return entries
  }

  private mutating func partial(from start: Int, to end: Int, _ found: [Postings.Entry]) -> Atom {
    var atom = atoms[start]
    atom.end = atoms[end - 1].end
    atom.function = .none
    atom.node = -1
    keep(found, in: &atom)
    return atom
  }

  /// A lone word: everyday adjectives only where they tell an option from its siblings.
  private mutating func single(_ atom: Atom) -> Atom {
    guard atom.function == .none else { return atom }
    let token = tokens[Int(atom.start)]
    var found = Array(lexicon.postings[token.key].prefix(Self.commonest))
    if token.word >= 0 ? lexicon.isEnglish[Int(token.word)] : lexicon.isEnglish[Int(token.key)] {
      found.removeAll { !$0.isOption || !$0.distinguishes }
    }
    guard !found.isEmpty else { return atom }
    var atom = atom
    keep(found, in: &atom)
    return atom
  }

  private mutating func keep(_ found: [Postings.Entry], in atom: inout Atom) {
    atom.partial = Int32(meanings.count)
    meanings.append(Array(found.prefix(Self.most)))
    if found.contains(where: \.isOption) { atom.kind.insert(.option) }
    if found.contains(where: { !$0.isOption }) { atom.kind.insert(.thing) }
    atom.isWeakThing = atom.kind.contains(.option)
  }
}
