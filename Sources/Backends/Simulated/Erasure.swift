package import Ordering
import SQLite

/// Whose personal data the venue is to forget.
package enum Erasure: Hashable, Sendable {
  /// Orders placed with a telephone number, whatever separates its digits.
  case phone(String)
  case orders([Receipt.ID])
  case placedBefore(LocalTime)
  case all
}

extension SimulatedBackend {
  /// Takes names, telephone numbers, addresses and notes from orders, and leaves lines and totals.
  ///
  /// Returns how many orders held any; afterwards no file of the database does.
  package func erase(_ erasure: Erasure) throws(ToolFailure) -> Int { try ledger.erase(erasure) }
}

extension Ledger {
  func erase(_ erasure: Erasure) throws(ToolFailure) -> Int {
    let orders = PersonalOrders(connection, venue: menu.id)
    let numbers = try database { () throws(SQLiteError) in try orders.matching(erasure) }
    guard !numbers.isEmpty else { return 0 }
    try write { _ throws(ToolFailure) in
      try database { () throws(SQLiteError) in try orders.erase(numbers) }
    }
    try database { () throws(SQLiteError) in try connection.truncateLog() }
    return numbers.count
  }
}

/// The orders that still tell who placed them, of one venue or of all.
struct PersonalOrders {
  private let connection: Connection
  private let venue: String?

  init(_ connection: Connection, venue: String?) {
    self.connection = connection
    self.venue = venue
  }

  /// The numbers of those that an erasure is about.
  func matching(_ erasure: Erasure) throws(SQLiteError) -> [Int] {
    try connection.prepare(
      """
      SELECT number, id, phone, placed_day, placed_minute FROM placed_order
      WHERE (?1 IS NULL OR venue = ?1) AND coalesce(name, phone, address, note) IS NOT NULL
      """
    ).all(venue) { row in
      PersonalOrder(
        number: row.int(0), id: row.string(1), phone: row.string(2),
        placedAt: LocalTime(day: row.int(3), minute: row.int(4)))
    }.filter { $0.isMatched(by: erasure) }.map(\.number)
  }

  func erase(_ numbers: [Int]) throws(SQLiteError) {
    for number in numbers {
      try connection.prepare(
        """
        UPDATE placed_order SET name = NULL, phone = NULL, address = NULL, note = NULL
        WHERE number = ?
        """
      ).run(number)
      // A digest of a request holds its telephone number to whoever tries them all.
      try connection.prepare("UPDATE order_key SET digest = NULL WHERE number = ?").run(number)
    }
  }
}

private struct PersonalOrder {
  let number: Int
  let id: Receipt.ID
  let phone: String
  let placedAt: LocalTime

  func isMatched(by erasure: Erasure) -> Bool {
    switch erasure {
    case .phone(let wanted): !phone.isEmpty && digits(phone) == digits(wanted)
    case .orders(let ids): ids.contains(id)
    case .placedBefore(let time): placedAt < time
    case .all: true
    }
  }

  private func digits(_ text: String) -> String { text.filter(\.isWholeNumber) }
}
