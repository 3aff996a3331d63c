/// A trie over word keys: the phrases of the menu and of general English in flat arrays.
struct Trie {
  /// What a phrase means; several meanings of a node form a list through `next`.
  struct Meaning {
    var kind: Kind
    /// Index of the item, combo, category, group or option in the lexicon's own lists.
    var target: Int32
    /// Zero for names and aliases as the menu lists them; higher for generated forms.
    var rank: UInt8
    /// Tells apart forms that share a key, such as singular and plural.
    var surface: UInt32
    var next: Int32
  }

  enum Kind: UInt8 { case item, category, group, option, tag, allergen, mood }

  private(set) var meanings: [Meaning] = []
  /// Per node: the first meaning, or `-1`.
  private(set) var firstMeaning: [Int32] = [-1]
  /// Per node: what it says as general English.
  private(set) var functions: [Function] = [.none]
  private var keys: [UInt64]
  private var children: [Int32]
  private var edgeCount = 0

  init(minimumCapacity: Int = 2048) {
    var capacity = 4096
    while capacity < minimumCapacity * 2 { capacity *= 2 }
    keys = [UInt64](repeating: .max, count: capacity)
    children = [Int32](repeating: -1, count: capacity)
  }

  var nodeCount: Int { firstMeaning.count }

  static let root: Int32 = 0

  /// The node that a word leads to, or `-1`.
  func child(of node: Int32, by key: Int32) -> Int32 {
    let edge = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: key))
    var slot = Self.slot(edge) & (keys.count - 1)
    while true {
      let found = keys[slot]
      if found == edge { return children[slot] }
      if found == .max { return -1 }
      slot = (slot + 1) & (keys.count - 1)
    }
  }

  mutating func insert(child key: Int32, of node: Int32) -> Int32 {
    let known = child(of: node, by: key)
    if known >= 0 { return known }
    if (edgeCount + 1) * 2 > keys.count { grow() }
    let new = Int32(firstMeaning.count)
    firstMeaning.append(-1)
    functions.append(.none)
    place(UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: key)), new)
    edgeCount += 1
    return new
  }

  mutating func setFunction(_ function: Function, at node: Int32) {
    functions[Int(node)] = function
  }

  /// Adds a meaning unless the node has it already, in an equal or better form.
  mutating func add(_ meaning: Meaning, at node: Int32) {
    var index = firstMeaning[Int(node)]
    var last: Int32 = -1
    while index >= 0 {
      let own = meanings[Int(index)]
      if own.kind == meaning.kind, own.target == meaning.target,
        own.surface == meaning.surface || own.rank < meaning.rank
      {
        return
      }
      last = index
      index = own.next
    }
    var new = meaning
    new.next = -1
    meanings.append(new)
    let position = Int32(meanings.count - 1)
    if last < 0 { firstMeaning[Int(node)] = position } else { meanings[Int(last)].next = position }
  }

  private mutating func grow() {
    let (oldKeys, oldChildren) = (keys, children)
    keys = [UInt64](repeating: .max, count: oldKeys.count * 2)
    children = [Int32](repeating: -1, count: oldKeys.count * 2)
    for index in oldKeys.indices where oldKeys[index] != .max {
      place(oldKeys[index], oldChildren[index])
    }
  }

  private mutating func place(_ edge: UInt64, _ child: Int32) {
    var slot = Self.slot(edge) & (keys.count - 1)
    while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = edge
    children[slot] = child
  }

  /// Fibonacci hashing.
  private static func slot(_ edge: UInt64) -> Int {
    Int(truncatingIfNeeded: (edge &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
