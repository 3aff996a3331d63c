import Dialogue
import Ordering

/// What the world answers to a call: a price function and a list of orders, and whatever else is
/// scripted.
struct Desk {
  let menu: Menu
  private(set) var orders: [Receipt] = []
  private(set) var keys: [String: Receipt.ID] = [:]
  /// Answers given instead, one a call, in their order.
  var scripted: [ToolCall.Operation: [Scripted]] = [:]
  /// How long a quote stands.
  var validity = 10

  enum Scripted {
    case outcome(ToolOutcome)
    /// It is done, but the answer gets lost.
    case lost
  }

  init(menu: Menu) { self.menu = menu }

  mutating func answer(_ call: ToolCall, at now: LocalTime) -> ToolOutcome {
    guard let next = scripted[call.operation]?.first else { return natural(call, at: now) }
    scripted[call.operation]?.removeFirst()
    switch next {
    case .outcome(let outcome): return outcome
    case .lost:
      _ = natural(call, at: now)
      return .failure(.timeout)
    }
  }

  private mutating func natural(_ call: ToolCall, at now: LocalTime) -> ToolOutcome {
    switch call {
    case .search: .answer(Answer(.unknown))
    case .recommend: .suggestions([])
    case .quote(let request): .quote(quote(request, at: now))
    case .place(let quote, let key): .receipt(take(quote, key, as: nil))
    case .modify(let id, let quote, let key): modify(id, quote, key)
    case .find(let key): .found(keys[key].flatMap(order))
    case .status(let id): order(id).map(ToolOutcome.receipt) ?? .failure(.notFound)
    case .cancel(let id): cancel(id)
    case .paymentLink(let id): .link("https://pay.example/" + id)
    }
  }

  /// The one price function: lines, promotion, fee, tax.
  func quote(_ request: OrderRequest, at now: LocalTime) -> Quote {
    let prices = request.lines.map(menu.unitPrice)
    let subtotal = zip(prices, request.lines).reduce(Money.zero) { $0 + $1.0 * $1.1.quantity }
    let rate = request.promotions.isEmpty ? Rate.zero : Rate(millionths: 100_000)
    let discount = rate.share(of: subtotal)
    let fee = request.mode == .delivery ? menu.service.delivery?.fee ?? .zero : .zero
    let tax = menu.tax.rate.share(of: subtotal - discount + fee)
    return Quote(
      request: request, unitPrices: prices, subtotal: subtotal, discount: discount, fee: fee,
      tax: tax, total: subtotal - discount + fee + tax, currency: menu.currency.code,
      readyAt: request.time ?? now.adding(minutes: 20), validUntil: now.adding(minutes: validity))
  }

  func order(_ id: Receipt.ID) -> Receipt? { orders.first { $0.id == id } }

  mutating func setStatus(_ status: OrderStatus, of id: Receipt.ID) {
    for index in orders.indices where orders[index].id == id { orders[index].status = status }
  }

  private mutating func take(_ quote: Quote, _ key: String, as id: Receipt.ID?) -> Receipt {
    if let known = keys[key].flatMap(order) { return known }
    let receipt = Receipt(
      id: id ?? "C\(orders.count + 1)", status: .received, total: quote.total,
      mode: quote.request.mode, payment: quote.request.payment, readyAt: quote.readyAt,
      lines: quote.request.lines)
    orders.removeAll { $0.id == receipt.id }
    orders.append(receipt)
    keys[key] = receipt.id
    return receipt
  }

  private mutating func modify(_ id: Receipt.ID, _ quote: Quote, _ key: String) -> ToolOutcome {
    guard keys[key] == nil else { return .receipt(take(quote, key, as: id)) }
    guard let receipt = order(id) else { return .failure(.notFound) }
    guard receipt.status == .received else { return .failure(.tooLate) }
    return .receipt(take(quote, key, as: id))
  }

  private mutating func cancel(_ id: Receipt.ID) -> ToolOutcome {
    guard let receipt = order(id) else { return .failure(.notFound) }
    guard receipt.status == .received || receipt.status == .cancelled else {
      return .failure(.tooLate)
    }
    setStatus(.cancelled, of: id)
    return order(id).map(ToolOutcome.receipt) ?? .failure(.notFound)
  }
}
