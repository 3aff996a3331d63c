import Ordering

/// When an order passes from one state to the next, worked out from when it is to be ready.
struct Preparation {
  let mode: ServiceMode
  let readyAt: LocalTime
  let leadMinutes: Int

  /// How long a finished order waits to be fetched or served.
  static let waitingMinutes = 30

  /// From here on nothing can be changed: a quarter of the lead time is left for second thoughts.
  var begins: LocalTime { readyAt.adding(minutes: -(leadMinutes * 3 / 4)) }

  func status(at now: LocalTime) -> OrderStatus {
    guard now >= begins else { return .received }
    switch mode {
    case .delivery:
      let leaves = readyAt.adding(minutes: -(leadMinutes / 4))
      if now >= readyAt { return .completed }
      return now >= leaves ? .outForDelivery : .preparing
    case .pickup, .dineIn:
      let completed = readyAt.adding(minutes: leadMinutes > 0 ? Self.waitingMinutes : 0)
      if now >= completed { return .completed }
      return now >= readyAt ? .ready : .preparing
    }
  }
}
