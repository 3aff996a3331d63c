import Ordering

/// An order as the venue keeps it.
struct PlacedOrder {
  /// The row in the table, in the order of placing.
  var number = 0
  var id: Receipt.ID
  var placedAt: LocalTime
  var readyAt: LocalTime
  var leadMinutes: Int
  /// What overrules the clock: cancelled, or set on demand.
  var fixedStatus: OrderStatus?
  var total: Money
  var request: OrderRequest

  init(id: Receipt.ID, quote: Quote, placedAt: LocalTime, leadMinutes: Int) {
    self.id = id
    self.placedAt = placedAt
    readyAt = quote.readyAt
    self.leadMinutes = leadMinutes
    total = quote.total
    request = quote.request
  }

  init(
    number: Int, id: Receipt.ID, placedAt: LocalTime, readyAt: LocalTime, leadMinutes: Int,
    fixedStatus: OrderStatus?, total: Money, request: OrderRequest
  ) {
    self.number = number
    self.id = id
    self.placedAt = placedAt
    self.readyAt = readyAt
    self.leadMinutes = leadMinutes
    self.fixedStatus = fixedStatus
    self.total = total
    self.request = request
  }

  mutating func replace(with quote: Quote, leadMinutes: Int) {
    readyAt = quote.readyAt
    self.leadMinutes = leadMinutes
    total = quote.total
    request = quote.request
  }

  func status(at now: LocalTime) -> OrderStatus {
    fixedStatus
      ?? Preparation(mode: request.mode, readyAt: readyAt, leadMinutes: leadMinutes).status(at: now)
  }

  func receipt(at now: LocalTime) -> Receipt {
    Receipt(
      id: id, status: status(at: now), total: total, mode: request.mode, payment: request.payment,
      readyAt: readyAt, lines: request.lines)
  }
}
