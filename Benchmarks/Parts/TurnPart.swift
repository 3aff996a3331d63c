import Backends
import Conversation
import Dialogue
import Ordering
import SQLite

/// A turn with rules, the event log on file and the simulated backend on file.
struct TurnPart: Part {
  let name = "turn"
  private let rounds = 5
  private let sessionsInRound = 8
  private let lines = Script.first + Script.again

  func figures(in setting: Setting) async throws(WrongAnswer) -> [Figure] {
    var figures: [Figure] = []
    for market in setting.markets {
      let times = try await times(of: market)
      let placing = times.joined().flatMap { times in
        zip(lines, times).filter { $0.0 == Script.placing }.map(\.1)
      }
      figures += [
        Figure(
          "a turn, \(market.label)", times.map { Samples($0.flatMap(\.self)) }.quietest,
          in: .milliseconds, market.ceiling(.belowBoth(median: 1, high: 5))),
        Figure(
          "the turn that places the order, \(market.label)", Samples(placing),
          in: .milliseconds),
      ]
    }
    return figures
  }

  /// Seconds of each line in each session of each round.
  private func times(of market: Market) async throws(WrongAnswer) -> [[[Double]]] {
    let venue = try market.venue()
    let clock = FrozenClock()
    let store: SessionStore
    let backend: SimulatedBackend
    do {
      store = try SessionStore(.file(market.folder + "/sessions.sqlite3"))
      backend = try SimulatedBackend(
        .file(market.folder + "/orders.sqlite3"), menu: venue.menu, now: { clock.now })
    } catch {
      throw WrongAnswer(question: "databases", expected: "opened", given: "\(error)")
    }
    var times: [[[Double]]] = []
    for round in 0..<rounds {
      times.append([])
      for number in 0..<sessionsInRound {
        let row = SessionRow(
          id: "s\(round)-\(number)", venue: venue.menu.id, menuVersion: venue.menu.version,
          created: 0, updated: 0)
        let log = SavedEventLog(store: store, session: row, time: { 0 })
        let world = World(
          venue: venue, clock: clock, backend: backend, log: log, session: row.id)
        _ = await world.start()
        times[round].append(try await play(world))
      }
    }
    try await check(store, backend)
    return times
  }

  private func play(_ world: World) async throws(WrongAnswer) -> [Double] {
    var times: [Double] = []
    for line in lines {
      var turn: Turn?
      let time = await Stopwatch.elapsed { turn = await world.hear(line.text) }
      try expect(turn?.state.phase.name, equals: line.phase, "phase after \"\(line.text)\"")
      let pieces = turn?.state.order.lines.reduce(0) { $0 + $1.quantity }
      try expect(pieces, equals: line.pieces, "pieces after \"\(line.text)\"")
      times.append(time)
    }
    return times
  }

  /// What was said and ordered must be on file.
  private func check(_ store: SessionStore, _ backend: SimulatedBackend)
    async throws(WrongAnswer)
  {
    try expect(await store.trouble, equals: nil, "trouble of the store")
    let turns = try? await store.turns(of: "s0-0").count
    try expect(turns, equals: lines.count, "turns kept of a session")
    let orders = lines.count { $0 == Script.placing } * rounds * sessionsInRound
    try expect(try? await backend.ordersPlaced(), equals: orders, "orders placed")
  }
}
