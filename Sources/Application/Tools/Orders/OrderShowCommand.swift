import Backends
import Commands
import JSONText
import Ordering
import SQLite
import Terminal

/// `order show`: one order with its lines and where it stands.
package struct OrderShowCommand: PrintingCommand {
  private let orders: PlacedOrders
  private let reference: String
  private let presentation: Presentation

  /// The reference is an id, the beginning of one, or `last`.
  package init(_ orders: PlacedOrders, _ reference: String, _ presentation: Presentation) {
    self.orders = orders
    self.reference = reference
    self.presentation = presentation
  }

  package func printout() async -> Printout {
    do throws(SQLiteError) {
      let found =
        reference == "last"
        ? try await orders.book.orders(venue: orders.venue, limit: 1)
        : try await orders.book.orders(matching: reference)
      guard let order = found.first else {
        return .failure("There is no order \(reference). tabletalk order list shows them.", code: 1)
      }
      guard found.count == 1 else {
        let ids = found.map(\.id).joined(separator: ", ")
        return .failure("\(reference) may be \(ids).", code: 64)
      }
      return Printout(presentation.format == .json ? json(order) : text(order))
    } catch {
      return PlacedOrders.failure(error)
    }
  }

  private func text(_ order: PlacedOrder) -> String {
    let request = order.request
    let optional = [
      ("name", request.name), ("phone", request.phone), ("address", request.address),
      ("note", request.note),
      ("promotions", request.promotions.isEmpty ? nil : request.promotions.joined(separator: ", ")),
      (
        "allergies",
        request.allergies.isEmpty ? nil : request.allergies.map(\.rawValue).joined(separator: ", ")
      ),
    ]
    let rows =
      [
        ("order", order.id), ("venue", request.venue), ("status", orders.status(order)),
        ("placed", order.placedAt.stamp), ("ready", order.readyAt.stamp),
        ("mode", request.mode.rawValue),
      ] + orders.lines(order).map { ("line", $0) }
      + [("total", orders.total(order)), ("payment", request.payment.rawValue)]
      + optional.compactMap { name, value in value.map { (name, $0) } }
    return presentation.text(
      Table(
        [Table.Column("", shortens: false, role: .dim), Table.Column("")],
        rows: rows.map { [$0.0, $0.1] }))
  }

  private func json(_ order: PlacedOrder) -> String {
    var writer = JSONWriter()
    orders.write(order, withPerson: true, to: &writer)
    writer.newLine()
    return writer.text
  }
}
