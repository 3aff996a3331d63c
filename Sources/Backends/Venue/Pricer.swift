import Ordering

/// Prices a request as the venue does: a function of the menu, the hours, the moment and the request.
struct Pricer {
  /// With the prices that hold now.
  let menu: Menu
  let opening: Opening
  let now: LocalTime

  /// How long a quote holds.
  static let validMinutes = 10

  func quote(_ request: OrderRequest) throws(ToolFailure) -> Quote {
    try admit(request)
    try opening.admit(max(request.time ?? now, now))
    let unitPrices = request.lines.map(menu.unitPrice(of:))
    let subtotal = zip(request.lines, unitPrices).reduce(Money.zero) { $0 + $1.1 * $1.0.quantity }
    let delivery = try delivery(of: request, subtotal: subtotal)
    let discount = try discount(of: request.promotions, on: subtotal)
    let fee = delivery?.fee ?? .zero
    let taxed = subtotal - discount + fee
    let tax =
      menu.tax.included ? menu.tax.rate.shareIncluded(in: taxed) : menu.tax.rate.share(of: taxed)
    let total = menu.tax.included ? taxed : taxed + tax
    guard total <= menu.limits.maxOrderTotal else {
      throw .overLimit(maximum: menu.limits.maxOrderTotal)
    }
    return Quote(
      request: request, unitPrices: unitPrices, subtotal: subtotal, discount: discount, fee: fee,
      tax: tax, total: total, currency: menu.currency.code,
      readyAt: max(request.time ?? now, now.adding(minutes: leadMinutes(of: request.mode))),
      validUntil: now.adding(minutes: Self.validMinutes))
  }

  func leadMinutes(of mode: ServiceMode) -> Int {
    switch mode {
    case .delivery: menu.service.delivery?.leadMinutes ?? 0
    case .pickup, .dineIn: menu.service.pickupLeadMinutes ?? 0
    }
  }

  /// Refuses what the menu does not allow; also what would make the sums below overflow.
  private func admit(_ request: OrderRequest) throws(ToolFailure) {
    guard request.venue == menu.id else { throw .refused(reason: "venue") }
    guard menu.service.modes.contains(request.mode) else { throw .modeNotServed(request.mode) }
    guard menu.service.payments.contains(request.payment) else { throw .refused(reason: "payment") }
    guard !request.lines.isEmpty, request.lines.count <= menu.limits.maxLines else {
      throw .refused(reason: "lines")
    }
    var quantities: [Item.ID: Int] = [:]
    for line in request.lines {
      try admit(line)
      quantities[line.item, default: 0] += line.quantity
    }
    // Over all lines of an item, so that adding it again does not get around the limit.
    guard quantities.values.allSatisfy({ $0 <= menu.limits.maxQuantityPerLine }) else {
      throw .refused(reason: "quantity")
    }
  }

  private func admit(_ line: Line) throws(ToolFailure) {
    let counts = 1...menu.limits.maxQuantityPerLine
    guard counts.contains(line.quantity) else { throw .refused(reason: "quantity") }
    guard menu.item(line.item)?.available ?? (menu.combo(line.item) != nil) else {
      throw .soldOut(item: line.item, left: 0)
    }
    let groups = menu.item(line.item)?.optionGroups ?? []
    for chosen in line.options {
      guard groups.contains(chosen.group), menu.group(chosen.group)?.option(chosen.option) != nil,
        counts.contains(chosen.count)
      else { throw .refused(reason: "option") }
    }
    for part in line.parts { try admit(part.line) }
  }

  /// The terms of a delivery; `nil` for other modes.
  private func delivery(of request: OrderRequest, subtotal: Money) throws(ToolFailure)
    -> Delivery?
  {
    guard request.mode == .delivery, let delivery = menu.service.delivery else { return nil }
    guard let address = request.address else { throw .refused(reason: "address") }
    guard DeliveryArea(postcodes: delivery.postcodes).contains(address) else {
      throw .outsideArea(postcodes: delivery.postcodes)
    }
    guard subtotal >= delivery.minimum else { throw .belowMinimum(minimum: delivery.minimum) }
    return delivery
  }

  /// The best of the promotions, since they do not add up.
  private func discount(of codes: [String], on subtotal: Money) throws(ToolFailure) -> Money {
    var best: Money?
    var unmet: ToolFailure?
    for code in codes {
      guard
        let promotion = menu.promotions.first(where: {
          $0.code.lowercased() == code.lowercased()
        })
      else { throw .unknownPromotion(code: code) }
      if subtotal >= promotion.minimum {
        best = max(best ?? .zero, promotion.rate.share(of: subtotal))
      } else {
        unmet = unmet ?? .promotionMinimum(code: promotion.code, minimum: promotion.minimum)
      }
    }
    if best == nil, let unmet { throw unmet }
    return best ?? .zero
  }
}
