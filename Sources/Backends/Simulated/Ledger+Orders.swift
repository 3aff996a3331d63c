import Ordering
import SQLite

/// Within a transaction of `write`, or for reading alone.
extension Ledger {
  func order(id: Receipt.ID) throws(ToolFailure) -> PlacedOrder {
    guard let order = try order(where: "id = ?2", id) else { throw .notFound }
    return order
  }

  func lastOrder() throws(ToolFailure) -> PlacedOrder {
    guard
      let order = try order(
        where: "number = (SELECT max(number) FROM placed_order WHERE venue = ?2)", menu.id)
    else { throw .notFound }
    return order
  }

  /// The order that a key placed or modified, whatever its content was.
  func order(key: String) throws(ToolFailure) -> PlacedOrder? {
    try order(where: "number = (SELECT number FROM order_key WHERE venue = ?1 AND key = ?2)", key)
  }

  /// The same, provided that it was sent with this content.
  func order(key: String, quote: Quote) throws(ToolFailure) -> PlacedOrder? {
    guard let order = try order(key: key) else { return nil }
    let digest = try database { () throws(SQLiteError) in
      try connection.prepare("SELECT digest FROM order_key WHERE venue = ? AND key = ?")
        .first(menu.id, key) { $0.optionalInt(0) } ?? nil
    }
    guard digest == nil || digest == OrderContent.digest(of: quote) else { throw .conflict }
    return order
  }

  func orderCount() throws(ToolFailure) -> Int {
    try database { () throws(SQLiteError) in
      try connection.prepare("SELECT count(*) FROM placed_order WHERE venue = ?")
        .first(menu.id) { $0.int(0) } ?? 0
    }
  }

  func hasOrder(id: Receipt.ID) throws(ToolFailure) -> Bool {
    try database { () throws(SQLiteError) in
      try connection.prepare("SELECT 1 FROM placed_order WHERE id = ?").first(id) { _ in true }
        ?? false
    }
  }

  /// Inserts an order, or updates the one with its number, under a key.
  func save(_ order: PlacedOrder, quote: Quote, key: String) throws(ToolFailure) {
    try database { () throws(SQLiteError) in
      let number = order.number == 0 ? nil : order.number
      try connection.prepare(
        """
        INSERT INTO placed_order (number, id, venue, placed_day, placed_minute,
          ready_day, ready_minute, lead_minutes, status, total, mode, payment, content,
          name, phone, address, note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (number) DO UPDATE SET
          ready_day = excluded.ready_day, ready_minute = excluded.ready_minute,
          lead_minutes = excluded.lead_minutes, total = excluded.total, mode = excluded.mode,
          payment = excluded.payment, content = excluded.content, name = excluded.name,
          phone = excluded.phone, address = excluded.address, note = excluded.note
        """
      ).run(
        number, order.id, menu.id, order.placedAt.day, order.placedAt.minute, order.readyAt.day,
        order.readyAt.minute, order.leadMinutes, order.fixedStatus?.rawValue,
        order.total.minorUnits, order.request.mode.rawValue, order.request.payment.rawValue,
        OrderContent.encode(order.request), order.request.name, order.request.phone,
        order.request.address, order.request.note)
      try connection.prepare(
        "INSERT INTO order_key (venue, key, number, digest) VALUES (?, ?, ?, ?)"
      ).run(
        menu.id, key, number ?? connection.lastInsertedRow, OrderContent.digest(of: quote))
    }
  }

  func setStatus(_ status: OrderStatus, of order: PlacedOrder) throws(ToolFailure) {
    try database { () throws(SQLiteError) in
      try connection.prepare("UPDATE placed_order SET status = ? WHERE number = ?")
        .run(status.rawValue, order.number)
    }
  }

  private func order(where condition: String, _ argument: String) throws(ToolFailure)
    -> PlacedOrder?
  {
    let order = try database { () throws(SQLiteError) in
      try connection.prepare(
        """
        SELECT \(PlacedOrder.columns) FROM placed_order WHERE venue = ?1 AND \(condition)
        """
      ).first(menu.id, argument) { PlacedOrder($0) }
    }
    guard let order else { return nil }
    guard let order else { throw .unavailable(status: 500) }
    return order
  }
}
