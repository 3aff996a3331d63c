/// A currency: how many minor digits it has and how its amounts are written and read.
package struct Currency: Hashable, Sendable, Codable {
  /// ISO 4217 code, such as `USD`.
  package let code: String

  package init(code: String) { self.code = code }

  /// Digits after the decimal point (ISO 4217 minor unit).
  package var fractionDigits: Int {
    switch code {
    case "JPY", "KRW", "ISK", "CLP", "VND": 0
    case "BHD", "KWD", "TND": 3
    default: 2
    }
  }

  /// What stands before an amount when it is shown to people.
  package var symbol: String {
    switch code {
    case "USD", "CAD", "AUD", "NZD": "$"
    case "EUR": "€"
    case "GBP": "£"
    case "JPY": "¥"
    default: code + " "
    }
  }

  /// The decimal string of files and tools: `12.50`, `-2.00`.
  package func decimal(_ money: Money) -> String {
    let scale = self.scale
    let magnitude = money.minorUnits.magnitude
    let whole = magnitude / UInt(scale)
    let sign = money.minorUnits < 0 ? "-" : ""
    guard fractionDigits > 0 else { return sign + String(whole) }
    let fraction = String(magnitude % UInt(scale))
    let zeros = String(repeating: "0", count: fractionDigits - fraction.utf8.count)
    return sign + String(whole) + "." + zeros + fraction
  }

  /// The form people read: `$12.50`, `-$2.00`.
  package func format(_ money: Money) -> String {
    money < .zero
      ? "-" + symbol + decimal(Money(minorUnits: -money.minorUnits)) : symbol + decimal(money)
  }

  /// Reads a decimal string; `nil` if it is not one, or is finer than the minor unit.
  package func money(_ text: some StringProtocol) -> Money? {
    var digits = Substring(text).utf8
    var sign = 1
    if let first = digits.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      sign = first == UInt8(ascii: "-") ? -1 : 1
      digits = digits.dropFirst()
    }
    guard let value = Self.scaled(digits, fractionDigits: fractionDigits) else { return nil }
    return Money(minorUnits: sign * value)
  }

  var scale: Int { (0..<fractionDigits).reduce(1) { value, _ in value * 10 } }

  /// The digits as an integer scaled by ten to the `fractionDigits`; at most twelve whole digits.
  static func scaled(_ text: Substring.UTF8View, fractionDigits: Int) -> Int? {
    var value = 0
    var wholeDigits = 0
    var fraction: Int?
    for byte in text {
      if byte == UInt8(ascii: "."), fraction == nil {
        fraction = 0
        continue
      }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      if let digits = fraction { fraction = digits + 1 } else { wholeDigits += 1 }
      guard wholeDigits <= 12, (fraction ?? 0) <= fractionDigits else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    guard wholeDigits > 0, fraction != 0 else { return nil }
    for _ in (fraction ?? 0)..<fractionDigits { value *= 10 }
    return value
  }
}
