/// What a character beyond ASCII counts as when words are compared.
enum Folded {
  /// One or two ASCII letters (`é` is `e`, `ß` is `ss`).
  case letters(UInt8, UInt8)
  /// A letter of another script, kept as it is.
  case foreign
  case apostrophe, hyphen, space, comma, stop, question
  case half, times
  /// Says nothing and separates nothing: combining marks, variation selectors.
  case nothing
}

/// Folds case, accents and width.
///
/// The core has no Foundation, and the tables of the standard library's normalisation would cost
/// more than the whole reading of a message.
enum Folding {
  static func fold(_ scalar: UInt32) -> Folded {
    switch scalar {
    case 0x00C0...0x017F: latin(scalar)
    case 0x0300...0x036F, 0xFE00...0xFE0F, 0x200B...0x200D, 0xFEFF: .nothing
    case 0x2018, 0x2019, 0x02BC, 0x00B4, 0x2032: .apostrophe
    case 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015, 0x2026, 0x2022: .comma
    case 0x2212: .hyphen
    case 0x00BD: .half
    case 0x00D7: .times
    case 0x3002: .stop
    case 0x3001: .comma
    case 0x00BF: .space
    case 0xFF01...0xFF5E: fullWidth(scalar - 0xFEE0)
    case 0x0080...0x00BF, 0x2000...0x2E7F, 0x3000...0x303F, 0xE000...0xF8FF, 0x1F000...0x1FAFF:
      .space
    default: .foreign
    }
  }

  private static func fullWidth(_ ascii: UInt32) -> Folded {
    let byte = UInt8(truncatingIfNeeded: ascii)
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return .letters(byte | 0x20, 0)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return .letters(byte, 0)
    case UInt8(ascii: "?"): return .question
    case UInt8(ascii: "!"), UInt8(ascii: "."): return .stop
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "'"): return .apostrophe
    case UInt8(ascii: "-"): return .hyphen
    default: return .space
    }
  }

  private static func latin(_ scalar: UInt32) -> Folded {
    switch scalar {
    case 0xD7: return .times
    case 0xDF: return .letters(UInt8(ascii: "s"), UInt8(ascii: "s"))
    case 0xC6, 0xE6: return .letters(UInt8(ascii: "a"), UInt8(ascii: "e"))
    case 0x152, 0x153: return .letters(UInt8(ascii: "o"), UInt8(ascii: "e"))
    default: break
    }
    // One base letter for each code point from U+00C0 to U+017F.
    let byte = bases[Int(scalar - 0xC0)]
    return byte == UInt8(ascii: ".") ? .space : .letters(byte, 0)
  }

  private static let bases = [UInt8](
    ("aaaaaaaceeeeiiiidnooooo.ouuuuyt.aaaaaaaceeeeiiiidnooooo.ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
      + "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs")
      .utf8)
}
