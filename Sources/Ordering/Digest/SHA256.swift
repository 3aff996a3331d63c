/// The SHA-256 digest (FIPS 180-4), which names a menu's version and binds a yes to its quote.
package enum SHA256 {
  /// The digest as 64 lower-case hexadecimal digits.
  package static func hex(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for word in digest(of: bytes) {
      for shift in stride(from: 28, through: 0, by: -4) {
        text.append(digits[Int(word >> UInt32(shift) & 15)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  package static func hex(of text: String) -> String { hex(of: Array(text.utf8)) }

  private static func digest(of bytes: [UInt8]) -> [UInt32] {
    var state = initial
    let whole = bytes.count & ~63
    compress(bytes.span, upTo: whole, into: &state)
    let tail = padded(bytes[whole...], messageLength: bytes.count)
    compress(tail.span, upTo: tail.count, into: &state)
    return [state.a, state.b, state.c, state.d, state.e, state.f, state.g, state.h]
  }

  /// The last, incomplete block with the padding of section 5.1.1: one or two blocks.
  private static func padded(_ rest: ArraySlice<UInt8>, messageLength: Int) -> [UInt8] {
    var tail = Array(rest) + [0x80]
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(messageLength) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    return tail
  }

  /// Section 6.2.2, over whole blocks; the schedule is kept in a ring of sixteen words.
  private static func compress(_ bytes: Swift.Span<UInt8>, upTo end: Int, into state: inout State) {
    var schedule = InlineArray<16, UInt32>(repeating: 0)
    var offset = 0
    while offset < end {
      var round = state
      for index in 0..<16 {
        let word = bigEndianWord(bytes, at: offset &+ index &* 4)
        schedule[index] = word
        round.advance(adding: word &+ constants[index])
      }
      for index in 16..<64 {
        let slot = index & 15
        let early = schedule[(slot &+ 1) & 15]
        let late = schedule[(slot &+ 14) & 15]
        let word =
          schedule[slot] &+ schedule[(slot &+ 9) & 15]
          &+ (early.rotatedRight(7) ^ early.rotatedRight(18) ^ early >> 3)
          &+ (late.rotatedRight(17) ^ late.rotatedRight(19) ^ late >> 10)
        schedule[slot] = word
        round.advance(adding: word &+ constants[index])
      }
      state.add(round)
      offset &+= 64
    }
  }

  @inline(__always)
  private static func bigEndianWord(_ bytes: Swift.Span<UInt8>, at offset: Int) -> UInt32 {
    UInt32(bytes[offset]) << 24 | UInt32(bytes[offset &+ 1]) << 16
      | UInt32(bytes[offset &+ 2]) << 8 | UInt32(bytes[offset &+ 3])
  }

  fileprivate struct State {
    var a, b, c, d, e, f, g, h: UInt32

    /// One round; `word` is the schedule's word plus the round's constant.
    @inline(__always)
    mutating func advance(adding word: UInt32) {
      let choice = (e & f) ^ (~e & g)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let first =
        h &+ (e.rotatedRight(6) ^ e.rotatedRight(11) ^ e.rotatedRight(25)) &+ choice &+ word
      let second = (a.rotatedRight(2) ^ a.rotatedRight(13) ^ a.rotatedRight(22)) &+ majority
      h = g
      g = f
      f = e
      e = d &+ first
      d = c
      c = b
      b = a
      a = first &+ second
    }

    mutating func add(_ other: State) {
      a &+= other.a
      b &+= other.b
      c &+= other.c
      d &+= other.d
      e &+= other.e
      f &+= other.f
      g &+= other.g
      h &+= other.h
    }
  }

  /// Section 5.3.3.
  private static let initial = State(
    a: 0x6a09_e667, b: 0xbb67_ae85, c: 0x3c6e_f372, d: 0xa54f_f53a, e: 0x510e_527f,
    f: 0x9b05_688c, g: 0x1f83_d9ab, h: 0x5be0_cd19)

  /// Section 4.2.2.
  private static let constants: InlineArray<64, UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

extension UInt32 {
  @inline(__always)
  fileprivate func rotatedRight(_ count: UInt32) -> UInt32 {
    self &>> count | self &<< (32 &- count)
  }
}
