import JSONText
import Testing

/// Strings are scanned eight bytes at a time, so what ends or breaks them is tried at every place.
struct JSONStringScanTests {
  @Test("a string of any length ends at its quote", arguments: 0...40)
  func lengths(_ length: Int) throws {
    let text = String(repeating: "é", count: length / 2) + String(repeating: "x", count: length % 2)
    let document = try JSONDocument("[\"\(text)\",\"\(text)\"]")
    #expect(document.root.elements.map(\.string) == [text, text])
  }

  @Test("an escape is found at any place", arguments: 0...20)
  func escapes(_ place: Int) throws {
    let before = String(repeating: "a", count: place)
    let document = try JSONDocument("\"\(before)\\\"\\\\b\"")
    #expect(document.root.string == before + "\"\\b")
  }

  @Test("a control character is refused at any place", arguments: 0...20)
  func controls(_ place: Int) {
    for control in UInt8(0)..<0x20 {
      let bytes =
        [0x22] + [UInt8](repeating: 0x61, count: place) + [control] + Array("aaaaaaaa\"".utf8)
      #expect(throws: JSONError.self) { try JSONDocument(bytes) }
    }
  }

  @Test("raw texts are equal where their bytes are", arguments: 0...20)
  func rawTexts(_ length: Int) throws {
    let text = String(repeating: "b", count: length)
    let elements = Array(
      try JSONDocument("[\"\(text)\",\"\(text)\",\"\(text)c\",[]]").root.elements)
    let raw = elements.map { JSONRawText($0) }
    #expect(raw[0] == raw[1])
    #expect(raw[0].hashValue == raw[1].hashValue)
    #expect(raw[0] != raw[2])
    #expect(Set(raw).count == 3)
    for place in 0..<length {
      var bytes = Array(text.utf8)
      bytes[place] = 0x63
      let other = try JSONDocument([0x22] + bytes + [0x22])
      #expect(JSONRawText(other.root) != raw[0])
    }
  }
}
