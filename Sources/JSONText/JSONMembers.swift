/// A key of an object and its value.
package struct JSONMember: Sendable {
  package let value: JSONValue
  let keyIndex: Int

  package var key: String { value.document.string(keyIndex) }

  /// Whether the key is this one, without decoding it where the length already tells.
  package func hasKey(_ key: String) -> Bool { value.document.string(keyIndex, equals: key) }

  /// UTF-8 offset of the key's opening quote.
  package var offset: Int { Int(value.document.nodes[keyIndex].start) - 1 }
}

/// The members of an object in the order of the text, repeated ones included.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  private let document: JSONDocument
  private var index: Int
  private let end: Int

  init(of value: JSONValue) {
    document = value.document
    index = value.index + 1
    end = value.node.token == .object ? Int(value.node.next) : index
  }

  package mutating func next() -> JSONMember? {
    guard index < end else { return nil }
    let member = JSONMember(
      value: JSONValue(document: document, index: index + 1), keyIndex: index)
    index = Int(document.nodes[index + 1].next)
    return member
  }
}

/// The elements of an array.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
  private let document: JSONDocument?
  private var index: Int
  private let end: Int

  init(of value: JSONValue) {
    document = value.document
    index = value.index + 1
    end = value.node.token == .array ? Int(value.node.next) : index
  }

  private init() {
    document = nil
    index = 0
    end = 0
  }

  package static let none = JSONElements()

  /// How many there are.
  package var count: Int {
    guard let document else { return 0 }
    var count = 0
    var index = index
    while index < end {
      index = Int(document.nodes[index].next)
      count += 1
    }
    return count
  }

  package var underestimatedCount: Int { count }

  /// About how many there are if all are like the first: quick, for making room.
  package var roughCount: Int {
    guard index < end, let document else { return 0 }
    return (end - index) / (Int(document.nodes[index].next) - index) + 1
  }

  package mutating func next() -> JSONValue? {
    guard index < end, let document else { return nil }
    let value = JSONValue(document: document, index: index)
    index = Int(document.nodes[index].next)
    return value
  }
}

extension JSONValue {
  /// Empty for what is no array.
  package var elements: JSONElements { JSONElements(of: self) }

  /// Empty for what is no object.
  package var members: JSONMembers { JSONMembers(of: self) }

  /// Whether an array or object has nothing in it; true for all else.
  package var isEmpty: Bool { Int(node.next) == index + 1 }

  /// The members of an object whose key an earlier member has already.
  package var repeatedKeys: [JSONMember] {
    var seen: Set<String> = []
    return members.filter { !seen.insert($0.key).inserted }
  }

  /// Where the value stands, such as `$.items[3].price`.
  package var path: String {
    var path = "$"
    var value = document.root
    while value.index < index {
      switch value.kind {
      case .object:
        guard let member = value.members.first(where: { index < Int($0.value.node.next) }) else {
          return path
        }
        path += Self.step(member.key)
        value = member.value
      default:
        let step = value.elements.enumerated().first { index < Int($0.element.node.next) }
        guard let (number, element) = step else { return path }
        path += "[\(number)]"
        value = element
      }
    }
    return path
  }

  /// One step of a path: `.key`, or `["odd key"]` where that could be misread.
  package static func step(_ key: String) -> String {
    let isPlain = key.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
        || byte &- UInt8(ascii: "0") < 10 || byte | 0x20 &- UInt8(ascii: "a") < 26
    }
    guard !isPlain || key.isEmpty else { return "." + key }
    var writer = JSONWriter()
    writer.string(key)
    return "[" + writer.text + "]"
  }
}
