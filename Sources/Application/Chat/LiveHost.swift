import Backends
import Conversation
import Dialogue
import Ordering
import SQLite

/// What saved conversations need: the store, the backend's database, the time.
struct LiveHost: Sendable {
  let venue: Venue
  let clock: any Clock
  /// Seconds since 1970.
  let time: @Sendable () -> Int
  let store: SessionStore
  let backend: SimulatedBackend
  /// Why orders are only in memory, if they are.
  let backendTrouble: SQLiteError?

  /// Paths of the two databases; `nil` keeps everything in memory.
  init(
    venue: Venue, clock: any Clock, time: @escaping @Sendable () -> Int, sessions: String?,
    orders: String?
  ) throws(StoreTrouble) {
    self.venue = venue
    self.clock = clock
    self.time = time
    store = try SessionStore(sessions.map { .file($0) } ?? .memory)
    do throws(SQLiteError) {
      backend = try SimulatedBackend(
        orders.map { .file($0) } ?? .memory, menu: venue.menu,
        now: { clock.now })
      backendTrouble = nil
    } catch {
      do throws(SQLiteError) {
        backend = try SimulatedBackend(.memory, menu: venue.menu, now: { clock.now })
        backendTrouble = error
      } catch { throw .other(code: error.extendedCode) }
    }
  }

  /// A new conversation, saved from its first turn on.
  func begin() async -> Chat {
    let now = time()
    let id = await freshID()
    let row = SessionRow(
      id: id, venue: venue.menu.id, menuVersion: venue.menu.version, created: now, updated: now)
    return chat(SavedSession(row: row, events: [], pending: [], turns: []))
  }

  /// A saved conversation, as it was.
  func resume(_ saved: SavedSession) -> Chat { chat(saved) }

  private func chat(_ saved: SavedSession) -> Chat {
    let log = SavedEventLog(
      store: store, session: saved.row, pending: saved.pending, time: time)
    let world = World(
      venue: venue, clock: clock, backend: backend, log: log, session: saved.row.id)
    return Chat(world: world, log: log, events: saved.events)
  }

  /// Four letters and digits that no saved session has.
  private func freshID() async -> String {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    while true {
      let id = String((0..<4).compactMap { _ in alphabet.randomElement() })
      let taken = (try? await store.sessions(matching: id)) ?? []
      if !taken.contains(where: { $0.id == id }) { return id }
    }
  }
}

/// One open conversation of the chat.
struct Chat: Sendable {
  let world: World
  let log: SavedEventLog
  /// What happened before, to be replayed.
  let events: [Event]

  func start() async -> Turn { await world.start(resuming: events) }
}
