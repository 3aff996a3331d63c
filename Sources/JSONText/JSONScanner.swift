/// Reads a text once from front to back into nodes.
struct JSONScanner {
  private(set) var nodes: [JSONNode] = []
  private var position = 0

  /// Menus have ten bytes to a node; room that is not used costs addresses, but no memory.
  init(byteCount: Int) { nodes.reserveCapacity(byteCount / 8 + 8) }

  mutating func scan(_ bytes: Span<UInt8>) throws(JSONError) {
    guard bytes.count < Int(UInt32.max) else { throw JSONError(.tooLong, at: 0, in: bytes) }
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
    skipSpace(bytes)
    try scanValue(bytes, depth: 0)
    skipSpace(bytes)
    guard position == bytes.count else { throw expected(.end, bytes) }
  }

  private mutating func scanValue(_ bytes: Span<UInt8>, depth: Int) throws(JSONError) {
    guard position < bytes.count else { throw expected(.value, bytes) }
    switch bytes[position] {
    case UInt8(ascii: "\""): try scanString(bytes)
    case UInt8(ascii: "{"): try scanObject(bytes, depth: depth + 1)
    case UInt8(ascii: "["): try scanArray(bytes, depth: depth + 1)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try scanNumber(bytes)
    case UInt8(ascii: "t"): try scanWord("true", .true, bytes)
    case UInt8(ascii: "f"): try scanWord("false", .false, bytes)
    case UInt8(ascii: "n"): try scanWord("null", .null, bytes)
    default: throw expected(.value, bytes)
    }
  }

  private mutating func scanObject(_ bytes: Span<UInt8>, depth: Int) throws(JSONError) {
    let index = try open(.object, bytes, depth: depth)
    if take(UInt8(ascii: "}"), bytes) { return close(index) }
    while true {
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw expected(.key, bytes)
      }
      try scanString(bytes)
      skipSpace(bytes)
      guard take(UInt8(ascii: ":"), bytes) else { throw expected(.colon, bytes) }
      skipSpace(bytes)
      try scanValue(bytes, depth: depth)
      skipSpace(bytes)
      if take(UInt8(ascii: "}"), bytes) { return close(index) }
      guard take(UInt8(ascii: ","), bytes) else { throw expected(.commaOrBrace, bytes) }
      skipSpace(bytes)
    }
  }

  private mutating func scanArray(_ bytes: Span<UInt8>, depth: Int) throws(JSONError) {
    let index = try open(.array, bytes, depth: depth)
    if take(UInt8(ascii: "]"), bytes) { return close(index) }
    while true {
      try scanValue(bytes, depth: depth)
      skipSpace(bytes)
      if take(UInt8(ascii: "]"), bytes) { return close(index) }
      guard take(UInt8(ascii: ","), bytes) else { throw expected(.commaOrBracket, bytes) }
      skipSpace(bytes)
    }
  }

  private mutating func open(
    _ token: JSONNode.Token, _ bytes: Span<UInt8>, depth: Int
  ) throws(JSONError) -> Int {
    guard depth <= JSONDocument.maximumDepth else { throw expected(.lessDepth, bytes) }
    append(token, from: position, to: position)
    position += 1
    skipSpace(bytes)
    return nodes.count - 1
  }

  private mutating func close(_ index: Int) {
    nodes[index].end = UInt32(truncatingIfNeeded: position)
    nodes[index].next = UInt32(truncatingIfNeeded: nodes.count)
  }

  private mutating func scanString(_ bytes: Span<UInt8>) throws(JSONError) {
    let start = position + 1
    position = start
    var hasEscapes = false
    skipPlainText(bytes)
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        append(.string, from: start, to: position, hasEscapes: hasEscapes)
        position += 1
        return
      }
      guard byte >= 0x20 else { throw expected(.escapedControl, bytes) }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        try skipEscape(bytes)
      } else {
        position += 1
      }
    }
    throw expected(.closingQuote, bytes)
  }

  /// Skips eight bytes at a time up to the first that may be a quote, a backslash or a control.
  private mutating func skipPlainText(_ bytes: Span<UInt8>) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let text = bytes.bytes
    while position + 8 <= bytes.count {
      let word = text.word(at: position)
      let quote = word ^ ones &* UInt64(UInt8(ascii: "\""))
      let backslash = word ^ ones &* UInt64(UInt8(ascii: "\\"))
      // https://graphics.stanford.edu/~seander/bithacks.html#HasLessInWord, of the lowest exact.
      let found =
        ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash
          | (word &- ones &* 0x20) & ~word) & (ones &* 0x80)
      guard found == 0 else { return position += found.trailingZeroBitCount / 8 }
      position += 8
    }
  }

  private mutating func skipEscape(_ bytes: Span<UInt8>) throws(JSONError) {
    position += 1
    guard position < bytes.count else { throw expected(.closingQuote, bytes) }
    switch bytes[position] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      position += 1
      for _ in 0..<4 {
        guard position < bytes.count, JSONEscapes.hexDigit(bytes[position]) != nil else {
          throw expected(.hexDigit, bytes)
        }
        position += 1
      }
    default: throw expected(.escape, bytes)
    }
  }

  private mutating func scanNumber(_ bytes: Span<UInt8>) throws(JSONError) {
    let start = position
    _ = take(UInt8(ascii: "-"), bytes)
    if !take(UInt8(ascii: "0"), bytes) { try skipDigits(bytes) }
    if take(UInt8(ascii: "."), bytes) { try skipDigits(bytes) }
    if take(UInt8(ascii: "e"), bytes) || take(UInt8(ascii: "E"), bytes) {
      if !take(UInt8(ascii: "-"), bytes) { _ = take(UInt8(ascii: "+"), bytes) }
      try skipDigits(bytes)
    }
    append(.number, from: start, to: position)
  }

  private mutating func skipDigits(_ bytes: Span<UInt8>) throws(JSONError) {
    let start = position
    while position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
    guard position > start else { throw expected(.digit, bytes) }
  }

  private mutating func scanWord(
    _ word: StaticString, _ token: JSONNode.Token, _ bytes: Span<UInt8>
  ) throws(JSONError) {
    let start = position
    let isWord = word.withUTF8Buffer { letters in
      start + letters.count <= bytes.count
        && letters.indices.allSatisfy { bytes[start + $0] == letters[$0] }
    }
    guard isWord else { throw expected(.value, bytes) }
    position += word.utf8CodeUnitCount
    append(token, from: start, to: position)
  }

  private mutating func append(
    _ token: JSONNode.Token, from start: Int, to end: Int, hasEscapes: Bool = false
  ) {
    nodes.append(
      JSONNode(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        next: UInt32(truncatingIfNeeded: nodes.count + 1), token: token, hasEscapes: hasEscapes))
  }

  private mutating func skipSpace(_ bytes: Span<UInt8>) {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private func expected(_ what: JSONError.Expected, _ bytes: Span<UInt8>) -> JSONError {
    JSONError(what, at: position, in: bytes)
  }
}
