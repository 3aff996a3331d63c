extension MessagePattern {
  /// Another message as an exact line says it, with the placeholders kept that still fit.
  ///
  /// A placeholder fits where the word before it stands again, followed by such a thing.
  func fitted(to message: String, _ captures: [String: String]) -> String {
    var rest = message.droppingTrailingBlanks[...]
    var result = ""
    var before = ""
    for (index, piece) in pieces.enumerated() {
      let next = index + 1 < pieces.count ? pieces[index + 1] : nil
      switch piece {
      case .text(let literal): before = literal
      case .placeholder, .reference:
        guard let (place, source) = Self.place(of: piece, next, after: before, rest, captures)
        else { continue }
        result += Self.escaped(part: rest[..<place.lowerBound]) + source
        rest = rest[place.upperBound...]
        before = ""
      }
    }
    return result.isEmpty ? Self.escaped(message) : result + Self.escaped(part: rest)
  }

  /// Where a piece fits in a text, and how it is written.
  private static func place(
    of piece: Piece, _ next: Piece?, after literal: String, _ text: Substring,
    _ captures: [String: String]
  ) -> (Range<String.Index>, source: String)? {
    let anchor = lastWord(of: literal)
    var search = text
    while true {
      let start: String.Index
      if anchor.isEmpty {
        start = search.startIndex
      } else {
        guard let found = search.firstRange(of: anchor) else { return nil }
        start = found.upperBound
      }
      if let found = fit(piece, next, text, at: start, captures) { return found }
      guard !anchor.isEmpty, start < text.endIndex else { return nil }
      search = text[start...]
    }
  }

  private static func fit(
    _ piece: Piece, _ next: Piece?, _ text: Substring, at start: String.Index,
    _ captures: [String: String]
  ) -> (Range<String.Index>, source: String)? {
    switch piece {
    case .text: return nil
    case .reference(let name):
      guard let value = captures[name], text[start...].hasPrefix(value) else { return nil }
      return (start..<text.index(start, offsetBy: value.count), "$" + name)
    case .placeholder(let placeholder, let name):
      let source = "[" + placeholder.rawValue + (name.map { ":" + $0 } ?? "") + "]"
      guard placeholder == .anything else {
        let previous = text[..<start].last
        return placeholder.end(in: text[start...], after: previous).map { (start..<$0, source) }
      }
      guard case .text(let literal)? = next else { return (start..<text.endIndex, source) }
      let word = literal.prefix { $0 != " " || literal.first == " " }
      let end = text[start...].firstRange(of: word)?.lowerBound
      return end.map { (start..<$0, source) }
    }
  }

  /// The last word of a text, with the blanks behind it.
  private static func lastWord(of text: String) -> String {
    let word = text.reversed().drop { $0 == " " }.prefix { $0 != " " && $0 != "\n" }
    let blanks = text.reversed().prefix { $0 == " " }
    return String((Array(blanks) + Array(word)).reversed())
  }
}
