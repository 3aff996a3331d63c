package import Ordering
package import SQLite

/// A venue's ordering system in a SQLite database: the embedded default, and the one tests run on.
///
/// Stock really goes down, states advance with the clock, and faults happen on demand. Several programs
/// may share the file.
package actor SimulatedBackend {
  /// Where a damaged database went at opening; a new one has taken its place.
  package nonisolated let damagedFile: String?
  let ledger: Ledger
  let now: @Sendable () -> LocalTime
  let orderID: OrderID
  var faults = FaultPlan()
  private var delayMilliseconds = 0
  private let executor = DatabaseExecutor(label: "simulated-backend")

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// Opens or creates the database and fills its stock from the menu; `now` is venue time.
  package init(
    _ location: Connection.Location, menu: Menu, orderID: OrderID = .random,
    now: @escaping @Sendable () -> LocalTime
  ) throws(SQLiteError) {
    let opened = try Opened(
      location, Connection.Options(synchronous: .full, erasesDeleted: true)
    ) { connection throws(SQLiteError) in try Ledger(connection, menu: menu) }
    ledger = opened.value
    damagedFile = opened.damaged
    self.orderID = orderID
    self.now = now
  }

  /// Does an operation, unless it is to fail.
  func perform<Value>(
    _ operation: FaultyOperation, _ lines: [Line] = [],
    _ body: () throws(ToolFailure) -> Value
  ) throws(ToolFailure) -> Value {
    switch faults.next(for: operation) {
    case nil: return try body()
    case .timeout: throw .timeout
    case .lost:
      _ = try? body()
      throw .timeout
    case .refuse: throw .refused(reason: "fault")
    case .status(let status): throw ToolFailure(status: status)
    case .malformed: throw .malformed
    case .slow(let milliseconds):
      delayMilliseconds += milliseconds
      return try body()
    case .soldOut:
      if let item = Demand(of: lines).counts.first?.item {
        try ledger.change(.stock(item, left: 0), now: now())
      }
      return try body()
    case .price:
      if let item = lines.first?.item { try raisePrice(of: item) }
      return try body()
    }
  }

  /// By a tenth, and at least by the smallest unit.
  private func raisePrice(of id: Item.ID) throws(ToolFailure) {
    let menu = try ledger.current().menu
    guard let price = menu.item(id)?.price ?? menu.combo(id)?.price else { return }
    let raise = Money(minorUnits: max(1, price.minorUnits / 10))
    try ledger.change(.price(id, price + raise), now: now())
  }
}

/// What demonstrations and tests do to it, and what they ask.
extension SimulatedBackend {
  package func apply(_ directive: FaultDirective) { faults.apply(directive) }

  /// How a call that is made elsewhere, such as a search, is to fail now; counts it.
  package func nextFault(for operation: FaultyOperation) -> FaultKind? {
    faults.next(for: operation)
  }

  package func change(_ change: WorldChange) throws(ToolFailure) {
    try ledger.change(change, now: now())
  }

  /// How many orders were ever placed at this venue, cancelled ones included.
  package func ordersPlaced() throws(ToolFailure) -> Int { try ledger.orderCount() }

  /// How long the calls since the last question would have taken; nobody waited for it.
  package func takeDelay() -> Int {
    defer { delayMilliseconds = 0 }
    return delayMilliseconds
  }
}
