/// Reads JSON5, so that configuration may hold comments, bare keys and trailing commas.
///
/// Foundation's decoder reads it too, but does not say where a text is wrong.
struct JSON5Reader {
  private var scan: JSON5Scanner
  private var depth = 0
  private static let deepest = 32

  /// The value that a whole text is.
  static func read(_ bytes: [UInt8]) throws(JSON5Error) -> JSON5Node {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw JSON5Error(cause: .notUTF8, place: TextPlace(line: 1, column: 1))
    }
    var reader = JSON5Reader(scan: JSON5Scanner(text))
    let node = try reader.node()
    try reader.scan.skipBlanks()
    guard reader.scan.isAtEnd else { throw reader.scan.error(.trailing) }
    return node
  }

  private mutating func node() throws(JSON5Error) -> JSON5Node {
    try scan.skipBlanks()
    let place = scan.place
    return JSON5Node(value: try value(), place: place)
  }

  private mutating func value() throws(JSON5Error) -> JSON5Node.Value {
    switch scan.next {
    case "{": return .object(try nested { reader throws(JSON5Error) in try reader.members() })
    case "[": return .list(try nested { reader throws(JSON5Error) in try reader.elements() })
    case "\"", "'": return .text(try scan.quotedText())
    case let scalar? where scalar.isJSON5NumberStart:
      guard let number = scan.number() else { throw scan.error(.expected("a number")) }
      return .number(number)
    default: return try word()
    }
  }

  private mutating func word() throws(JSON5Error) -> JSON5Node.Value {
    let start = scan
    switch scan.name() {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    case "Infinity": return .number(.infinity)
    case "NaN": return .number(.nan)
    default: throw start.error(.expected("a value; texts need quotes"))
    }
  }

  private mutating func nested<Result>(
    _ read: (inout JSON5Reader) throws(JSON5Error) -> Result
  ) throws(JSON5Error) -> Result {
    guard depth < Self.deepest else { throw scan.error(.tooDeep) }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  private mutating func members() throws(JSON5Error) -> [JSON5Node.Member] {
    _ = scan.take("{")
    var members: [JSON5Node.Member] = []
    while true {
      try scan.skipBlanks()
      if scan.take("}") { return members }
      let start = scan
      let key = try key()
      if members.contains(where: { $0.key == key }) { throw start.error(.repeatedKey(key)) }
      try scan.skipBlanks()
      guard scan.take(":") else { throw scan.error(.expected(":")) }
      members.append(JSON5Node.Member(key: key, place: start.place, node: try node()))
      try scan.skipBlanks()
      guard scan.take(",") || scan.next == "}" else { throw scan.error(.expected(", or }")) }
    }
  }

  private mutating func key() throws(JSON5Error) -> String {
    if scan.next == "\"" || scan.next == "'" { return try scan.quotedText() }
    let name = scan.name()
    guard !name.isEmpty else { throw scan.error(.expected("a key or }")) }
    return name
  }

  private mutating func elements() throws(JSON5Error) -> [JSON5Node] {
    _ = scan.take("[")
    var nodes: [JSON5Node] = []
    while true {
      try scan.skipBlanks()
      if scan.take("]") { return nodes }
      nodes.append(try node())
      try scan.skipBlanks()
      guard scan.take(",") || scan.next == "]" else { throw scan.error(.expected(", or ]")) }
    }
  }
}
