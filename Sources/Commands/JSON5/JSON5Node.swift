/// A value of a JSON5 text (spec.json5.org), and where it begins.
struct JSON5Node: Hashable, Sendable {
  var value: Value
  var place: TextPlace

  indirect enum Value: Hashable, Sendable {
    case null
    case boolean(Bool)
    case number(Double)
    case text(String)
    case list([JSON5Node])
    case object([Member])
  }

  struct Member: Hashable, Sendable {
    var key: String
    var place: TextPlace
    var node: JSON5Node
  }
}

/// Line and column of a character, both from one.
package struct TextPlace: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Why a text is not JSON5.
package struct JSON5Error: Error, Hashable, Sendable {
  package var cause: Cause
  package var place: TextPlace

  package enum Cause: Hashable, Sendable {
    /// What may stand there, in words.
    case expected(String)
    case openText
    case openComment
    case unknownEscape
    case repeatedKey(String)
    case tooDeep
    case notUTF8
    /// Something after the end of the value.
    case trailing
  }
}
