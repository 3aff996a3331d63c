import Ordering
import SQLite

/// What happens at a venue without this program's doing.
extension Ledger {
  func change(_ change: WorldChange, now: LocalTime) throws(ToolFailure) {
    switch change {
    case .stock(let item, let left): try set(item, left: left)
    case .price(let item, let price): try set(item, price: price)
    case .hours(let hours): try set(hours, now: now)
    case .status(let reference, let status):
      try write { _ throws(ToolFailure) in
        try setStatus(status, of: try order(reference))
      }
    }
  }

  private func order(_ reference: WorldChange.OrderReference) throws(ToolFailure) -> PlacedOrder {
    switch reference {
    case .last: try lastOrder()
    case .id(let id): try order(id: id)
    }
  }

  private func set(_ item: Item.ID, left: Int) throws(ToolFailure) {
    try write { world throws(ToolFailure) in world.stock.set(item, to: left) }
  }

  private func set(_ item: Item.ID, price: Money) throws(ToolFailure) {
    try write { world throws(ToolFailure) in
      try database { () throws(SQLiteError) in
        try connection.prepare(
          "INSERT OR REPLACE INTO price (venue, item, minor_units) VALUES (?, ?, ?)"
        ).run(menu.id, item, price.minorUnits)
      }
      world.menu = world.menu.priced([item: price])
    }
  }

  private func set(_ hours: WorldChange.Hours, now: LocalTime) throws(ToolFailure) {
    let opens =
      hours == .closed ? menu.service.hours.nextOpening(from: now.adding(minutes: 1)) : nil
    try write { world throws(ToolFailure) in
      try database { () throws(SQLiteError) in
        try connection.prepare(
          """
          INSERT OR REPLACE INTO hours (venue, hours, opens_day, opens_minute)
          VALUES (?, ?, ?, ?)
          """
        ).run(menu.id, hours.rawValue, opens?.day, opens?.minute)
      }
      switch hours {
      case .closed: world.exception = .closed(until: opens)
      case .open: world.exception = .open
      case .usual: world.exception = nil
      }
    }
  }
}
