import Ordering

/// A word, number or sign of a message, and where it stands in the customer's own text.
struct Token {
  /// UTF-8 offsets in the message.
  var lower: Int32
  var upper: Int32
  /// Offsets of its folded form in `Scanner.folded`.
  var foldedLower: Int32
  var foldedUpper: Int32
  /// The form as said, in the lexicon's word table; `-1` when it is not there.
  var word: Int32 = -1
  /// The form phrases are looked up by (singular, one spelling of synonyms); `-1` when unknown.
  var key: Int32 = -1
  /// The value of a number; meaningless where `isNumber` is false.
  var number = 0
  var isNumber = false
  /// A number with a fraction is never a count.
  var isDecimal = false
  /// `first`, `2nd`: the value is in `number`, but it counts nothing.
  var isOrdinal = false
  var isCapital = false
  /// What stands between the previous token and this one.
  var gap: Gap = .space

  var span: Span { Span(Int(lower), Int(upper)) }
}

/// What separates two tokens, from the weakest to the strongest.
enum Gap: UInt8, Comparable {
  /// Nothing at all, or a hyphen: `7up`, `non-fat`.
  case glued
  case space, comma, stop, question

  static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
}
