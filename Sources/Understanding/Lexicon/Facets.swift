import Ordering

/// Words for what things are rather than which: tags, allergens and moods.
///
/// They live in a trie of their own, because most of them mean something else in an order ("hot",
/// "nuts"); only questions, wishes and self-descriptions look here.
struct Facets: Sendable {
  private(set) var trie = Trie(minimumCapacity: 256)
  let tags: [String]
  let moods: [String]

  init(menu: Menu, moods: [(id: String, words: [String])], builder: inout LexiconBuilder) {
    var seen = Set<String>()
    tags = (menu.items.flatMap(\.tags) + menu.optionGroups.flatMap { $0.options.flatMap(\.tags) })
      .filter { seen.insert($0).inserted }
    self.moods = moods.map(\.id)
    for (index, tag) in tags.enumerated() { add(tag, .tag, index, &builder) }
    for (index, words) in Self.allergens.enumerated() {
      for word in String(describing: words).split(separator: "|") {
        add(String(word), .allergen, index, &builder)
      }
    }
    for (index, mood) in moods.enumerated() {
      for word in mood.words { add(word, .mood, index, &builder) }
    }
  }

  /// In the order of `Allergen.allCases`.
  private static let allergens: [StaticString] = [
    "gluten|wheat|flour", "milk|dairy|lactose|cow milk|milk product", "egg",
    "nut|tree nut|almond|walnut|cashew|hazelnut|pecan|pistachio", "peanut|groundnut",
    "soy|soya|soybean", "fish", "shellfish|seafood|shrimp|crab|crustacean|lobster", "sesame",
    "celery", "mustard", "sulphite|sulfite",
  ]

  private mutating func add(
    _ phrase: String, _ kind: Trie.Kind, _ target: Int, _ builder: inout LexiconBuilder
  ) {
    let keys = builder.keys(of: phrase)
    guard !keys.isEmpty else { return }
    var node = Trie.root
    for key in keys { node = trie.insert(child: key, of: node) }
    trie.add(
      Trie.Meaning(kind: kind, target: Int32(target), rank: 0, surface: 0, next: -1), at: node)
  }

  /// The longest facet of a kind that begins at a token.
  func match(_ kind: Trie.Kind, _ tokens: [Token], at start: Int) -> (target: Int, end: Int)? {
    var node = Trie.root
    var best: (Int, Int)?
    var index = start
    while index < tokens.count, tokens[index].key >= 0 {
      node = trie.child(of: node, by: tokens[index].key)
      if node < 0 { break }
      index += 1
      var meaning = trie.firstMeaning[Int(node)]
      while meaning >= 0 {
        let own = trie.meanings[Int(meaning)]
        if own.kind == kind { best = (Int(own.target), index) }
        meaning = own.next
      }
    }
    return best
  }

  func tag(_ tokens: [Token], at start: Int) -> (tag: String, end: Int)? {
    match(.tag, tokens, at: start).map { (tags[$0.target], $0.end) }
  }

  func allergen(_ tokens: [Token], at start: Int) -> (allergen: Allergen, end: Int)? {
    match(.allergen, tokens, at: start).map { (Allergen.allCases[$0.target], $0.end) }
  }

  func mood(_ tokens: [Token], at start: Int) -> (mood: String, end: Int)? {
    match(.mood, tokens, at: start).map { (moods[$0.target], $0.end) }
  }
}
