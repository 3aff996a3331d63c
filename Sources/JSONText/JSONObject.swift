/// The members of one object, taken by key; quick where keys are asked for in the order of the text.
///
/// Of repeated keys any may be taken; `JSONValue.repeatedKeys` tells of them.
package struct JSONObject: Sendable {
  package let value: JSONValue
  private let first: Int
  private let end: Int
  /// The key behind the one taken last.
  private var cursor: Int

  /// The members of a value, none if it is no object.
  package init(_ value: JSONValue) {
    self.value = value
    first = value.index + 1
    end = value.node.token == .object ? Int(value.node.next) : first
    cursor = first
  }

  package mutating func take(_ key: String) -> JSONValue? {
    find(key, from: cursor, to: end) ?? find(key, from: first, to: cursor)
  }

  private mutating func find(_ key: String, from start: Int, to end: Int) -> JSONValue? {
    let document = value.document
    var index = start
    while index < end {
      let next = Int(document.nodes[index + 1].next)
      if document.string(index, equals: key) {
        cursor = next
        return JSONValue(document: document, index: index + 1)
      }
      index = next
    }
    return nil
  }

  package var count: Int {
    let document = value.document
    var count = 0
    var index = first
    while index < end {
      index = Int(document.nodes[index + 1].next)
      count += 1
    }
    return count
  }
}
