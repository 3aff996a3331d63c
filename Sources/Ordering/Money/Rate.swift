/// A share such as a tax rate, in millionths: `0.08875` is 88,750.
package struct Rate: Hashable, Sendable, Codable {
  package let millionths: Int

  package init(millionths: Int) { self.millionths = millionths }

  /// Reads a decimal string such as `0.08875`; `nil` if it is not one or has over six decimals.
  package init?(_ text: some StringProtocol) {
    guard let value = Currency.scaled(Substring(text).utf8, fractionDigits: 6) else { return nil }
    millionths = value
  }

  package static let zero = Rate(millionths: 0)

  /// The share of an amount, rounded half up to the minor unit.
  package func share(of money: Money) -> Money {
    Money(minorUnits: Self.divide(money.minorUnits * millionths, by: 1_000_000))
  }

  /// The share that an amount already contains: gross × rate ÷ (1 + rate), rounded half up.
  package func shareIncluded(in money: Money) -> Money {
    Money(
      minorUnits: Self.divide(money.minorUnits * millionths, by: 1_000_000 + millionths))
  }

  private static func divide(_ value: Int, by divisor: Int) -> Int {
    value >= 0 ? (value + divisor / 2) / divisor : -((-value + divisor / 2) / divisor)
  }
}
