package import Ordering
import SQLite

/// An order as the venue keeps it.
package struct PlacedOrder: Hashable, Sendable, Identifiable {
  /// The row in the table, in the order of placing.
  package internal(set) var number = 0
  package internal(set) var id: Receipt.ID
  package internal(set) var placedAt: LocalTime
  package internal(set) var readyAt: LocalTime
  var leadMinutes: Int
  /// What overrules the clock: cancelled, or set on demand.
  var fixedStatus: OrderStatus?
  package internal(set) var total: Money
  /// As it was quoted, with what identifies a person as long as that is kept.
  package internal(set) var request: OrderRequest

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

  package func status(at now: LocalTime) -> OrderStatus {
    fixedStatus
      ?? Preparation(mode: request.mode, readyAt: readyAt, leadMinutes: leadMinutes).status(at: now)
  }

  func receipt(at now: LocalTime) -> Receipt {
    Receipt(
      id: id, status: status(at: now), total: total, mode: request.mode, payment: request.payment,
      readyAt: readyAt, lines: request.lines)
  }
}

extension PlacedOrder {
  /// What `init(_:)` reads.
  static let columns = """
    number, id, placed_day, placed_minute, ready_day, ready_minute, lead_minutes, status, total,
    content, name, phone, address, note
    """

  /// `nil` if the content can not be read.
  init?(_ row: borrowing Row) {
    guard var request = OrderContent.decode(row.string(9)) else { return nil }
    request.name = row.optionalString(10)
    request.phone = row.optionalString(11)
    request.address = row.optionalString(12)
    request.note = row.optionalString(13)
    self.init(
      number: row.int(0), id: row.string(1),
      placedAt: LocalTime(day: row.int(2), minute: row.int(3)),
      readyAt: LocalTime(day: row.int(4), minute: row.int(5)), leadMinutes: row.int(6),
      fixedStatus: row.optionalString(7).flatMap(OrderStatus.init(rawValue:)),
      total: Money(minorUnits: row.int(8)), request: request)
  }
}
