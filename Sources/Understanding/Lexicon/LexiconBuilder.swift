import Ordering

/// Compiles a menu: general English first, then every name and alias, then what follows from them.
struct LexiconBuilder {
  private(set) var lexicon: Lexicon
  private var synonyms = SynonymRewriter()
  private var occurrences: [Occurrence] = []
  private var heads = SharedHeads()
  /// Whether the words now added are everyday English rather than names.
  private var marksEnglish = true
  private var longNames: [LongName] = []

  /// A name of several words, to be said without its last word where siblings share that word.
  private struct LongName {
    var keys: [Int32]
    var kind: Trie.Kind
    var target: Int32
    var head: Int32
  }

  init(menu: Menu) {
    lexicon = Lexicon(menu: menu)
  }

  // MARK: General English

  mutating func addEnglish() {
    for (word, value) in NumberWords.cardinals { setNumber(Int32(value), of: word) }
    for (word, value) in NumberWords.ordinals { setNumber(Int32(1000 + value), of: word) }
    for line in Invariants.words { eachWord(of: line) { $0.keepWhole($1) } }
    marksEnglish = false
    for line in Synonyms.words {
      var canonical: Int32 = -1
      eachWord(of: line) { builder, text in
        let word = builder.insert(text)
        if canonical < 0 { canonical = builder.lexicon.keys[Int(word)] }
        // The singular of a synonym is a synonym.
        let stem = builder.lexicon.keys[Int(word)]
        builder.lexicon.keys[Int(stem)] = canonical
        builder.lexicon.keys[Int(word)] = canonical
      }
    }
    for line in Synonyms.phrases {
      synonyms.add(String(describing: line).split(separator: "|").map { keys(of: String($0)) })
    }
    marksEnglish = true
    for (function, phrases) in GeneralPhrases.all {
      for phrase in String(describing: phrases).split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
        let keys = keys(of: String(phrase))
        if keys.isEmpty { continue }
        var node = Trie.root
        for key in keys { node = lexicon.trie.insert(child: key, of: node) }
        lexicon.trie.setFunction(function, at: node)
      }
    }
    for line in CommonWords.lines + CommonWords.others {
      eachWord(of: line) { builder, text in _ = builder.insert(text) }
    }
    marksEnglish = false
  }

  private mutating func eachWord(
    of line: StaticString, _ body: (inout LexiconBuilder, String) -> Void
  ) {
    for word in String(describing: line).split(separator: " ") { body(&self, String(word)) }
  }

  private mutating func setNumber(_ value: Int32, of text: StaticString) {
    let word = insert(String(describing: text))
    lexicon.numbers[Int(word)] = value
    guard value < 1000, value != 12 || String(describing: text) == "twelve" else { return }
    let digits = insert(String(value))
    lexicon.keys[Int(word)] = digits
  }

  private mutating func keepWhole(_ text: String) {
    let letters = Array(text.utf8)
    let word = lexicon.words.insert(letters, 0..<letters.count)
    extend()
    lexicon.keys[Int(word)] = word
  }

  // MARK: Words

  /// The word's number; a new word gets the key of its singular.
  private mutating func insert(_ text: String) -> Int32 {
    let letters = Array(text.utf8)
    return insert(letters, 0..<letters.count)
  }

  private mutating func insert(_ letters: [UInt8], _ range: Range<Int>) -> Int32 {
    let known = lexicon.words.find(letters, range)
    if known >= 0 {
      if marksEnglish { lexicon.isEnglish[Int(known)] = true }
      return known
    }
    let stem = Stem(of: letters, range)
    var key: Int32 = -1
    if stem.length < range.count {
      let singular = lexicon.words.insert(
        letters, range.lowerBound..<range.lowerBound + stem.length, tail: stem.tail)
      extend()
      key = lexicon.keys[Int(singular)]
    }
    let word = lexicon.words.insert(letters, range)
    extend()
    if key >= 0 { lexicon.keys[Int(word)] = key }
    return word
  }

  private mutating func extend() {
    while lexicon.keys.count < lexicon.words.count {
      lexicon.keys.append(Int32(lexicon.keys.count))
      lexicon.numbers.append(-1)
      lexicon.isEnglish.append(marksEnglish)
    }
  }

  mutating func keys(of phrase: String) -> [Int32] {
    var surface: UInt32 = 0
    return keys(of: phrase, surface: &surface)
  }

  /// The keys of a phrase, and a hash of the very words it is written in.
  private mutating func keys(of phrase: String, surface: inout UInt32) -> [Int32] {
    let scanner = Scanner(Array(phrase.utf8))
    var keys: [Int32] = []
    keys.reserveCapacity(scanner.tokens.count)
    surface = 0
    for token in scanner.tokens {
      let word = insert(
        scanner.folded, Int(token.foldedLower)..<Int(token.foldedUpper))
      surface = Lexicon.surface(surface, word)
      keys.append(lexicon.keys[Int(word)])
    }
    return keys
  }
}

extension Lexicon {
  static func surface(_ hash: UInt32, _ word: Int32) -> UInt32 {
    (hash ^ UInt32(bitPattern: word &+ 1)) &* 0x9E37_79B1
  }
}

// MARK: - The menu

extension LexiconBuilder {
  mutating func addMenu() {
    let menu = lexicon.menu
    for (index, item) in menu.items.enumerated() {
      let scope = UInt64(UInt32(bitPattern: lexicon.things.categoryOfItem[index]))
      for name in [item.name] + item.aliases {
        addName(name, .item, Int32(index), scope: scope)
      }
      if let slot = item.slot { addSlot(slot, Int32(index)) }
    }
    for (index, combo) in menu.combos.enumerated() {
      for name in [combo.name] + combo.aliases {
        addName(name, .item, Int32(menu.items.count + index), scope: 1 << 28)
      }
    }
    var option: Int32 = 0
    for (groupIndex, group) in menu.optionGroups.enumerated() {
      for each in group.options {
        for name in [each.name] + each.aliases {
          addName(name, .option, option, scope: 1 << 29 + UInt64(groupIndex))
        }
        option += 1
      }
      add(keys(of: group.name), .group, Int32(groupIndex), rank: 0, surface: 0)
    }
    for (index, category) in menu.categories.enumerated() {
      for name in [category.name] + category.aliases { addCategory(name, Int32(index)) }
    }
    addShortNames()
    finishPostings()
    lexicon.spelling = DeletionIndex(lexicon: lexicon)
  }

  /// A name or alias: as listed, and with everyday variants at a lower rank.
  private mutating func addName(
    _ name: String, _ kind: Trie.Kind, _ target: Int32, scope: UInt64
  ) {
    var surface: UInt32 = 0
    let keys = keys(of: name, surface: &surface)
    guard !keys.isEmpty else { return }
    add(keys, kind, target, rank: 0, surface: surface)
    let plain = keys.filter { !isTie($0) }
    if plain.count != keys.count { add(plain, kind, target, rank: 1, surface: 0) }
    for variant in synonyms.variants(of: plain) {
      add(variant, kind, target, rank: 1, surface: 0)
    }
    addPostings(plain, kind, target, scope)
  }

  private func isTie(_ key: Int32) -> Bool {
    let node = lexicon.trie.child(of: Trie.root, by: key)
    guard node >= 0 else { return false }
    switch lexicon.trie.functions[Int(node)] {
    case .and, .with, .of, .the, .a, .on, .forWord, .or, .to: return true
    default: return false
    }
  }

  private mutating func addPostings(
    _ keys: [Int32], _ kind: Trie.Kind, _ target: Int32, _ scope: UInt64
  ) {
    guard let head = keys.last else { return }
    let shared = keys.count > 1 ? heads.note(head, of: target, in: scope) : -1
    if shared >= 0 {
      longNames.append(LongName(keys: keys, kind: kind, target: target, head: shared))
    }
    for (position, key) in keys.enumerated() {
      occurrences.append(
        Occurrence(
          key: key, target: target, isOption: kind == .option,
          head: position < keys.count - 1 ? shared : -1))
    }
  }

  private mutating func addSlot(_ slot: String, _ target: Int32) {
    var surface: UInt32 = 0
    add(keys(of: slot, surface: &surface), .item, target, rank: Lexicon.slotRank, surface: surface)
  }

  /// A category's name; not where its last words are an item of its own ("side of chips").
  private mutating func addCategory(_ name: String, _ index: Int32) {
    var surface: UInt32 = 0
    let keys = keys(of: name, surface: &surface)
    for start in keys.indices.dropFirst() {
      if let node = node(of: keys[start...]),
        hasItem(node, in: index)
      {
        return
      }
    }
    add(keys, .category, index, rank: 0, surface: surface)
    for variant in synonyms.variants(of: keys) {
      add(variant, .category, index, rank: 1, surface: 0)
    }
  }

  private func node(of keys: ArraySlice<Int32>) -> Int32? {
    var node = Trie.root
    for key in keys {
      node = lexicon.trie.child(of: node, by: key)
      if node < 0 { return nil }
    }
    return node
  }

  private func hasItem(_ node: Int32, in category: Int32) -> Bool {
    var index = lexicon.trie.firstMeaning[Int(node)]
    while index >= 0 {
      let meaning = lexicon.trie.meanings[Int(index)]
      if meaning.kind == .item, lexicon.things.category(of: meaning.target) == category {
        return true
      }
      index = meaning.next
    }
    return false
  }

  private mutating func add(
    _ keys: [Int32], _ kind: Trie.Kind, _ target: Int32, rank: UInt8, surface: UInt32
  ) {
    guard !keys.isEmpty else { return }
    var node = Trie.root
    for key in keys { node = lexicon.trie.insert(child: key, of: node) }
    lexicon.trie.add(
      Trie.Meaning(kind: kind, target: target, rank: rank, surface: surface, next: -1), at: node)
  }

  /// "oat" for "oat milk" where there is almond milk too.
  private mutating func addShortNames() {
    for name in longNames where heads.isShared(name.head) {
      let keys = Array(name.keys.dropLast())
      let isEnglish = keys.allSatisfy { lexicon.isEnglish[Int($0)] }
      if isEnglish, name.kind == .item || isBoundWord(keys) { continue }
      let rank = isEnglish ? Lexicon.adjectiveRank : Lexicon.shortRank
      add(keys, name.kind, name.target, rank: rank, surface: 0)
      for variant in synonyms.variants(of: keys) {
        add(variant, name.kind, name.target, rank: rank, surface: 0)
      }
    }
  }

  /// Says something else already, other than which kind it is.
  private func isBoundWord(_ keys: [Int32]) -> Bool {
    guard let node = node(of: keys[...]) else { return false }
    let function = lexicon.trie.functions[Int(node)]
    return function != .none && function != .adjective
  }

  private mutating func finishPostings() {
    lexicon.postings = Postings(occurrences, heads: heads, keyCount: lexicon.words.count)
  }
}

extension Lexicon {
  /// A name without the last word that its siblings share.
  static let shortRank: UInt8 = 2
  /// The same where what remains is an everyday adjective ("black" for "black beans").
  static let adjectiveRank: UInt8 = 3
  /// Slots such as `B3` are only meant when written in one piece.
  static let slotRank: UInt8 = 9
}
