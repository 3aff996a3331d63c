/// Whoever owns stock, prices and orders.
///
/// Simulated and real ones pass the same behaviour suite.
package protocol Backend: Sendable {
  /// How many there are of each item whose number is limited; an item that is absent is not.
  func stock() async throws(ToolFailure) -> [Item.ID: Int]
  /// The authoritative price of a request, or why it can not be served.
  func quote(_ request: OrderRequest) async throws(ToolFailure) -> Quote
  /// Places a quoted order. The same key again returns the same receipt and changes nothing.
  func place(_ quote: Quote, key: String) async throws(ToolFailure) -> Receipt
  /// What became of a key that was sent; `nil` if the backend never saw it.
  func find(key: String) async throws(ToolFailure) -> Receipt?
  func status(of order: Receipt.ID) async throws(ToolFailure) -> Receipt
  /// Replaces the content of an order that is not yet being prepared.
  func modify(_ order: Receipt.ID, to quote: Quote, key: String) async throws(ToolFailure)
    -> Receipt
  /// Cancels an order that is not yet being prepared.
  func cancel(_ order: Receipt.ID) async throws(ToolFailure) -> Receipt
  /// Where the customer pays by card; never asks for a card number.
  func paymentLink(for order: Receipt.ID) async throws(ToolFailure) -> String
}

/// Why a tool call failed; each has an answer in the dialogue that keeps the order.
package enum ToolFailure: Error, Hashable, Sendable, Codable {
  /// No answer in time: for a call that writes, the outcome is unknown.
  case timeout
  /// A server error, with its HTTP status.
  case unavailable(status: Int)
  case conflict
  case malformed
  case notFound
  case refused(reason: String)
  /// Fewer are left than asked for; zero is sold out.
  case soldOut(item: Item.ID, left: Int)
  /// The price is another than the one quoted.
  case priceChanged
  /// The quote is older than it is valid for; its price may still be the same.
  case quoteExpired
  case closed(opens: LocalTime?)
  case modeNotServed(ServiceMode)
  case outsideArea(postcodes: [String])
  case belowMinimum(minimum: Money)
  case unknownPromotion(code: String)
  case promotionMinimum(code: String, minimum: Money)
  case overLimit(maximum: Money)
  /// Preparation has begun.
  case tooLate

  /// The short name that transcripts, events and metrics use.
  package var kind: String {
    switch self {
    case .timeout: "timeout"
    case .unavailable(let status): String(status)
    case .conflict: "409"
    case .malformed: "malformed"
    case .notFound: "not-found"
    case .refused: "refused"
    case .soldOut: "sold-out"
    case .priceChanged: "price-changed"
    case .quoteExpired: "quote-expired"
    case .closed: "closed"
    case .modeNotServed: "mode-not-served"
    case .outsideArea: "outside-area"
    case .belowMinimum: "below-minimum"
    case .unknownPromotion: "unknown-promotion"
    case .promotionMinimum: "promotion-minimum"
    case .overLimit: "over-limit"
    case .tooLate: "too-late"
    }
  }
}
