/// The escapes inside JSON strings.
enum JSONEscapes {
  /// Unescapes text that the scanner has found well formed; lone surrogates become U+FFFD.
  static func decode(_ text: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index] == UInt8(ascii: "\\"), index + 1 < text.endIndex else {
        result.append(text[index])
        index += 1
        continue
      }
      index += 2
      switch text[index - 1] {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"): result += scalar(text, &index).utf8
      case let byte: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The scalar of a `\u` escape whose digits start at `index`, with its low surrogate if it has one.
  private static func scalar(_ text: ArraySlice<UInt8>, _ index: inout Int) -> String {
    let unit = codeUnit(text, at: index) ?? 0xFFFD
    index += 4
    guard unit >= 0xD800, unit < 0xE000 else {
      return String(Character(Unicode.Scalar(unit) ?? "\u{FFFD}"))
    }
    guard unit < 0xDC00, index + 6 <= text.endIndex, text[index] == UInt8(ascii: "\\"),
      text[index + 1] == UInt8(ascii: "u"), let low = codeUnit(text, at: index + 2),
      low >= 0xDC00, low < 0xE000
    else { return "\u{FFFD}" }
    index += 6
    let value = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
    return String(Character(Unicode.Scalar(value) ?? "\u{FFFD}"))
  }

  private static func codeUnit(_ text: ArraySlice<UInt8>, at index: Int) -> UInt32? {
    guard index + 4 <= text.endIndex else { return nil }
    var value: UInt32 = 0
    for byte in text[index..<index + 4] {
      guard let digit = hexDigit(byte) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
