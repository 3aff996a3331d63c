package import Dialogue
package import Ordering

extension ToolCall {
  /// The arguments worth showing, as names and texts: no personal data, no prices of the customer's.
  package func arguments(in menu: Menu) -> [(String, String)] {
    let money = { (money: Money) in menu.currency.decimal(money) }
    return switch self {
    case .search(let question, let items):
      [("query", question)] + (items.isEmpty ? [] : [("about", items.joined(separator: ","))])
    case .recommend(let wish, _, _, _):
      [("wish", NotationWriter(menu: menu).write(.recommend(wish)))]
    case .quote(let request):
      [("lines", String(request.lines.count)), ("mode", request.mode.rawValue)]
    case .place(let quote, let key): [("total", money(quote.total)), ("key", key)]
    case .find(let key): [("key", key)]
    case .status(let order), .cancel(let order), .paymentLink(let order): [("order", order)]
    case .modify(let order, let quote, let key):
      [("order", order), ("total", money(quote.total)), ("key", key)]
    }
  }
}
