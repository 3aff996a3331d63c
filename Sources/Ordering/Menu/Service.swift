/// How and when a venue serves.
package struct Service: Hashable, Sendable {
  package var modes: [ServiceMode]
  package var hours: [OpeningHours]
  package var delivery: Delivery?
  package var pickupLeadMinutes: Int?
  package var payments: [PaymentMethod]

  package init(
    modes: [ServiceMode] = [.pickup], hours: [OpeningHours] = [], delivery: Delivery? = nil,
    pickupLeadMinutes: Int? = nil, payments: [PaymentMethod] = [.card]
  ) {
    self.modes = modes
    self.hours = hours
    self.delivery = delivery
    self.pickupLeadMinutes = pickupLeadMinutes
    self.payments = payments
  }
}

package enum ServiceMode: String, Hashable, Sendable, Codable, CaseIterable {
  case dineIn = "dine-in"
  case pickup
  case delivery
}

package enum PaymentMethod: String, Hashable, Sendable, Codable, CaseIterable {
  case card
  case cash
  case payAtCounter = "pay-at-counter"
}

package struct Delivery: Hashable, Sendable {
  package var fee: Money
  package var minimum: Money
  /// Where the venue delivers; empty means anywhere.
  package var postcodes: [String]
  package var leadMinutes: Int

  package init(
    fee: Money = .zero, minimum: Money = .zero, postcodes: [String] = [], leadMinutes: Int = 40
  ) {
    self.fee = fee
    self.minimum = minimum
    self.postcodes = postcodes
    self.leadMinutes = leadMinutes
  }
}
