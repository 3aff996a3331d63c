/// Options of `parse`.
package struct ParseOptions: Hashable, Sendable {
  /// `nil` reads lines from standard input.
  package var text: String?
  package var printsNotation: Bool
  package var explains: Bool

  package init(_ text: String? = nil, printsNotation: Bool = false, explains: Bool = false) {
    self.text = text
    self.printsNotation = printsNotation
    self.explains = explains
  }
}

/// Options of `demo`.
package struct DemoOptions: Hashable, Sendable {
  /// `nil` lists the flows.
  package var name: String?
  package var speed = 1.0
  package var isTyped = true

  package init() {}

  init(_ name: String?, _ flags: FlagValues) throws(UsageError) {
    self.name = name
    speed =
      try flags.value(.speed, expected: .factor) { text in
        Double(text).flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
      } ?? 1
    isTyped = !flags.has(.noTyping)
  }
}
