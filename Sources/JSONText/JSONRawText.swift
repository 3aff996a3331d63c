/// A value by its very text: equal where the bytes are, without decoding any of them.
///
/// As a dictionary's key it finds what was made of the same text before.
package struct JSONRawText: Hashable, Sendable {
  private let document: JSONDocument
  private let start: Int
  private let end: Int

  package init(_ value: JSONValue) {
    document = value.document
    start = Int(value.node.start)
    end = Int(value.node.end)
  }

  package static func == (left: JSONRawText, right: JSONRawText) -> Bool {
    guard left.end - left.start == right.end - right.start else { return false }
    let leftBytes = left.document.bytes
    let rightBytes = right.document.bytes
    let first = leftBytes.span.bytes
    let second = rightBytes.span.bytes
    let count = left.end - left.start
    let whole = count & ~7
    for offset in stride(from: 0, to: whole, by: 8)
    where first.word(at: left.start + offset) != second.word(at: right.start + offset) {
      return false
    }
    for offset in whole..<count
    where leftBytes[left.start + offset] != rightBytes[right.start + offset] { return false }
    return true
  }

  /// Folds eight bytes at a time, since hashing each of them would take longer than reading the value.
  package func hash(into hasher: inout Hasher) {
    let bytes = document.bytes
    let text = bytes.span.bytes
    let whole = start + (end - start) & ~7
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for offset in stride(from: start, to: whole, by: 8) {
      let product = (state ^ text.word(at: offset)).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
      state = product.high ^ product.low
    }
    for offset in whole..<end { hasher.combine(bytes[offset]) }
    hasher.combine(state)
  }
}

extension RawSpan {
  /// Eight bytes, the first being the lowest.
  func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
