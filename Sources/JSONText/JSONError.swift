/// Why a text is not JSON: where reading stopped and what would have been right there.
package struct JSONError: Error, Hashable, Sendable {
  /// UTF-8 offset into the text.
  package var offset: Int
  package var position: JSONPosition
  package var expected: Expected

  package enum Expected: Hashable, Sendable, CaseIterable {
    case value, key, colon, commaOrBrace, commaOrBracket, closingQuote, digit, hexDigit, end
    /// One of the escapes that RFC 8259 knows.
    case escape
    /// A control character inside a string, which has to be escaped.
    case escapedControl
    /// Nesting beyond `JSONDocument.maximumDepth`.
    case lessDepth
    /// A text of 4 GiB or more.
    case tooLong
  }

  init(_ expected: Expected, at offset: Int, in bytes: Span<UInt8>) {
    self.offset = offset
    self.expected = expected
    position = JSONPosition(offset: offset, in: bytes)
  }
}

extension JSONError: CustomStringConvertible {
  package var description: String {
    "line \(position.line), column \(position.column): expected \(expected)"
  }
}

extension JSONError.Expected: CustomStringConvertible {
  package var description: String {
    switch self {
    case .value: "a value"
    case .key: "a key in double quotes"
    case .colon: "a colon behind the key"
    case .commaOrBrace: "a comma or a closing brace"
    case .commaOrBracket: "a comma or a closing bracket"
    case .closingQuote: "a closing quote"
    case .digit: "a digit"
    case .hexDigit: "four hexadecimal digits"
    case .end: "the end of the text"
    case .escape: "one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"
    case .escapedControl: "an escape instead of a control character"
    case .lessDepth: "at most \(JSONDocument.maximumDepth) levels of nesting"
    case .tooLong: "less than 4 GiB"
    }
  }
}
