/// One value or key of a document, in the order of the text; a container is followed by its content.
struct JSONNode: Sendable {
  /// Where its text starts; for strings, behind the opening quote.
  var start: UInt32
  /// Where its text ends; for strings, at the closing quote.
  var end: UInt32
  /// The index behind its last descendant, which is that of its next sibling if it has one.
  var next: UInt32
  var token: Token
  /// Only for strings: whether the text has to be unescaped.
  var hasEscapes = false

  enum Token: UInt8, Sendable {
    case null, `true`, `false`, number, string, array, object
  }
}
