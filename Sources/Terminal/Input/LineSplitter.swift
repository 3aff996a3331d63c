/// Cuts a stream of bytes into lines, keeping no more of a line than the limit.
struct LineSplitter {
  private let limit: Int
  private var chunk: [UInt8] = []
  private var start = 0
  /// Where the next newline in the chunk is.
  private var newline: Int?
  /// The beginning of a line whose end was in no chunk yet.
  private var kept: [UInt8] = []
  private var keptLength = 0
  private var isAtStart = true

  init(limit: Int = InputLine.limit) {
    self.limit = limit
  }

  var hasLine: Bool { newline != nil }

  /// Takes the next bytes of the stream; the lines of those before must have been taken.
  mutating func append(_ bytes: [UInt8]) {
    chunk = bytes
    start = isAtStart && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    isAtStart = isAtStart && bytes.isEmpty
    findNewline()
  }

  /// The next whole line; `nil` asks for more bytes.
  mutating func nextLine() -> InputLine? {
    guard let end = newline else {
      keep(chunk[start...])
      start = chunk.count
      return nil
    }
    defer {
      start = end + 1
      findNewline()
    }
    if keptLength == 0, end - start <= limit { return Self.line(chunk[start..<end]) }
    keep(chunk[start..<end])
    return takeKept()
  }

  /// At the end of input: the last line, if it did not end in a newline.
  mutating func lastLine() -> InputLine? {
    keptLength > 0 ? takeKept() : nil
  }

  private mutating func findNewline() {
    newline = chunk[start...].firstIndex(of: 0x0A)
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    kept += bytes.prefix(limit - kept.count)
    keptLength += bytes.count
  }

  private mutating func takeKept() -> InputLine {
    defer {
      kept.removeAll()
      keptLength = 0
    }
    guard keptLength > limit else { return Self.line(kept[...]) }
    // The cut may have split a character.
    let whole = kept.lastIndex { $0 & 0xC0 != 0x80 }.map { kept[$0] < 0x80 ? $0 + 1 : $0 } ?? 0
    return InputLine(String(decoding: kept[..<whole], as: UTF8.self), byteCount: keptLength)
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> InputLine {
    let bytes = bytes.last == 0x0D ? bytes.dropLast() : bytes
    return InputLine(String(decoding: bytes, as: UTF8.self), byteCount: bytes.count)
  }
}
