/// Which characters a terminal can show.
package enum CharacterSet: Hashable, Sendable {
  case utf8
  case ascii

  /// The first of the three variables that is set decides, as in setlocale(3).
  ///
  /// Where none is set nothing is known; today's terminals read UTF-8, and containers often start
  /// without a locale, so only a locale that says otherwise turns the signs off.
  package init(environment: Environment) {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first
    guard let locale else {
      self = .utf8
      return
    }
    let codeset = locale.lowercased().filter { $0 != "-" }
    self = codeset.hasSuffix("utf8") || codeset.contains("utf8@") ? .utf8 : .ascii
  }

  /// The text in characters of this set; what has no likeness in ASCII becomes `?`.
  package func spelling(_ text: String) -> String {
    guard self == .ascii, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return text.reduce(into: "") { $0 += Self.ascii(for: $1) }
  }

  package var ellipsis: String { self == .utf8 ? "…" : "..." }

  private static func ascii(for character: Character) -> String {
    if character.isASCII { return String(character) }
    if let likeness = likenesses[character] { return likeness }
    // NFD is not in the standard library; a letter with its marks falls back by table only.
    return character.isWhitespace ? " " : "?"
  }

  private static let likenesses: [Character: String] = {
    var table: [Character: String] = [
      "…": "...", "×": "x", "–": "-", "—": "-", "‑": "-", "−": "-", "·": "-", "•": "*", "→": "->",
      "←": "<-", "‘": "'", "’": "'", "“": "\"", "”": "\"", "½": "1/2", "¼": "1/4", "¾": "3/4",
      "€": "EUR", "£": "GBP", "¥": "JPY", "°": " deg", "✓": "ok", "✗": "x", "ß": "ss", "æ": "ae",
      "Æ": "AE", "ø": "o", "Ø": "O", "œ": "oe", "Œ": "OE", "≤": "<=", "≥": ">=", "≈": "~",
      "─": "-", "│": "|", "\u{A0}": " ", "«": "\"", "»": "\"",
    ]
    let letters = [
      "a": "àáâãäåā", "c": "çćč", "e": "èéêëēęě", "i": "ìíîïī", "n": "ñńň", "o": "òóôõöō",
      "s": "śš", "u": "ùúûüūů", "y": "ýÿ", "z": "źżž",
    ]
    for (plain, marked) in letters {
      for letter in marked {
        table[letter] = plain
        if let upper = letter.uppercased().first { table[upper] = plain.uppercased() }
      }
    }
    return table
  }()
}
