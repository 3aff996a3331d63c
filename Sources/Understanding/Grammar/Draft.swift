import Ordering

/// A line in the making: what an order says of one thing.
struct Draft {
  /// What the words may mean; empty while only options were said ("one large with ham").
  var things: [Thing]
  /// Named in full.
  var isListed = false
  /// Named without an article or number.
  var isBare = false
  /// Said by a category or a shared last word ("a drink", "a muffin") rather than by name.
  var isGeneric = false
  var quantity = 1
  var hasQuantity = false
  var options: [DraftOption] = []
  /// Options whose thing is not known yet.
  var pending: [PendingOption] = []
  var lower: Int32
  var upper: Int32
  /// The draft this one was split from ("the other two with sausage"), or `-1`.
  var pool = -1
  /// Units of a split draft that no part has taken yet; `-1` where it is not split.
  var remaining = -1
  /// How many options were said before it was split: those all parts share.
  var sharedOptions = 0
  /// The line of the cart that this changes rather than adds to it.
  var edit: LineReference?
  /// It takes the line's place.
  var replaces = false
  var editQuantity: Int?
  var editStep: Int?
  /// The combo this is a part of, or `-1`, and which part.
  var combo = -1
  var part = 0
  var isDropped = false
  /// The atom it was named by, where that could also have been an option; otherwise `-1`.
  var ambiguousAtom = -1
  /// The clause it was said in.
  var clause = 0
  var rule: String = "add.items"
}

/// An option of a draft's thing.
struct DraftOption: Equatable {
  var group: Int32
  var candidates: [OptionIndex]
  var amount: Amount?
  var count = 1
  var placement: Placement?
  /// The thing does not offer it; it is kept so that the customer hears of it.
  var isForeign = false
}

/// An option as said, before it is known what it belongs to.
struct PendingOption {
  var atom: Int
  var amount: Amount?
  var count = 1
  var placement: Placement?
  /// The clause it was said in.
  var clause = 0
}

/// The noun phrase being read: what stands between a determiner and its noun.
struct NounPhrase {
  enum Determiner { case none, a, the, number, another, other, some, this }

  var isOpen = false
  var determiner = Determiner.none
  var quantity = 1
  var hasQuantity = false
  var options: [PendingOption] = []
  var start: Int32 = 0
  /// A word that nobody knows stands in it.
  var hasUnknown = false
  /// "a side of …": what follows is a thing, even where it could be an option.
  var wantsThing = false
  /// What separates it from what was said before.
  var afterAnd = false
  /// "one of them": a part of what was said, never one more.
  var isOfThem = false
  /// "a shot of": a measure of what goes into something.
  var hasDose = false
  var gap = Gap.space
}

/// How far "no", "extra" or "light on" reaches.
struct Scope {
  enum Reach { case nothing, next, list }

  var amount: Amount?
  var reach = Reach.nothing
  /// Whether an option has been read in it.
  var isUsed = false
}
