package import Backends
package import Dialogue
package import Ordering
package import SQLite

/// One conversation with everything it touches: backend, clock, log.
///
/// Hermetic worlds (memory, frozen clock, counted ids) share nothing but the venue, so that tests run
/// side by side and give the same bytes; a live one has files and the real time.
package actor World {
  package nonisolated let venue: Venue
  package nonisolated let clock: any Clock
  package nonisolated let backend: SimulatedBackend
  package nonisolated let conversation: Conversation
  package private(set) var lastTurn: Turn?

  package init(
    venue: Venue, clock: any Clock, backend: SimulatedBackend, log: any EventLog, session: String
  ) {
    self.venue = venue
    self.clock = clock
    self.backend = backend
    conversation = venue.conversation(
      session: session, backend: backend, log: log, clock: { clock.now })
  }

  package static func hermetic(
    _ venue: Venue, now: LocalTime = FrozenClock.usual, log: any EventLog = NoEventLog(),
    session: String = "s_0001"
  ) throws(SQLiteError) -> World {
    let clock = FrozenClock(now)
    let backend = try SimulatedBackend(
      .memory, menu: venue.menu, orderID: .counted, now: { clock.now })
    return World(venue: venue, clock: clock, backend: backend, log: log, session: session)
  }

  /// The same world after a crash: a new conversation that takes up what the log kept.
  package nonisolated func restarted(log: any EventLog) -> World {
    World(
      venue: venue, clock: clock, backend: backend, log: log, session: conversation.session)
  }

  package func start(resuming events: [Event] = []) async -> Turn {
    await conversation.start(resuming: events)
  }

  package func hear(_ message: String) async -> Turn {
    let turn = await conversation.hear(message)
    lastTurn = turn
    return turn
  }

  package func obey(_ command: Command, saying text: String) async -> Turn {
    await conversation.obey([command], saying: text)
  }

  package func redo() async -> Turn { await conversation.redo() }

  /// Sets a frozen clock; a real one goes on by itself.
  package func set(_ time: LocalTime) { (clock as? FrozenClock)?.set(time) }

  package func advance(minutes: Int) { clock.advance(minutes: minutes) }

  package func fail(_ text: String) async throws(DirectiveError) {
    await backend.apply(try FaultDirective(text))
  }

  package func change(_ text: String) async throws(DirectiveError) {
    let change = try WorldChange(text, menu: venue.menu)
    do {
      try await backend.change(change)
    } catch {
      throw .unknown(word: text, expected: ["something that exists"])
    }
  }
}

extension DirectiveError {
  /// What was wrong and what would be right.
  package var explained: String {
    switch self {
    case .missing(let expected): "Something is missing: \(expected.joined(separator: ", "))."
    case .unknown(let word, let expected):
      "“\(word)” is none of \(expected.joined(separator: ", "))."
    case .unexpected(let word): "“\(word)” is too much."
    }
  }
}
