/// Takes the tokens of JSON5 from the front of a text, and knows the place it has reached.
struct JSON5Scanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  var isAtEnd: Bool { position == scalars.count }
  var next: Unicode.Scalar? { isAtEnd ? nil : scalars[position] }

  var place: TextPlace {
    let before = scalars[..<position]
    let lineStart = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return TextPlace(
      line: before.count { $0 == "\n" } + 1, column: position - lineStart + 1)
  }

  func error(_ cause: JSON5Error.Cause) -> JSON5Error { JSON5Error(cause: cause, place: place) }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  private mutating func take(_ text: String) -> Bool {
    guard scalars[position...].starts(with: text.unicodeScalars) else { return false }
    position += text.unicodeScalars.count
    return true
  }

  private mutating func take(while holds: (Unicode.Scalar) -> Bool) -> String {
    let start = position
    while let scalar = next, holds(scalar) { position += 1 }
    return String(String.UnicodeScalarView(scalars[start..<position]))
  }

  /// Skips white space and comments.
  mutating func skipBlanks() throws(JSON5Error) {
    while true {
      _ = take { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
      let start = self
      if take("//") {
        _ = take { $0 != "\n" && $0 != "\r" }
      } else if take("/*") {
        while !take("*/") {
          guard !isAtEnd else { throw start.error(.openComment) }
          position += 1
        }
      } else {
        return
      }
    }
  }

  /// An identifier; empty if there is none.
  mutating func name() -> String {
    guard let first = next, !("0"..."9").contains(first) else { return "" }
    return take { $0 == "_" || $0 == "$" || $0.properties.isAlphabetic || ("0"..."9").contains($0) }
  }

  mutating func number() -> Double? {
    let text = take { $0.isJSON5NumberStart || $0.properties.isAlphabetic }
    let isNegative = text.hasPrefix("-")
    let digits = text.first == "-" || text.first == "+" ? String(text.dropFirst()) : text
    return Self.magnitude(digits).map { isNegative ? -$0 : $0 }
  }

  private static func magnitude(_ text: String) -> Double? {
    switch text {
    case "Infinity": return .infinity
    case "NaN": return .nan
    case let text where text.lowercased().hasPrefix("0x"):
      return UInt64(text.dropFirst(2), radix: 16).map { Double($0) }
    default:
      let isPlain = text.unicodeScalars.allSatisfy { scalar in
        ("0"..."9").contains(scalar) || ".eE+-".unicodeScalars.contains(scalar)
      }
      guard isPlain, let first = text.first, first != "-", first != "+" else { return nil }
      // Swift reads neither ".5" nor "5.".
      let whole = first == "." ? "0" + text : text
      return Double(whole.hasSuffix(".") ? whole + "0" : whole)
    }
  }

  /// A text between single or double quotes.
  mutating func quotedText() throws(JSON5Error) -> String {
    let start = self
    guard let quote = next else { return "" }
    position += 1
    var text = String.UnicodeScalarView()
    while let scalar = next {
      switch scalar {
      case quote:
        position += 1
        return String(text)
      case "\n", "\r": throw start.error(.openText)
      case "\\": if let escaped = try escape() { text.append(escaped) }
      default:
        text.append(scalar)
        position += 1
      }
    }
    throw start.error(.openText)
  }

  /// What a backslash and what follows stand for; `nil` is a line break that is left out.
  private mutating func escape() throws(JSON5Error) -> Unicode.Scalar? {
    let start = self
    position += 1
    guard let scalar = next else { throw start.error(.openText) }
    position += 1
    switch scalar {
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "v": return "\u{B}"
    case "0": return "\0"
    case "\n", "\u{2028}", "\u{2029}": return nil
    case "\r":
      _ = take("\n" as Unicode.Scalar)
      return nil
    case "x", "u":
      guard let code = hexadecimal(digits: scalar == "x" ? 2 : 4) else {
        throw start.error(.unknownEscape)
      }
      guard (0xD800...0xDBFF).contains(code) else {
        guard let scalar = Unicode.Scalar(code) else { throw start.error(.unknownEscape) }
        return scalar
      }
      guard take("\\u"), let low = hexadecimal(digits: 4), (0xDC00...0xDFFF).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (code - 0xD800) << 10 + (low - 0xDC00))
      else { throw start.error(.unknownEscape) }
      return scalar
    case let scalar where ("1"..."9").contains(scalar): throw start.error(.unknownEscape)
    default: return scalar
    }
  }

  private mutating func hexadecimal(digits: Int) -> UInt32? {
    let end = position + digits
    guard end <= scalars.count else { return nil }
    let text = String(String.UnicodeScalarView(scalars[position..<end]))
    guard text.allSatisfy(\.isHexDigit), let value = UInt32(text, radix: 16) else { return nil }
    position = end
    return value
  }
}

extension Unicode.Scalar {
  var isJSON5NumberStart: Bool {
    ("0"..."9").contains(self) || self == "-" || self == "+" || self == "."
  }
}
