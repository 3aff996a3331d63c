/// A value of a document; a cheap view that decodes what it is asked for.
package struct JSONValue: Sendable {
  package let document: JSONDocument
  let index: Int

  package enum Kind: Hashable, Sendable {
    case null, boolean, number, string, array, object
  }

  init(document: JSONDocument, index: Int) {
    self.document = document
    self.index = index
  }

  var node: JSONNode { document.nodes[index] }

  package var kind: Kind {
    switch node.token {
    case .null: .null
    case .true, .false: .boolean
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  package var isNull: Bool { node.token == .null }

  package var string: String? { node.token == .string ? document.string(index) : nil }

  /// Whether it is this string, without decoding it.
  package func isString(_ text: String) -> Bool {
    node.token == .string && document.string(index, equals: text)
  }

  package var bool: Bool? {
    switch node.token {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The value of a number without fraction or exponent that fits.
  package var int: Int? {
    guard node.token == .number else { return nil }
    return Int(rawText)
  }

  package var double: Double? { node.token == .number ? Double(rawText) : nil }

  /// The value's own text as it stands in the document; of strings without the quotes.
  package var rawText: String {
    String(decoding: document.bytes[Int(node.start)..<Int(node.end)], as: UTF8.self)
  }

  /// The value of a key, the first if it is repeated; `nil` for what is no object.
  package subscript(key: String) -> JSONValue? {
    var object = JSONObject(self)
    return object.take(key)
  }

  /// UTF-8 offset of its first byte, for strings of the opening quote.
  package var offset: Int { Int(node.start) - (node.token == .string ? 1 : 0) }

  package var position: JSONPosition {
    let bytes = document.bytes
    return JSONPosition(offset: offset, in: bytes.span)
  }
}
