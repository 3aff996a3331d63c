import JSONText
import Testing

@Suite struct JSONWriterTests {
  @Test("objects and arrays are written compact, in the given order")
  func givenOrder() {
    var writer = JSONWriter()
    writer.object { object in
      object.member("v", 1)
      object.member("name", "Ana")
      object.member("none", nil)
      object.member("ids", ["a", "b"])
      object.key("rest")
      object.array { array in
        array.bool(true)
        array.null()
        array.double(0.5)
        array.double(.infinity)
        array.object { _ in }
        array.array { _ in }
      }
    }
    #expect(
      writer.text
        == #"{"v":1,"name":"Ana","none":null,"ids":["a","b"],"rest":[true,null,0.5,null,{},[]]}"#)
  }

  @Test("sorted keys make the text of equal values equal, at every depth")
  func sortedKeys() {
    func text(_ keys: [String]) -> String {
      var writer = JSONWriter(keys: .sorted)
      writer.object { object in
        for key in keys {
          object.key(key)
          object.array { array in
            array.object { inner in
              for key in keys.reversed() { inner.member(key, key) }
            }
          }
        }
      }
      return writer.text
    }
    #expect(text(["b", "a!", "a", "é"]) == text(["é", "a", "b", "a!"]))
    #expect(
      text(["b", "a!", "a"])
        == #"{"a":[{"a":"a","a!":"a!","b":"b"}],"a!":[{"a":"a","a!":"a!","b":"b"}],"#
        + #""b":[{"a":"a","a!":"a!","b":"b"}]}"#)
  }

  @Test("lines follow each other without a comma")
  func lines() {
    var writer = JSONWriter()
    writer.int(1)
    writer.newLine()
    writer.int(2)
    #expect(writer.text == "1\n2")
  }

  static let texts = [
    "", "plain", "\"quoted\" \\ /", "tab\tline\nreturn\r", "\u{0}\u{1}\u{1B}[31m\u{7F}", "é€😀",
    "\u{2028}\u{FFFD}",
  ]

  @Test("what is written reads back the same", arguments: texts)
  func roundTrip(_ text: String) throws {
    var writer = JSONWriter()
    writer.string(text)
    #expect(try JSONDocument(writer.bytes).root.string == text)
    #expect(writer.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
  }
}
