import JSONText

extension MenuFields {
  /// The largest amount, in minor units, of which orders can still be added up without overflow.
  private static let largestMoney = 1_000_000_000

  /// An amount from zero up.
  mutating func money(_ key: String, _ currency: Currency) -> Money? {
    value(key).flatMap { unsigned($0, currency) }
  }

  mutating func requiredMoney(_ key: String, _ currency: Currency) -> Money {
    required(key).flatMap { unsigned($0, currency) } ?? .zero
  }

  /// An amount that may be negative, as an option's surcharge may.
  mutating func surcharge(_ key: String, _ currency: Currency) -> Money? {
    value(key).flatMap { signed($0, currency) }
  }

  private mutating func unsigned(_ value: JSONValue, _ currency: Currency) -> Money? {
    guard let money = signed(value, currency) else { return nil }
    guard money >= .zero else {
      report(.negativeMoney(value.string ?? ""), at: value)
      return nil
    }
    return money
  }

  private mutating func signed(_ value: JSONValue, _ currency: Currency) -> Money? {
    guard let text = value.string else {
      report(
        value.kind == .number
          ? .moneyIsNumber(value.rawText) : .wrongType(expected: .string, found: value.kind),
        at: value)
      return nil
    }
    guard let money = currency.money(text) else {
      report(.malformedMoney(text, fractionDigits: currency.fractionDigits), at: value)
      return nil
    }
    guard abs(money.minorUnits) <= Self.largestMoney else {
      report(.excessiveMoney(text), at: value)
      return nil
    }
    return money
  }
}
