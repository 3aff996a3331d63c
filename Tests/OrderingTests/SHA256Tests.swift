import Ordering
import Testing

/// Vectors of NIST's "Secure Hash Standard" examples and of FIPS 180-4.
@Suite struct SHA256Tests {
  static let vectors: [(String, String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ]

  @Test("the standard's examples have the standard's digests", arguments: vectors)
  func standard(_ text: String, _ digest: String) { #expect(SHA256.hex(of: text) == digest) }

  @Test("a million letters have the standard's digest")
  func million() {
    #expect(
      SHA256.hex(of: Array(repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("every length around a block's end is padded as the standard says")
  func padding() {
    let digests = (54...66).map { SHA256.hex(of: Array(repeating: 0, count: $0)) }
    #expect(digests[10] == "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b")
    #expect(Set(digests).count == digests.count)
  }
}
