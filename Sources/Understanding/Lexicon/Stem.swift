/// The singular of a word, as a part of its own letters and perhaps one letter more.
///
/// It need not be good English: `cookies` and `cookie` both become `cooky`. What counts is that all
/// forms of a word meet.
struct Stem {
  /// How many letters of the word remain.
  var length: Int
  /// A letter to put after them, or zero.
  var tail: UInt8 = 0

  init(of letters: [UInt8], _ range: Range<Int>) {
    let count = range.count
    length = count
    guard count > 3 else { return }
    let last = letters[range.upperBound - 1]
    let second = letters[range.upperBound - 2]
    let third = letters[range.upperBound - 3]
    switch last {
    case UInt8(ascii: "s"):
      self = Self.plural(count, third: third, second: second, fourth: letters[range.upperBound - 4])
    case UInt8(ascii: "e") where second == UInt8(ascii: "i"):
      self = Stem(length: count - 2, tail: UInt8(ascii: "y"))
    case UInt8(ascii: "e")
    where second == UInt8(ascii: "h")
      && (third == UInt8(ascii: "c") || third == UInt8(ascii: "s")):
      self = Stem(length: count - 1)
    default: break
    }
  }

  private init(length: Int, tail: UInt8 = 0) {
    self.length = length
    self.tail = tail
  }

  private static func plural(_ count: Int, third: UInt8, second: UInt8, fourth: UInt8) -> Stem {
    let all = Stem(length: count)
    switch second {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return all
    case UInt8(ascii: "e"):
      switch third {
      case UInt8(ascii: "i"):
        return count > 4
          ? Stem(length: count - 3, tail: UInt8(ascii: "y")) : Stem(length: count - 1)
      case UInt8(ascii: "o"), UInt8(ascii: "x"): return Stem(length: count - 2)
      case UInt8(ascii: "h") where fourth == UInt8(ascii: "c") || fourth == UInt8(ascii: "s"):
        return Stem(length: count - 2)
      case UInt8(ascii: "s") where fourth == UInt8(ascii: "s"): return Stem(length: count - 2)
      default: return Stem(length: count - 1)
      }
    default: return Stem(length: count - 1)
    }
  }
}
