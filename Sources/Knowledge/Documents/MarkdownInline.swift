/// The marks inside a line of Markdown.
enum MarkdownInline {
  /// The line as it reads: links as their text, without emphasis, code marks and escapes.
  static func plain(_ line: Substring) -> String {
    guard line.utf8.contains(where: isMark) else { return String(line) }
    var text = ""
    var rest = line
    while let character = rest.first {
      let next = rest.dropFirst()
      if let link = link(rest) {
        text += plain(link.text)
        rest = link.rest
      } else if character == "\\", let escaped = next.first,
        escaped.isPunctuation || escaped.isSymbol
      {
        text.append(escaped)
        rest = next.dropFirst()
      } else {
        if !isEmphasis(character, after: text.last, before: next.first) { text.append(character) }
        rest = next
      }
    }
    return text
  }

  /// A star between blanks is a star, and an underscore within a word belongs to it.
  private static func isEmphasis(
    _ character: Character, after last: Character?, before next: Character?
  ) -> Bool {
    switch character {
    case "`": true
    case "*": !(last ?? " ").isWhitespace || !(next ?? " ").isWhitespace
    case "_": !isWord(last) || !isWord(next)
    default: false
    }
  }

  /// A link or image at the front: its text and what follows it.
  private static func link(_ text: Substring) -> (text: Substring, rest: Substring)? {
    let start = text.hasPrefix("![") ? text.dropFirst() : text
    guard start.first == "[", let close = start.firstIndex(of: "]") else { return nil }
    let label = start[start.index(after: start.startIndex)..<close]
    let rest = start[start.index(after: close)...]
    guard rest.first == "(", let end = rest.firstIndex(of: ")") else { return nil }
    return (label, rest[rest.index(after: end)...])
  }

  private static func isWord(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber } ?? false
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
      UInt8(ascii: "\\"):
      true
    default: false
    }
  }
}
