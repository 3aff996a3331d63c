import Commands
package import Ordering
import Synchronization

/// The menus by their venues' ids, each read once, for showing what was saved.
package final class MenuShelf: Sendable {
  private let find: @Sendable (String) -> Menu?
  private let known: Mutex<[String: Menu?]>

  /// The menus at hand go before those that are found.
  package init(_ menus: [Menu] = [], find: @escaping @Sendable (String) -> Menu? = { _ in nil }) {
    self.find = find
    known = Mutex(
      Dictionary(menus.map { ($0.id, Optional($0)) }, uniquingKeysWith: { first, _ in first }))
  }

  /// `nil` if there is no such venue, or its menu can not be read.
  package subscript(id: String) -> Menu? {
    known.withLock { known in
      if let menu = known[id] { return menu }
      let menu = find(id)
      known[id] = .some(menu)
      return menu
    }
  }

  /// An amount at a venue; without its menu nobody knows where the point belongs.
  func amount(_ money: Money, at venue: String) -> String {
    self[venue].map { $0.currency.format(money) } ?? "\(money.minorUnits) minor units"
  }
}
