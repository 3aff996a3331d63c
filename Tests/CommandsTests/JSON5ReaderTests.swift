import Testing

@testable import Commands

@Suite struct JSON5ReaderTests {
  private func value(_ text: String) throws -> JSON5Node.Value {
    try JSON5Reader.read(Array(text.utf8)).value
  }

  @Test func commentsBareKeysAndTrailingCommasAreAllowed() throws {
    let text = """
      // a comment
      { menu: 'coffee', /* another,
        longer */ "chat": { why: true, },
      }
      """
    guard case .object(let members) = try value(text) else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.key) == ["menu", "chat"])
    #expect(members.first?.node.value == .text("coffee"))
    #expect(members.first?.place == TextPlace(line: 2, column: 3))
    #expect(members.last?.place == TextPlace(line: 3, column: 13))
  }

  @Test(arguments: [
    ("1", 1), ("-2", -2), ("+3", 3), (".5", 0.5), ("5.", 5), ("1e3", 1000), ("-.5e-1", -0.05),
    ("0xFF", 255), ("-0x10", -16), ("Infinity", .infinity), ("-Infinity", -.infinity),
  ]) func numbersHaveEveryForm(_ text: String, _ number: Double) throws {
    #expect(try value(text) == .number(number))
  }

  @Test(arguments: [
    (#""a\n\t\\\"b""#, "a\n\t\\\"b"), (#"'it\'s'"#, "it's"), (#""\x41\u00e9\uD83D\uDE00""#, "Aé😀"),
    ("'two\\\nlines'", "twolines"), (#""\q""#, "q"), ("''", ""),
  ]) func textsHaveEveryEscape(_ text: String, _ meaning: String) throws {
    #expect(try value(text) == .text(meaning))
  }

  @Test func listsAndWordsAreRead() throws {
    guard case .list(let nodes) = try value("[true, false, null, [],]") else {
      Issue.record("no list")
      return
    }
    #expect(nodes.map(\.value) == [.boolean(true), .boolean(false), .null, .list([])])
  }

  static let refusals: [(String, JSON5Error.Cause, line: Int, column: Int)] = [
    ("{\n  menu: bistro\n}", .expected("a value; texts need quotes"), 2, 9),
    ("{ menu 'x' }", .expected(":"), 1, 8),
    ("{ a: 1 b: 2 }", .expected(", or }"), 1, 8),
    ("{ , }", .expected("a key or }"), 1, 3),
    ("[1 2]", .expected(", or ]"), 1, 4),
    ("{ a: 'x\n' }", .openText, 1, 6),
    ("{ a: 'x", .openText, 1, 6),
    ("{ /* a", .openComment, 1, 3),
    ("{} {}", .trailing, 1, 4),
    ("{ a: 1, a: 2 }", .repeatedKey("a"), 1, 9),
    ("1x", .expected("a number"), 1, 3),
    ("'\\u12G4'", .unknownEscape, 1, 2),
    ("'\\uD800'", .unknownEscape, 1, 2),
    ("", .expected("a value; texts need quotes"), 1, 1),
    ("{", .expected("a key or }"), 1, 2),
  ]

  @Test(arguments: refusals) func whatIsWrongIsSaidWithItsPlace(
    _ text: String, _ cause: JSON5Error.Cause, line: Int, column: Int
  ) {
    #expect(throws: JSON5Error(cause: cause, place: TextPlace(line: line, column: column))) {
      try value(text)
    }
  }

  @Test func endlessNestingAndBrokenBytesAreRefused() {
    #expect(throws: JSON5Error.self) { try value(String(repeating: "[", count: 100_000)) }
    #expect(throws: JSON5Error(cause: .notUTF8, place: TextPlace(line: 1, column: 1))) {
      try JSON5Reader.read([0x7B, 0xFF])
    }
  }

  @Test func noBeginningOfATextIsACrash() {
    let text = Array("{ a: [1, -.5e3, 'x\\u0041'], /* c */ b: { c: null }, // d\n }".utf8)
    for end in 0..<text.count { _ = try? JSON5Reader.read(Array(text[..<end])) }
  }
}
