/// Which tests are wanted by their tags: `smoke & !slow`, `(a | b) & c`.
package indirect enum TagExpression: Hashable, Sendable {
  case tag(String)
  case not(TagExpression)
  case all(TagExpression, TagExpression)
  case any(TagExpression, TagExpression)

  /// Reads an expression; `nil` if it is none.
  package init?(_ text: String) {
    var scan = LineScanner(text, line: 1)
    guard let expression = Self.any(&scan) else { return nil }
    scan.skipBlanks()
    guard scan.isAtEnd else { return nil }
    self = expression
  }

  package func matches(_ tags: [String]) -> Bool {
    switch self {
    case .tag(let name): tags.contains(name)
    case .not(let inner): !inner.matches(tags)
    case .all(let left, let right): left.matches(tags) && right.matches(tags)
    case .any(let left, let right): left.matches(tags) || right.matches(tags)
    }
  }

  private static func any(_ scan: inout LineScanner) -> TagExpression? {
    guard var left = all(&scan) else { return nil }
    while true {
      scan.skipBlanks()
      guard scan.take("|") else { return left }
      guard let right = all(&scan) else { return nil }
      left = .any(left, right)
    }
  }

  private static func all(_ scan: inout LineScanner) -> TagExpression? {
    guard var left = single(&scan) else { return nil }
    while true {
      scan.skipBlanks()
      guard scan.take("&") else { return left }
      guard let right = single(&scan) else { return nil }
      left = .all(left, right)
    }
  }

  private static func single(_ scan: inout LineScanner) -> TagExpression? {
    scan.skipBlanks()
    if scan.take("!") { return single(&scan).map(TagExpression.not) }
    if scan.take("(") {
      guard let inner = any(&scan) else { return nil }
      scan.skipBlanks()
      return scan.take(")") ? inner : nil
    }
    let name = scan.take { " \t&|!()".unicodeScalars.contains($0) }
    return name.isEmpty ? nil : .tag(name)
  }
}
