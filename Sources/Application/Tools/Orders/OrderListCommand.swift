package import Backends
import Commands
import Conversation
import JSONText
package import Ordering
import SQLite
import Terminal

/// The orders of a database, with the menus and clocks of their venues.
package struct PlacedOrders: Sendable {
  package let book: OrderBook
  package let menus: MenuShelf
  /// Only those of this venue; `nil` is of all.
  package var venue: String?
  /// What a venue's clock shows now.
  package let now: @Sendable (Menu?) -> LocalTime

  package init(
    _ book: OrderBook, menus: MenuShelf, venue: String? = nil,
    now: @escaping @Sendable (Menu?) -> LocalTime
  ) {
    self.book = book
    self.menus = menus
    self.venue = venue
    self.now = now
  }

  func status(_ order: PlacedOrder) -> String {
    order.status(at: now(menus[order.request.venue])).rawValue
  }

  func lines(_ order: PlacedOrder) -> [String] {
    let lines = order.request.lines
    guard let menu = menus[order.request.venue] else {
      return lines.map(NotationWriter().write)
    }
    return lines.map(Phrasebook(menu: menu).line)
  }

  func total(_ order: PlacedOrder) -> String { menus.amount(order.total, at: order.request.venue) }

  static func failure(_ error: SQLiteError) -> Printout {
    .failure(
      error.isBusy
        ? "Another program holds the order database; try again."
        : "The order database can not be read: \(error.message).",
      code: error.isBusy ? 75 : 74)
  }
}

/// `order list`: what was ordered, the latest first.
package struct OrderListCommand: PrintingCommand {
  private let orders: PlacedOrders
  private let minutes: Int?
  private let presentation: Presentation

  /// Those of the last so many minutes.
  package init(_ orders: PlacedOrders, minutes: Int? = nil, _ presentation: Presentation) {
    self.orders = orders
    self.minutes = minutes
    self.presentation = presentation
  }

  package func printout() async -> Printout {
    do throws(SQLiteError) {
      let found = try await orders.book.orders(venue: orders.venue).filter(isRecent)
      if presentation.format == .json { return Printout(json(found)) }
      guard !found.isEmpty else { return Printout(presentation.hint("There are no orders.")) }
      return Printout(presentation.text(table(found)))
    } catch {
      return PlacedOrders.failure(error)
    }
  }

  private func isRecent(_ order: PlacedOrder) -> Bool {
    guard let minutes else { return true }
    let now = orders.now(orders.menus[order.request.venue])
    return order.placedAt >= now.adding(minutes: -minutes)
  }

  private func table(_ found: [PlacedOrder]) -> Table {
    Table(
      [
        Table.Column("id", shortens: false), Table.Column("venue"),
        Table.Column("placed", shortens: false), Table.Column("status", shortens: false),
        Table.Column("mode", shortens: false),
        Table.Column("total", alignment: .trailing, role: .price), Table.Column("lines"),
      ],
      rows: found.map { order in
        [
          order.id, order.request.venue, order.placedAt.stamp, orders.status(order),
          order.request.mode.rawValue, orders.total(order),
          orders.lines(order).joined(separator: ", "),
        ]
      })
  }

  private func json(_ found: [PlacedOrder]) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("v", 1)
      writer.key("orders")
      writer.array(found) { orders.write($1, withPerson: false, to: &$0) }
    }
    writer.newLine()
    return writer.text
  }
}
