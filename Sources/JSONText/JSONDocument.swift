/// A JSON text (RFC 8259) that has been read: a flat list of nodes over the bytes it came from.
///
/// Nothing is decoded before it is asked for, so that a large menu costs little more than its scan.
package final class JSONDocument: Sendable {
  package let bytes: [UInt8]
  let nodes: [JSONNode]

  /// Reads one text; a byte-order mark in front is skipped.
  ///
  /// Repeated keys are let through: `JSONValue.repeatedKeys` tells of them. Invalid UTF-8 inside
  /// strings reads as U+FFFD, and so do lone surrogates.
  package init(_ bytes: [UInt8]) throws(JSONError) {
    self.bytes = bytes
    var scanner = JSONScanner(byteCount: bytes.count)
    try scanner.scan(bytes.span)
    nodes = scanner.nodes
  }

  package convenience init(_ text: String) throws(JSONError) { try self.init(Array(text.utf8)) }

  package var root: JSONValue { JSONValue(document: self, index: 0) }

  /// How deep arrays and objects may be nested.
  package static let maximumDepth = 128

  /// The decoded text of a string node.
  func string(_ index: Int) -> String {
    let node = nodes[index]
    let text = bytes[Int(node.start)..<Int(node.end)]
    return node.hasEscapes
      ? JSONEscapes.decode(text) : String(decoding: text, as: UTF8.self)
  }

  /// Whether a string node's text is this one.
  func string(_ index: Int, equals text: String) -> Bool {
    let node = nodes[index]
    guard !node.hasEscapes else { return string(index) == text }
    guard Int(node.end - node.start) == text.utf8.count else { return false }
    let start = Int(node.start)
    let letters = text.utf8.span
    for index in letters.indices where bytes[start &+ index] != letters[index] { return false }
    return true
  }
}
