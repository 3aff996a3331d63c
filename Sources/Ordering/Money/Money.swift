/// An amount in a currency's minor unit (cents), so that sums are exact.
package struct Money: Hashable, Comparable, Sendable, Codable {
  package var minorUnits: Int

  package init(minorUnits: Int) { self.minorUnits = minorUnits }

  package init(from decoder: any Decoder) throws {
    minorUnits = try decoder.singleValueContainer().decode(Int.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(minorUnits)
  }

  package static let zero = Money(minorUnits: 0)

  package static func < (left: Money, right: Money) -> Bool { left.minorUnits < right.minorUnits }
  package static func + (left: Money, right: Money) -> Money {
    Money(minorUnits: left.minorUnits + right.minorUnits)
  }
  package static func - (left: Money, right: Money) -> Money {
    Money(minorUnits: left.minorUnits - right.minorUnits)
  }
  package static func * (money: Money, count: Int) -> Money {
    Money(minorUnits: money.minorUnits * count)
  }
  package static func += (left: inout Money, right: Money) { left = left + right }
}
