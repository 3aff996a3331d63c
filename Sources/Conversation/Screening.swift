import Dialogue
import Ordering

/// What is looked at before a message is read: its length, hidden characters, card numbers.
enum Screening {
  /// Longest message in characters (safety: consumption limits).
  static let maximumLength = 2_000

  enum Outcome: Hashable {
    case text(String)
    case refused(Refusal)
  }

  static func screen(_ message: String) -> Outcome {
    guard message.utf8.count <= maximumLength * 4, message.count <= maximumLength else {
      return .refused(.tooLong(limit: maximumLength))
    }
    let text = message.cleaned
    guard text.utf8.contains(where: { $0 > 0x20 }) else { return .refused(.empty) }
    return CardNumber.isPresent(in: text) ? .refused(.cardNumber) : .text(text)
  }
}

extension Refusal {
  /// Whether the refused words must not be kept or shown again.
  var isPrivate: Bool { self == .cardNumber }
}

/// Finds payment card numbers, which must never be kept or sent.
enum CardNumber {
  /// Whether a text holds 13 to 19 digits, perhaps separated, that pass the Luhn check.
  static func isPresent(in text: String) -> Bool {
    var digits: [UInt8] = []
    var gap = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte - UInt8(ascii: "0"))
        gap = 0
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
        UInt8(ascii: "_"):
        gap += 1
        if gap > 3 { if isCard(digits) { return true } else { digits = [] } }
      default:
        if isCard(digits) { return true }
        digits = []
        gap = 0
      }
    }
    return isCard(digits)
  }

  /// Luhn's check (ISO/IEC 7812-1, annex B) on plausible issuer prefixes.
  private static func isCard(_ digits: [UInt8]) -> Bool {
    guard (13...19).contains(digits.count), Set(digits).count > 1,
      let first = digits.first, (2...6).contains(first)
    else { return false }
    var sum = 0
    for (index, digit) in digits.reversed().enumerated() {
      let doubled = Int(digit) * 2
      sum += index.isMultiple(of: 2) ? Int(digit) : doubled > 9 ? doubled - 9 : doubled
    }
    return sum.isMultiple(of: 10)
  }
}
