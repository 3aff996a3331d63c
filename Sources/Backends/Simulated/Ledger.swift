import Ordering
import SQLite

/// The tables of one venue: what is left, what it costs now, and the orders.
///
/// Stock and prices are mirrored in memory, and read again when another program has written to the file.
/// Only what differs from the menu is stored, so that opening costs no more for a menu of ten thousand.
final class Ledger {
  let connection: Connection
  /// As its file says.
  let menu: Menu
  private(set) var world: World
  private var dataVersion: Int

  /// What changes without the menu file.
  struct World {
    /// With the prices that hold now.
    var menu: Menu
    var stock = Stock()
    var exception: Opening.Exception?
  }

  init(_ connection: Connection, menu: Menu) throws(SQLiteError) {
    self.connection = connection
    try connection.migrate(Schema.component, Schema.scripts)
    self.menu = menu
    world = World(menu: menu)
    dataVersion = try connection.dataVersion
    try load()
  }

  /// The world as of now, for reading.
  func current() throws(ToolFailure) -> World {
    try database { () throws(SQLiteError) in try refresh() }
    return world
  }

  /// Changes the world and the tables as a whole or, if `body` throws, not at all.
  func write<Value>(_ body: (inout World) throws(ToolFailure) -> Value) throws(ToolFailure)
    -> Value
  {
    var changed = world
    let value = try connection.transaction(or: ToolFailure.init(database:)) {
      () throws(ToolFailure) in
      // The lock is held, so that what is read now still holds when it is written.
      try database { () throws(SQLiteError) in try refresh() }
      changed = world
      changed.stock.touched = []
      let value = try body(&changed)
      try database { () throws(SQLiteError) in try save(changed.stock) }
      return value
    }
    world = changed
    return value
  }

  /// Runs statements; what goes wrong is the server's fault.
  func database<Value>(_ body: () throws(SQLiteError) -> Value) throws(ToolFailure) -> Value {
    do throws(SQLiteError) { return try body() } catch { throw ToolFailure(database: error) }
  }

  private func refresh() throws(SQLiteError) {
    let version = try connection.dataVersion
    guard version != dataVersion else { return }
    dataVersion = version
    try load()
  }

  private func save(_ stock: Stock) throws(SQLiteError) {
    for item in stock.touched {
      try connection.prepare(
        "INSERT OR REPLACE INTO stock (venue, item, left, seed) VALUES (?, ?, ?, ?)"
      ).run(menu.id, item, stock.left[item], menu.item(item)?.stock)
    }
  }
}

extension Ledger {
  /// Reads the mirror.
  private func load() throws(SQLiteError) {
    var left: [Item.ID: Int] = [:]
    left.reserveCapacity(menu.items.count)
    for item in menu.items { left[item.id] = item.available ? item.stock : 0 }
    try connection.prepare("SELECT item, left, seed FROM stock WHERE venue = ?")
      .forEach(menu.id) { row in
        // A count that the menu file changed starts anew.
        guard let item = menu.item(row.string(0)), item.available,
          item.stock == row.optionalInt(2)
        else { return }
        left[item.id] = row.int(1)
      }
    var prices: [Item.ID: Money] = [:]
    try connection.prepare("SELECT item, minor_units FROM price WHERE venue = ?")
      .forEach(menu.id) { prices[$0.string(0)] = Money(minorUnits: $0.int(1)) }
    world = World(
      menu: menu.priced(prices), stock: Stock(left), exception: try exception())
  }

  private func exception() throws(SQLiteError) -> Opening.Exception? {
    try connection.prepare("SELECT hours, opens_day, opens_minute FROM hours WHERE venue = ?")
      .first(menu.id) { row in
        switch row.optionalString(0) {
        case "open": .open
        case "closed":
          .closed(
            until: row.isNull(1) ? nil : LocalTime(day: row.int(1), minute: row.int(2)))
        default: nil
        }
      } ?? nil
  }
}

extension ToolFailure {
  /// As a server would answer: 503 try again, 507 disk full, 500 anything else.
  init(database error: SQLiteError) {
    self = .unavailable(status: error.isBusy ? 503 : error.isFull ? 507 : 500)
  }
}

extension Menu {
  /// The same menu with other prices.
  func priced(_ prices: [Item.ID: Money]) -> Menu {
    guard !prices.isEmpty else { return self }
    var items = items
    for index in items.indices {
      items[index].price = prices[items[index].id] ?? items[index].price
    }
    var combos = combos
    for index in combos.indices {
      combos[index].price = prices[combos[index].id] ?? combos[index].price
    }
    return Menu(
      id: id, name: name, currency: currency, locale: locale, timeZone: timeZone, tax: tax,
      limits: limits, service: service, promotions: promotions, categories: categories,
      optionGroups: optionGroups, items: items, combos: combos, version: version)
  }
}
