import Ordering
package import SQLite

/// The orders of every venue in the simulated backends' database, read without any menu.
package actor OrderBook {
  private let connection: Connection
  private let executor = DatabaseExecutor(label: "order-book")

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  package init(_ location: Connection.Location) throws(SQLiteError) {
    connection = try Connection(location, Connection.Options(erasesDeleted: true))
    try connection.migrate(Schema.component, Schema.scripts)
  }

  /// The latest first; those of one venue, or of all.
  package func orders(venue: String? = nil, limit: Int = 1_000) throws(SQLiteError)
    -> [PlacedOrder]
  {
    try connection.prepare(
      """
      SELECT \(PlacedOrder.columns) FROM placed_order WHERE ?1 IS NULL OR venue = ?1
      ORDER BY placed_day DESC, placed_minute DESC, number DESC LIMIT ?2
      """
    ).all(venue, limit) { PlacedOrder($0) }.compactMap(\.self)
  }

  /// The order with this id or, if there is none, those whose id begins with it, in any case.
  package func orders(matching text: String) throws(SQLiteError) -> [PlacedOrder] {
    let text = text.lowercased()
    let all = try connection.prepare(
      "SELECT \(PlacedOrder.columns) FROM placed_order WHERE lower(substr(id, 1, ?1)) = ?2"
    ).all(text.unicodeScalars.count, text) { PlacedOrder($0) }.compactMap(\.self)
    guard !text.isEmpty else { return [] }
    let exact = all.filter { $0.id.lowercased() == text }
    return exact.isEmpty ? all : exact
  }

  /// Takes names, telephone numbers, addresses and notes from the orders of all venues.
  ///
  /// Returns how many orders held any; afterwards no file of the database does.
  package func erase(_ erasure: Erasure) throws(SQLiteError) -> Int {
    let orders = PersonalOrders(connection, venue: nil)
    let numbers = try connection.transaction { () throws(SQLiteError) in
      let numbers = try orders.matching(erasure)
      try orders.erase(numbers)
      return numbers
    }
    guard !numbers.isEmpty else { return 0 }
    try connection.truncateLog()
    return numbers.count
  }
}
