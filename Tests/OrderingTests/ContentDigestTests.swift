import Ordering
import Testing

@Suite struct ContentDigestTests {
  @Test("the digest is the same on every machine")
  func known() {
    #expect(ContentDigest.hex(of: []) == "41efea6f7f9c730f")
    #expect(ContentDigest.hex(of: Array("abcdefghij".utf8)) == "d2da74cda7ef5439")
  }

  @Test("any change of one byte, or of the length, makes another digest")
  func differences() {
    var seen: Set<String> = []
    var count = 0
    for length in 0...40 {
      let zeros = [UInt8](repeating: 0, count: length)
      seen.insert(ContentDigest.hex(of: zeros))
      count += 1
      for index in 0..<length {
        var changed = zeros
        changed[index] = 1
        seen.insert(ContentDigest.hex(of: changed))
        count += 1
      }
    }
    #expect(seen.count == count)
    #expect(seen.allSatisfy { $0.utf8.count == 16 })
  }
}
