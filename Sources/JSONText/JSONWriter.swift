/// Writes compact JSON into one growing buffer.
///
/// With `keys: .sorted` the members of every object end up in the order of their keys' bytes, so
/// that equal values have equal text whoever writes them.
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private let keys: KeyOrder
  private var needsComma = false
  /// One for each open object that will be sorted: its keys and where their members start.
  private var members: [[(key: String, start: Int)]] = []

  package enum KeyOrder: Sendable {
    case given, sorted
  }

  package init(keys: KeyOrder = .given) { self.keys = keys }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func object(_ content: (inout JSONWriter) -> Void) {
    beginObject()
    content(&self)
    endObject()
  }

  package mutating func array(_ content: (inout JSONWriter) -> Void) {
    beginArray()
    content(&self)
    endArray()
  }

  package mutating func array<Element>(
    _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    array { writer in
      for element in elements { write(&writer, element) }
    }
  }

  package mutating func key(_ key: String) {
    separate()
    if keys == .sorted, !members.isEmpty { members[members.count - 1].append((key, bytes.count)) }
    appendQuoted(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func string(_ text: String) {
    separate()
    appendQuoted(text)
    needsComma = true
  }

  package mutating func int(_ value: Int) { literal(String(value)) }

  package mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  package mutating func null() { literal("null") }

  /// A number with a fraction; what JSON can not say (infinities, no number) is `null`.
  package mutating func double(_ value: Double) { literal(value.isFinite ? "\(value)" : "null") }

  /// Text that is JSON already.
  package mutating func literal(_ json: String) {
    separate()
    bytes += json.utf8
    needsComma = true
  }

  package mutating func beginObject() {
    open(UInt8(ascii: "{"))
    if keys == .sorted { members.append([]) }
  }

  package mutating func endObject() {
    if keys == .sorted, let last = members.popLast() { sortMembers(last) }
    close(UInt8(ascii: "}"))
  }

  package mutating func beginArray() { open(UInt8(ascii: "[")) }

  package mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Ends a line of JSON lines and starts the next.
  package mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  /// Puts the members of the object that is about to be closed in the order of their keys.
  private mutating func sortMembers(_ members: [(key: String, start: Int)]) {
    guard let first = members.first, members.count > 1 else { return }
    let ends = members.dropFirst().map { $0.start - 1 } + [bytes.count]
    let sorted = zip(members, ends).sorted { left, right in
      left.0.key.utf8.lexicographicallyPrecedes(right.0.key.utf8)
    }
    let text = sorted.map { bytes[$0.0.start..<$0.1] }.joined(separator: [UInt8(ascii: ",")])
    bytes.replaceSubrange(first.start..., with: Array(text))
  }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0x0D: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
      case 0x09: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
      case 0..<0x20, 0x7F: bytes += Self.unicodeEscape(byte)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func unicodeEscape(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}

/// Members in one call, the form most writers of objects need.
extension JSONWriter {
  package mutating func member(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }

  package mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    int(value)
  }

  package mutating func member(_ key: String, _ value: Bool) {
    self.key(key)
    bool(value)
  }

  package mutating func member(_ key: String, _ values: [String]) {
    self.key(key)
    array(values) { $0.string($1) }
  }

  /// The value, or `null` where there is none.
  package mutating func member(_ key: String, _ value: String?) {
    self.key(key)
    if let value { string(value) } else { null() }
  }
}
