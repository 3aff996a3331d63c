import Backends
import Conversation
import Dialogue
import Ordering
import SQLite

@testable import Application

/// Databases in a folder with a few conversations in them, as an evening leaves them behind.
struct Evening {
  let folder: Folder
  let store: SessionStore
  let book: OrderBook
  let menus = MenuShelf([Corner.menu])

  static let start = LocalTime(year: 2026, month: 3, day: 6, hour: 18, minute: 30)
  /// Seconds since 1970 of `start`, as clocks in Greenwich show it.
  static let seconds = (start.day * 1_440 + start.minute) * 60

  init() async throws {
    folder = try Folder()
    store = try SessionStore(.file(folder.path + "/tabletalk.sqlite3"))
    book = try OrderBook(.file(folder.path + "/orders.sqlite3"))
  }

  var sessions: SavedSessions { SavedSessions(store, menus: menus) }

  var orders: PlacedOrders {
    PlacedOrders(book, menus: menus) { _ in Self.start.adding(minutes: 5) }
  }

  /// Holds a conversation of commands in notation, each with the words that stand for it.
  @discardableResult
  func hold(
    _ id: String, at minutes: Int = 0, _ turns: [(words: String, meaning: String)]
  ) async throws -> [Turn] {
    let clock = FrozenClock(Self.start.adding(minutes: minutes))
    let backend = try SimulatedBackend(
      .file(folder.path + "/orders.sqlite3"), menu: Corner.menu, now: { clock.now })
    let seconds = Self.seconds + minutes * 60
    let row = SessionRow(
      id: id, venue: Corner.menu.id, menuVersion: Corner.menu.version, created: seconds,
      updated: seconds)
    let log = SavedEventLog(store: store, session: row, time: { seconds })
    let world = World(venue: Corner.venue, clock: clock, backend: backend, log: log, session: id)
    var held = [await world.start()]
    for turn in turns {
      if turn.meaning.isEmpty {
        held.append(await world.hear(turn.words))
      } else {
        let commands = try NotationReader.commands(turn.meaning)
        held.append(await world.conversation.obey(commands, saying: turn.words))
      }
    }
    return held
  }

  static let delivery: [(words: String, meaning: String)] = [
    ("a large calzone please", "add 1 calzone size:large"),
    ("bring it to 30 Pine Road, 10001", "provide address=\"30 Pine Road, 10001\""),
    (
      "I'm Rosalind Franklin, 555 0134",
      "provide name=\"Rosalind Franklin\"; provide phone=\"555 0134\""
    ),
    ("cash, that's all", "provide payment=cash; checkout"),
    ("yes", "yes"),
  ]
}
