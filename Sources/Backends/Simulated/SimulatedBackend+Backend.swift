package import Ordering

extension SimulatedBackend: Backend {
  package func stock() throws(ToolFailure) -> [Item.ID: Int] {
    try perform(.stock) { () throws(ToolFailure) in try ledger.current().stock.left }
  }

  package func quote(_ request: OrderRequest) throws(ToolFailure) -> Quote {
    try perform(.quote, request.lines) { () throws(ToolFailure) in
      let world = try ledger.current()
      let quote = try pricer(world).quote(request)
      var stock = world.stock
      if let replaced = request.replaces {
        stock.giveBack(Demand(of: try changeableOrder(replaced).request.lines))
      }
      try stock.admit(Demand(of: request.lines))
      return quote
    }
  }

  package func place(_ quote: Quote, key: String) throws(ToolFailure) -> Receipt {
    try perform(.place, quote.request.lines) { () throws(ToolFailure) in
      try ledger.write { world throws(ToolFailure) in
        if let order = try ledger.order(key: key, quote: quote) { return order.receipt(at: now()) }
        let pricer = pricer(world)
        let agreed = try confirm(quote, pricer)
        let demand = Demand(of: quote.request.lines)
        try world.stock.admit(demand)
        world.stock.take(demand)
        let order = PlacedOrder(
          id: try newID(), quote: agreed, placedAt: now(),
          leadMinutes: pricer.leadMinutes(of: quote.request.mode))
        try ledger.save(order, quote: quote, key: key)
        return order.receipt(at: now())
      }
    }
  }

  package func find(key: String) throws(ToolFailure) -> Receipt? {
    try perform(.find) { () throws(ToolFailure) in
      try ledger.order(key: key)?.receipt(at: now())
    }
  }

  package func status(of order: Receipt.ID) throws(ToolFailure) -> Receipt {
    try perform(.status) { () throws(ToolFailure) in
      try ledger.order(id: order).receipt(at: now())
    }
  }

  package func modify(_ id: Receipt.ID, to quote: Quote, key: String) throws(ToolFailure)
    -> Receipt
  {
    try perform(.modify, quote.request.lines) { () throws(ToolFailure) in
      try ledger.write { world throws(ToolFailure) in
        if let order = try ledger.order(key: key, quote: quote) {
          guard order.id == id else { throw .conflict }
          return order.receipt(at: now())
        }
        var order = try changeableOrder(id)
        world.stock.giveBack(Demand(of: order.request.lines))
        let pricer = pricer(world)
        let agreed = try confirm(quote, pricer)
        let demand = Demand(of: quote.request.lines)
        try world.stock.admit(demand)
        world.stock.take(demand)
        order.replace(
          with: agreed, leadMinutes: pricer.leadMinutes(of: quote.request.mode))
        try ledger.save(order, quote: quote, key: key)
        return order.receipt(at: now())
      }
    }
  }

  package func cancel(_ id: Receipt.ID) throws(ToolFailure) -> Receipt {
    try perform(.cancel) { () throws(ToolFailure) in
      try ledger.write { world throws(ToolFailure) in
        var order = try ledger.order(id: id)
        // Asked again after a lost answer, it is still cancelled.
        guard order.fixedStatus != .cancelled else { return order.receipt(at: now()) }
        order = try changeableOrder(id)
        order.fixedStatus = .cancelled
        world.stock.giveBack(Demand(of: order.request.lines))
        try ledger.setStatus(.cancelled, of: order)
        return order.receipt(at: now())
      }
    }
  }

  package func paymentLink(for id: Receipt.ID) throws(ToolFailure) -> String {
    try perform(.payment) { () throws(ToolFailure) in
      let order = try ledger.order(id: id)
      guard order.fixedStatus != .cancelled else { throw .refused(reason: "cancelled") }
      return "https://pay.example.com/" + order.id
    }
  }

  private func pricer(_ world: Ledger.World) -> Pricer {
    Pricer(
      menu: world.menu,
      opening: Opening(hours: world.menu.service.hours, exception: world.exception), now: now())
  }

  /// The quote as it would be given now, provided that it costs the same.
  private func confirm(_ quote: Quote, _ pricer: Pricer) throws(ToolFailure) -> Quote {
    guard now() <= quote.validUntil else { throw .quoteExpired }
    let agreed = try pricer.quote(quote.request)
    guard agreed.costs(asMuchAs: quote) else { throw .priceChanged }
    return agreed
  }

  private func changeableOrder(_ id: Receipt.ID) throws(ToolFailure) -> PlacedOrder {
    let order = try ledger.order(id: id)
    guard order.status(at: now()) == .received else { throw .tooLate }
    return order
  }

  private func newID() throws(ToolFailure) -> Receipt.ID {
    var number = try ledger.orderCount() + 1
    while true {
      let id = orderID.make(number)
      guard try ledger.hasOrder(id: id) else { return id }
      number += 1
    }
  }
}

extension Quote {
  fileprivate func costs(asMuchAs other: Quote) -> Bool {
    unitPrices == other.unitPrices && subtotal == other.subtotal && discount == other.discount
      && fee == other.fee && tax == other.tax && tip == other.tip && total == other.total
      && currency == other.currency
  }
}
