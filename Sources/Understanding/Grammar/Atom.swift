/// The smallest piece of meaning: a phrase of the lexicon, a number, or a word nobody knows.
struct Atom {
  /// Token range.
  var start: Int32
  var end: Int32
  /// The trie node of the phrase, or `-1`.
  var node: Int32 = -1
  /// Hash of the very words, to prefer a listed form over its singular or plural.
  var surface: UInt32 = 0
  var function = Function.none
  var kind = Kind.unknown
  /// What separates it from the atom before.
  var gap = Gap.space
  var number = 0
  /// It names a thing only by a part of its name, and an option in full.
  var isWeakThing = false
  /// What a part of a name may stand for; an index into the segmenter's lists, or `-1`.
  var partial: Int32 = -1

  /// Which readings a menu's words have; general English is in `function`.
  struct Kind: OptionSet {
    let rawValue: UInt8
    static let thing = Kind(rawValue: 1)
    static let option = Kind(rawValue: 2)
    static let category = Kind(rawValue: 4)
    static let group = Kind(rawValue: 8)
    static let number = Kind(rawValue: 16)
    static let ordinal = Kind(rawValue: 32)
    static let unknown: Kind = []
    static let menu: Kind = [.thing, .option, .category, .group]
  }

  var isThing: Bool { !kind.isDisjoint(with: [.thing, .category]) }
  var isOption: Bool { kind.contains(.option) }
  var isMenu: Bool { !kind.isDisjoint(with: .menu) }
  var isCategory: Bool { kind.contains(.category) }
  var isNumber: Bool { kind.contains(.number) }
  var isOrdinal: Bool { kind.contains(.ordinal) }
  /// A content word that neither the menu nor general English knows.
  var isUnknown: Bool { kind == .unknown && function == .none }
  var length: Int32 { end - start }
}
