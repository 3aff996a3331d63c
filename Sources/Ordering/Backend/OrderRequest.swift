/// Everything a backend needs to price and place an order.
package struct OrderRequest: Hashable, Sendable, Codable {
  /// The venue's id.
  package var venue: String
  package var menuVersion: String
  package var lines: [Line]
  package var mode: ServiceMode
  package var address: String?
  package var name: String?
  package var phone: String?
  /// When it is wanted; `nil` is as soon as possible.
  package var time: LocalTime?
  package var payment: PaymentMethod
  package var promotions: [String]
  package var note: String?
  /// Allergies the customer named, which stay with the order.
  package var allergies: [Allergen]
  /// The placed order whose content this is to replace: what it holds counts as in stock.
  package var replaces: Receipt.ID?

  package init(
    venue: String, menuVersion: String, lines: [Line], mode: ServiceMode, address: String? = nil,
    name: String? = nil, phone: String? = nil, time: LocalTime? = nil, payment: PaymentMethod,
    promotions: [String] = [], note: String? = nil, allergies: [Allergen] = [],
    replaces: Receipt.ID? = nil
  ) {
    self.venue = venue
    self.menuVersion = menuVersion
    self.lines = lines
    self.mode = mode
    self.address = address
    self.name = name
    self.phone = phone
    self.time = time
    self.payment = payment
    self.promotions = promotions
    self.note = note
    self.allergies = allergies
    self.replaces = replaces
  }
}

/// A price that a backend stands by, for exactly this request.
package struct Quote: Hashable, Sendable, Codable {
  package var request: OrderRequest
  /// One a line of the request, in its order.
  package var unitPrices: [Money]
  package var subtotal: Money
  package var discount: Money
  package var fee: Money
  package var tax: Money
  package var tip: Money
  package var total: Money
  /// ISO 4217.
  package var currency: String
  /// When it can be ready or delivered.
  package var readyAt: LocalTime
  /// After this moment a new quote is needed.
  package var validUntil: LocalTime

  package init(
    request: OrderRequest, unitPrices: [Money], subtotal: Money, discount: Money = .zero,
    fee: Money = .zero, tax: Money = .zero, tip: Money = .zero, total: Money, currency: String,
    readyAt: LocalTime, validUntil: LocalTime
  ) {
    self.request = request
    self.unitPrices = unitPrices
    self.subtotal = subtotal
    self.discount = discount
    self.fee = fee
    self.tax = tax
    self.tip = tip
    self.total = total
    self.currency = currency
    self.readyAt = readyAt
    self.validUntil = validUntil
  }
}

/// What a backend says of an order it took.
package struct Receipt: Hashable, Sendable, Codable, Identifiable {
  /// Contains a letter, so that it never looks like a card number.
  package var id: String
  package var status: OrderStatus
  package var total: Money
  package var mode: ServiceMode
  package var payment: PaymentMethod
  package var readyAt: LocalTime
  package var lines: [Line]

  package init(
    id: String, status: OrderStatus, total: Money, mode: ServiceMode, payment: PaymentMethod,
    readyAt: LocalTime, lines: [Line]
  ) {
    self.id = id
    self.status = status
    self.total = total
    self.mode = mode
    self.payment = payment
    self.readyAt = readyAt
    self.lines = lines
  }
}

package enum OrderStatus: String, Hashable, Sendable, Codable, CaseIterable {
  case received, preparing, ready
  case outForDelivery = "out-for-delivery"
  case completed, cancelled
}
