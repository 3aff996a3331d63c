import JSONText
import Testing

@Suite struct JSONReadingTests {
  @Test("values of every kind read as what they are")
  func values() throws {
    let root = try JSONDocument(
      """
      {"n": null, "t": true, "f": false, "i": -12, "d": 1.5e2, "s": "é",
       "a": [1, [], {}], "o": {"x": "y"}}
      """
    ).root
    #expect(root.kind == .object)
    #expect(root["n"]?.isNull == true)
    #expect(root["t"]?.bool == true)
    #expect(root["f"]?.bool == false)
    #expect(root["i"]?.int == -12)
    #expect(root["d"]?.int == nil)
    #expect(root["d"]?.double == 150)
    #expect(root["s"]?.string == "é")
    #expect(root["a"]?.elements.map(\.kind) == [.number, .array, .object])
    #expect(root["o"]?["x"]?.string == "y")
    #expect(root["missing"] == nil)
    #expect(root["s"]?.int == nil)
    #expect(root["i"]?.string == nil)
  }

  @Test("members keep the order of the text and repeated keys are told")
  func members() throws {
    let root = try JSONDocument(#"{"b":1,"a":{"b":2},"b":3,"\u0062":4}"#).root
    #expect(root.members.map(\.key) == ["b", "a", "b", "b"])
    #expect(root["b"]?.int == 1)
    #expect(root.repeatedKeys.map(\.value.int) == [3, 4])
    #expect(root.repeatedKeys.first?.offset == 19)
  }

  static let strings: [(String, String)] = [
    (#""""#, ""), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u20AC""#, "é€"),
    (#""\uD83D\uDE00""#, "😀"), (#""\ud83d""#, "\u{FFFD}"), (#""\ude00x""#, "\u{FFFD}x"),
    (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"), (#""\ud83dA""#, "\u{FFFD}A"),
    (#""\u0000""#, "\u{0}"),
  ]

  @Test("escapes are decoded, lone surrogates replaced", arguments: strings)
  func escapes(_ json: String, _ expected: String) throws {
    #expect(try JSONDocument(json).root.string == expected)
  }

  @Test("invalid UTF-8 in a string is replaced")
  func invalidUnicode() throws {
    let document = try JSONDocument([0x22, 0x61, 0xFF, 0x62, 0x22])
    #expect(document.root.string == "a\u{FFFD}b")
  }

  static let refusals: [(String, Int, JSONError.Expected)] = [
    ("", 0, .value), ("  ", 2, .value), ("{", 1, .key), ("{]", 1, .key), ("{1:2}", 1, .key),
    (#"{"a"}"#, 4, .colon), (#"{"a":}"#, 5, .value), (#"{"a":1"#, 6, .commaOrBrace),
    (#"{"a":1,}"#, 7, .key), ("[1,]", 3, .value), ("[1", 2, .commaOrBracket),
    ("[1 2]", 3, .commaOrBracket), ("1 2", 2, .end), (#""a"#, 2, .closingQuote),
    (#""a\"#, 3, .closingQuote), (#""\x""#, 2, .escape), (#""\u12g4""#, 5, .hexDigit),
    ("\"a\nb\"", 2, .escapedControl), ("01", 1, .end), ("-", 1, .digit), ("1.", 2, .digit),
    (".5", 0, .value), ("1e", 2, .digit), ("+1", 0, .value), ("tru", 0, .value),
    ("NaN", 0, .value), ("'a'", 0, .value), ("[1]x", 3, .end), ("nulll", 4, .end),
  ]

  @Test("what is no JSON is refused with the place and what was expected", arguments: refusals)
  func refusal(_ json: String, _ offset: Int, _ expected: JSONError.Expected) {
    let error = #expect(throws: JSONError.self) { try JSONDocument(json) }
    #expect(error?.offset == offset)
    #expect(error?.expected == expected)
  }

  @Test("an error names line and column in characters")
  func errorPosition() {
    let error = #expect(throws: JSONError.self) { try JSONDocument("{\n  \"é\": x}") }
    #expect(error?.position == JSONPosition(line: 2, column: 8))
    #expect(error?.description == "line 2, column 8: expected a value")
  }

  @Test("a byte-order mark is skipped and is no column")
  func byteOrderMark() throws {
    let document = try JSONDocument([0xEF, 0xBB, 0xBF] + Array("[7]".utf8))
    #expect(document.root.elements.map(\.int) == [7])
    #expect(document.root.position == JSONPosition(line: 1, column: 1))
  }

  @Test("nesting is read to the limit and refused beyond it")
  func depth() throws {
    let limit = JSONDocument.maximumDepth
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try JSONDocument(nested(limit)).root.kind == .array)
    let error = #expect(throws: JSONError.self) { try JSONDocument(nested(limit + 1)) }
    #expect(error?.expected == .lessDepth)
    #expect(error?.offset == limit)
  }

  @Test("numbers that do not fit are no integers")
  func largeNumbers() throws {
    let values = try JSONDocument("[9223372036854775807, 9223372036854775808, 1.0, -0]").root
    #expect(values.elements.map(\.int) == [Int.max, nil, nil, 0])
  }

  @Test("a value knows its path and its place")
  func paths() throws {
    let root = try JSONDocument(
      """
      {"items": [
        {"price": 1},
        {"odd key": [true, {"x": 2}]}
      ]}
      """
    ).root
    let items = Array(try #require(root["items"]).elements)
    #expect(root.path == "$")
    #expect(items[0]["price"]?.path == "$.items[0].price")
    #expect(items[0]["price"]?.position == JSONPosition(line: 2, column: 13))
    let deep = try #require(items[1]["odd key"]).elements.map(\.self)[1]["x"]
    #expect(deep?.path == "$.items[1][\"odd key\"][1].x")
    #expect(JSONLines(root.document).line(of: try #require(deep).offset) == 3)
  }

  @Test("any cut or changed byte is refused or read, never a crash")
  func mutations() {
    let text = Array(#"{"a":[1,-2.5e3,"x\u00e9\n"],"b":{"c":null,"d":[true,false]}}"#.utf8)
    for index in text.indices {
      #expect(throws: JSONError.self) { try JSONDocument(Array(text[..<index])) }
      for byte: UInt8 in [0, 0x22, 0x5C, 0x2C, 0x5D, 0x7D, 0x30, 0xC3, 0xFF] {
        var changed = text
        changed[index] = byte
        guard let document = try? JSONDocument(changed) else { continue }
        #expect(document.root.members.allSatisfy { $0.value.path.hasPrefix("$") })
      }
    }
  }
}
