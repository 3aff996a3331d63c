/// The figures of many conversations as rows to show.
struct Statistics {
  private let sessions: [SessionFigures]

  /// So many spans of time make a trend.
  static let spans = 8
  /// So many items are named.
  static let topItems = 5

  init(_ sessions: [SessionFigures]) { self.sessions = sessions.sorted { $0.time < $1.time } }

  struct Row: Hashable {
    var name: String
    var value: String
    var median: Int?
    var high: Int?
    var maximum: Int?
    /// Sums over equal spans of time, the oldest first.
    var trend: [Int] = []
  }

  var rows: [Row] {
    [
      counted("conversations") { _ in 1 },
      counted("orders") { $0.orders.count },
      spread("turns per conversation") { [$0.turns] },
      spread("turns per order") { $0.orders.map(\.turns) },
      spread("minutes to order") { $0.orders.map(\.minutes) },
      summed("not understood") { $0.notUnderstood },
      summed("corrections") { $0.corrections },
      counted("given up") { $0.givenUp == nil ? 0 : 1 },
    ] + named("given up in ") { session in session.givenUp.map { [$0: 1] } ?? [:] }
      + [counted("tool errors") { $0.failures.values.reduce(0, +) }]
      + named("tool error: ", \.failures)
      + named("ordered: ", \.items).prefix(Self.topItems)
  }

  // MARK: Kinds of rows

  /// A sum alone.
  private func counted(_ name: String, _ count: (SessionFigures) -> Int) -> Row {
    Row(name: name, value: String(sum(count)), trend: trend(count))
  }

  /// A sum with its spread over the conversations.
  private func summed(_ name: String, _ count: (SessionFigures) -> Int) -> Row {
    var row = spread(name) { [count($0)] }
    row.value = String(sum(count))
    return row
  }

  /// An average with its spread.
  private func spread(_ name: String, _ values: (SessionFigures) -> [Int]) -> Row {
    let all = Distribution(sessions.flatMap(values))
    return Row(
      name: name, value: all.mean, median: all.percentile(50), high: all.percentile(95),
      maximum: all.maximum, trend: trend { values($0).reduce(0, +) })
  }

  /// One row for each name, the most frequent first.
  private func named(_ prefix: String, _ counts: (SessionFigures) -> [String: Int]) -> [Row] {
    let totals = sessions.reduce(into: [String: Int]()) { totals, session in
      totals.merge(counts(session), uniquingKeysWith: +)
    }
    return totals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { name, total in
      Row(name: prefix + name, value: String(total), trend: trend { counts($0)[name] ?? 0 })
    }
  }

  private func sum(_ count: (SessionFigures) -> Int) -> Int {
    sessions.reduce(0) { $0 + count($1) }
  }

  private func trend(_ count: (SessionFigures) -> Int) -> [Int] {
    guard let first = sessions.first?.time, let last = sessions.last?.time, last > first else {
      return []
    }
    return sessions.reduce(into: [Int](repeating: 0, count: Self.spans)) { sums, session in
      let span = (session.time - first) * Self.spans / (last - first + 1)
      sums[min(span, Self.spans - 1)] += count(session)
    }
  }
}
