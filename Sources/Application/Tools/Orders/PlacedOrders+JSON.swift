import Backends
import JSONText
import Ordering

extension PlacedOrders {
  /// An order as an object; who placed it only where that was asked for.
  func write(_ order: PlacedOrder, withPerson: Bool, to writer: inout JSONWriter) {
    let request = order.request
    let currency = menus[request.venue]?.currency
    let notation = NotationWriter(menu: menus[request.venue])
    writer.object { writer in
      writer.member("id", order.id)
      writer.member("venue", request.venue)
      writer.member("status", status(order))
      writer.member("placed", order.placedAt.isoStamp)
      writer.member("ready", order.readyAt.isoStamp)
      writer.member("mode", request.mode.rawValue)
      writer.member("payment", request.payment.rawValue)
      writer.member("total", currency?.decimal(order.total))
      writer.member("minorUnits", order.total.minorUnits)
      writer.member("currency", currency?.code)
      writer.member("lines", request.lines.map(notation.short))
      writer.member("promotions", request.promotions)
      writer.member("allergies", request.allergies.map(\.rawValue))
      guard withPerson else { return }
      writer.member("name", request.name)
      writer.member("phone", request.phone)
      writer.member("address", request.address)
      writer.member("note", request.note)
    }
  }
}
