/// Why the text of a fault or of a change of the simulated world is not one.
package enum DirectiveError: Error, Hashable, Sendable {
  /// Something has to follow; these would be right.
  case missing(expected: [String])
  /// A word is none of these.
  case unknown(word: String, expected: [String])
  /// The text was complete before this word.
  case unexpected(word: String)
}

/// The words of a directive, read from the front.
struct DirectiveWords {
  private var words: ArraySlice<Substring>

  init(_ text: String) { words = text.split(whereSeparator: \.isWhitespace)[...] }

  var isAtEnd: Bool { words.isEmpty }

  mutating func next(_ expected: @autoclosure () -> [String]) throws(DirectiveError) -> String {
    guard let word = words.popFirst() else { throw .missing(expected: expected()) }
    return String(word)
  }

  mutating func last(_ expected: @autoclosure () -> [String]) throws(DirectiveError) -> String {
    guard let word = words.popLast() else { throw .missing(expected: expected()) }
    return String(word)
  }

  /// The next word as one of an enumeration's.
  mutating func next<Value: RawRepresentable<String> & CaseIterable>(
    _ type: Value.Type = Value.self
  ) throws(DirectiveError) -> Value {
    let expected = Value.allCases.map(\.rawValue)
    let word = try next(expected)
    guard let value = Value(rawValue: word.lowercased()) else {
      throw .unknown(word: word, expected: expected)
    }
    return value
  }

  /// All that is left, as one name; spaces may be written as such.
  mutating func rest(_ expected: @autoclosure () -> [String]) throws(DirectiveError) -> String {
    guard !words.isEmpty else { throw .missing(expected: expected()) }
    defer { words = [] }
    return words.joined(separator: " ")
  }

  func end() throws(DirectiveError) {
    if let word = words.first { throw .unexpected(word: String(word)) }
  }
}
