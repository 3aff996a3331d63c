/// The text of an exact `<` line, in which placeholders and captures stand for what may differ.
struct MessagePattern {
  private(set) var pieces: [Piece] = []

  enum Piece: Hashable {
    case text(String)
    case placeholder(Placeholder, capture: String?)
    /// What was captured under this name, here or in an earlier line.
    case reference(String)
  }

  init(_ source: String) {
    var rest = source.droppingTrailingBlanks[...]
    var literal = ""
    func flush(_ pieces: inout [Piece]) {
      if !literal.isEmpty { pieces.append(.text(literal)) }
      literal = ""
    }
    while let first = rest.first {
      if first == "\\", rest.count > 1 {
        rest.removeFirst()
        literal.append(rest.removeFirst())
      } else if let (piece, end) = Self.special(at: rest) {
        flush(&pieces)
        pieces.append(piece)
        rest = rest[end...]
      } else {
        literal.append(rest.removeFirst())
      }
    }
    flush(&pieces)
  }

  /// The names that it captures.
  var captures: [String] {
    pieces.compactMap { if case .placeholder(_, let name) = $0 { name } else { nil } }
  }

  /// The names that it uses.
  var references: [String] {
    pieces.compactMap { if case .reference(let name) = $0 { name } else { nil } }
  }

  /// What is captured after matching a whole message; `nil` if it does not match.
  func match(_ message: String, _ captures: [String: String]) -> [String: String]? {
    let message = message.droppingTrailingBlanks
    return match(pieces[...], message[...], after: nil, captures)
  }

  private func match(
    _ pieces: ArraySlice<Piece>, _ text: Substring, after previous: Character?,
    _ captures: [String: String]
  ) -> [String: String]? {
    guard let piece = pieces.first else { return text.isEmpty ? captures : nil }
    let others = pieces.dropFirst()
    switch piece {
    case .text(let literal):
      guard let rest = text.dropping(literal) else { return nil }
      return match(others, rest, after: literal.last, captures)
    case .reference(let name):
      guard let value = captures[name], let rest = text.dropping(value) else { return nil }
      return match(others, rest, after: value.last ?? previous, captures)
    case .placeholder(.anything, let name):
      var end = text.startIndex
      while true {
        var captures = captures
        if let name { captures[name] = String(text[..<end]) }
        let last = text[..<end].last ?? previous
        if let found = match(others, text[end...], after: last, captures) { return found }
        guard end < text.endIndex else { return nil }
        end = text.index(after: end)
      }
    case .placeholder(let placeholder, let name):
      guard let end = placeholder.end(in: text, after: previous) else { return nil }
      var captures = captures
      if let name { captures[name] = String(text[..<end]) }
      return match(others, text[end...], after: text[..<end].last, captures)
    }
  }

  /// A placeholder or a reference that begins here, and where it ends.
  static func special(at text: Substring) -> (Piece, String.Index)? {
    if text.hasPrefix("$") {
      guard let (name, end) = captureName(at: text.dropFirst()) else { return nil }
      return (.reference(name), end)
    }
    guard text.hasPrefix("["), let close = text.firstIndex(of: "]") else { return nil }
    let inside = text[text.index(after: text.startIndex)..<close]
    let parts = inside.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let placeholder = parts.first.flatMap({ Placeholder(rawValue: String($0)) }) else {
      return nil
    }
    var name: String?
    if parts.count == 2 {
      guard let (found, end) = captureName(at: parts[1]), end == parts[1].endIndex else {
        return nil
      }
      name = found
    }
    return (.placeholder(placeholder, capture: name), text.index(after: close))
  }

  /// A letter and the letters, digits and underscores behind it.
  static func captureName(at text: Substring) -> (String, String.Index)? {
    guard let first = text.first, first.isASCII, first.isLetter else { return nil }
    let name = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    return (String(name), name.endIndex)
  }
}

extension String {
  /// Without blanks at the end of any of its lines.
  var droppingTrailingBlanks: String {
    guard utf8.contains(where: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else { return self }
    return split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        var line = line
        while let last = line.last, last == " " || last == "\t" || last == "\r" {
          line.removeLast()
        }
        return String(line)
      }
      .joined(separator: "\n")
  }

  /// With the captures that are known filled in for their `$names`; all else is plain text.
  func filling(_ captures: [String: String]) -> String {
    guard !captures.isEmpty, contains("$") else { return self }
    var result = ""
    var rest = self[...]
    while let first = rest.first {
      if first == "$", let (name, end) = MessagePattern.captureName(at: rest.dropFirst()),
        let value = captures[name]
      {
        result += value
        rest = rest[end...]
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }
}

extension Substring {
  /// The rest behind a prefix, compared by canonical equivalence; `nil` if it is another.
  fileprivate func dropping(_ prefix: String) -> Substring? {
    var rest = self
    for character in prefix {
      guard rest.first == character else { return nil }
      rest.removeFirst()
    }
    return rest
  }
}
