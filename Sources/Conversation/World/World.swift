package import Backends
package import Dialogue
package import Ordering
package import SQLite

/// A hermetic world for one conversation: simulated backend in memory, frozen clock, counted ids.
///
/// Two worlds share nothing but the venue, so that tests run side by side and give the same bytes.
package actor World {
  package nonisolated let venue: Venue
  package nonisolated let clock: FrozenClock
  package nonisolated let backend: SimulatedBackend
  private let log = MemoryEventLog()
  private let session: String
  package private(set) var conversation: Conversation

  package init(venue: Venue, now: LocalTime = FrozenClock.usual, session: String = "s_0001")
    throws(SQLiteError)
  {
    let clock = FrozenClock(now)
    self.venue = venue
    self.clock = clock
    self.session = session
    backend = try SimulatedBackend(
      .memory, menu: venue.menu, orderID: .counted, now: { clock.now })
    conversation = venue.conversation(
      session: session, backend: backend, log: log, clock: { clock.now })
  }

  package func start() async -> Turn { await conversation.start() }

  /// As after a crash: a new conversation takes up what the log kept.
  package func restart() async -> Turn {
    let clock = self.clock
    conversation = venue.conversation(
      session: session, backend: backend, log: log, clock: { clock.now })
    return await conversation.start(resuming: log.events)
  }

  /// The events so far; replaying them gives the state the conversation has.
  package var events: [Event] { log.events }
}
