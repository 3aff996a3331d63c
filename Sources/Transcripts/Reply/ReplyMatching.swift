/// How the messages of a turn differ from what was expected of them.
package enum ReplyMismatch: Hashable, Sendable {
  case different(ReplyExpectation, got: String)
  case missing(ReplyExpectation)
  case unexpected(String)
  case forbidden(ReplyExpectation, got: String)
  /// The file is strict, and the turn says nothing of the wording.
  case unchecked(messages: [String])
}

extension Section {
  /// Compares the messages of a turn one to one, in order; what they capture is added.
  package func mismatches(of messages: [String], capturing captures: inout [String: String])
    -> [ReplyMismatch]
  {
    var found: [ReplyMismatch] = []
    let wanted = replies.filter { $0.kind != .absent }
    for (index, expectation) in wanted.enumerated() {
      guard index < messages.count else {
        found.append(.missing(expectation))
        continue
      }
      if let added = expectation.match(messages[index], captures) {
        captures = added
      } else {
        found.append(.different(expectation, got: messages[index]))
      }
    }
    if !wanted.isEmpty, !allowsMore {
      found += messages.dropFirst(wanted.count).map(ReplyMismatch.unexpected)
    }
    for expectation in replies where expectation.kind == .absent {
      for message in messages where expectation.match(message, captures) != nil {
        found.append(.forbidden(expectation, got: message))
      }
    }
    return found
  }
}

extension ReplyExpectation {
  /// The captures after matching any of the alternatives; `nil` if none does.
  func match(_ message: String, _ captures: [String: String]) -> [String: String]? {
    for alternative in alternatives {
      switch kind {
      case .exact:
        if let found = MessagePattern(alternative).match(message, captures) { return found }
      case .glob, .absent:
        if Glob(alternative.filling(captures.mapValues(Glob.escaped))).matches(message) {
          return captures
        }
      case .regex:
        let filled = alternative.filling(captures.mapValues(Self.escaped))
        if let regex = try? Regex(filled), message.firstMatch(of: regex) != nil {
          return captures
        }
      }
    }
    return nil
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if !character.isLetter, !character.isNumber, character.isASCII { result += "\\" }
      result.append(character)
    }
  }
}

extension Glob {
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if "*?\\".contains(character) { result += "\\" }
      result.append(character)
    }
  }
}

extension MessagePattern {
  /// A message as an exact line says it: what could be read as a placeholder is made literal.
  static func escaped(_ message: String) -> String {
    message == "..." ? "\\..." : escaped(part: message.droppingTrailingBlanks[...])
  }

  /// A part of a message, with its blanks.
  static func escaped(part: Substring) -> String {
    var result = ""
    var rest = part
    while let first = rest.first {
      if first == "\\" || special(at: rest) != nil { result += "\\" }
      result.append(first)
      rest.removeFirst()
    }
    return result
  }
}
