import Dialogue
import Ordering

extension Phrasebook {
  /// The whole price: lines, fees, tax, discount, total, and where it goes.
  func quote(_ quote: Quote, state: State) -> String {
    let request = quote.request
    var rows = zip(request.lines, quote.unitPrices).map { line, price in
      (self.line(line), money(price * line.quantity))
    }
    if quote.discount > .zero {
      let codes = request.promotions.isEmpty ? "" : " \(list(request.promotions))"
      rows.append(("Discount" + codes, "-" + money(quote.discount)))
    }
    if quote.fee > .zero { rows.append(("Delivery", money(quote.fee))) }
    if quote.tip > .zero { rows.append(("Tip", money(quote.tip))) }
    if quote.tax > .zero {
      rows.append((menu.tax.included ? "Tax (included)" : "Tax", money(quote.tax)))
    }
    let width = rows.map(\.0.count).max() ?? 0
    let table = rows.map { name, amount in
      "  " + name + String(repeating: " ", count: width - name.count + 2) + amount
    }
    let total = "Total \(money(quote.total))"
    let question =
      state.amending.map { "Shall I change order \($0) to this?" } ?? "Shall I place this order?"
    return ([total] + table + [terms(of: quote), question]).joined(separator: "\n")
  }

  private func terms(of quote: Quote) -> String {
    let request = quote.request
    var parts: [String]
    switch request.mode {
    case .dineIn: parts = ["For eating in"]
    case .pickup: parts = ["For pickup"]
    case .delivery: parts = ["Delivery to \(request.address ?? "")"]
    }
    if let name = request.name { parts.append("for \(name)") }
    parts.append("around \(moment(quote.readyAt, from: request.time))")
    parts.append("paid \(payment(request.payment))")
    if let note = request.note { parts.append("note: “\(note)”") }
    return parts.joined(separator: ", ") + "."
  }

  private func moment(_ time: LocalTime, from requested: LocalTime?) -> String {
    requested == nil ? time.clock : "\(day(time)) \(time.clock)"
  }

  func placed(_ receipt: Receipt) -> String {
    "Order \(receipt.id) is placed. \(capitalised(arrival(receipt))).\n"
      + "Follow it with: /status \(receipt.id)"
  }

  private func arrival(_ receipt: Receipt) -> String {
    switch receipt.mode {
    case .dineIn: "it will be at your table around \(receipt.readyAt.clock)"
    case .pickup: "it will be ready around \(receipt.readyAt.clock)"
    case .delivery: "it should arrive around \(receipt.readyAt.clock)"
    }
  }

  func readiness(_ receipt: Receipt) -> String { "ready around \(receipt.readyAt.clock)" }

  func status(_ receipt: Receipt) -> String {
    let order = "Order \(receipt.id)"
    return switch receipt.status {
    case .received: "\(order) is received; \(arrival(receipt))."
    case .preparing: "\(order) is being prepared; \(arrival(receipt))."
    case .ready: "\(order) is ready for you."
    case .outForDelivery: "\(order) is out for delivery; \(arrival(receipt))."
    case .completed: "\(order) is completed. Enjoy!"
    case .cancelled: "\(order) is cancelled."
    }
  }
}
