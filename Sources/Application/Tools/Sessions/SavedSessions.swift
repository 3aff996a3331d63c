import Commands
package import Conversation
import Dialogue
import Ordering

/// The saved conversations with the menus to read them by.
package struct SavedSessions: Sendable {
  package let store: SessionStore
  package let menus: MenuShelf
  /// Only those of this venue; `nil` is of all.
  package var venue: String?

  package init(_ store: SessionStore, menus: MenuShelf, venue: String? = nil) {
    self.store = store
    self.menus = menus
    self.venue = venue
  }

  /// Why a conversation can not be shown.
  enum Failure: Error, Hashable {
    case none
    case unknown(String)
    case ambiguous(String, [SessionRow.ID])
    /// Written by another version.
    case unreadable(SessionRow.ID)
    case noMenu(SessionRow)
    case store(StoreTrouble)

    var printout: Printout {
      switch self {
      case .none: .failure("There are no saved sessions.", code: 1)
      case .unknown(let text):
        .failure("There is no session \(text). tabletalk session list shows them.", code: 1)
      case .ambiguous(let text, let ids):
        .failure("\(text) may be \(ids.joined(separator: ", ")).", code: 64)
      case .unreadable(let id):
        .failure("Session \(id) was written by another version and can not be read.", code: 65)
      case .noMenu(let row):
        .failure(
          "Session \(row.id) needs the menu of \(row.venue), which was not found. Add: --menu FILE",
          code: 66)
      case .store(let trouble):
        .failure(trouble.sentence, code: trouble == .locked ? 75 : 74)
      }
    }
  }

  func row(_ reference: SessionReference) async throws(Failure) -> SessionRow {
    switch reference {
    case .last:
      let venue = venue
      let row = try await ask { store throws(StoreTrouble) in
        try await store.lastSession(venue: venue)
      }
      guard let row else { throw .none }
      return row
    case .named(let text):
      let rows = try await ask { store throws(StoreTrouble) in
        try await store.sessions(matching: text)
      }
      guard let row = rows.first else { throw .unknown(text) }
      guard rows.count == 1 else { throw .ambiguous(text, rows.map(\.id)) }
      return row
    }
  }

  func saved(_ row: SessionRow) async throws(Failure) -> SavedSession {
    let saved = try await ask { store throws(StoreTrouble) in try await store.load(row) }
    guard let saved else { throw .unreadable(row.id) }
    return saved
  }

  private func ask<Value: Sendable>(
    _ question: (SessionStore) async throws(StoreTrouble) -> Value
  ) async throws(Failure) -> Value {
    do throws(StoreTrouble) { return try await question(store) } catch { throw .store(error) }
  }

  /// A conversation with its turns worked out again.
  func played(_ reference: SessionReference) async throws(Failure) -> PlayedSession {
    let row = try await row(reference)
    let saved = try await saved(row)
    guard let menu = menus[row.venue] else { throw .noMenu(row) }
    return PlayedSession(saved, menu: menu)
  }
}

/// A saved conversation with its turns.
struct PlayedSession: Sendable {
  let saved: SavedSession
  let menu: Menu
  let turns: [Turn]

  init(_ saved: SavedSession, menu: Menu) {
    self.saved = saved
    self.menu = menu
    turns = Replay.turns(of: saved.events, menu: menu)
  }

  var row: SessionRow { saved.row }

  /// What to say if replies may be worded otherwise than they were.
  var caution: String {
    row.menuVersion == menu.version
      ? "" : "The menu has changed since; what the bot said is worked out by today's.\n"
  }
}

extension StoreTrouble {
  /// What stands in the way of reading, in one sentence.
  var sentence: String {
    switch self {
    case .readOnly: "The session database can not be written."
    case .full: "The disk is full."
    case .locked: "Another program holds the session database; try again."
    case .corrupt: "The session database is damaged."
    case .newer: "The session database was written by a newer version."
    case .unreachable: "The data folder can not be reached."
    case .overtaken: "Another program has changed the session."
    case .other(let code): "The session database fails (SQLite code \(code))."
    }
  }
}

extension PlayedSession {
  /// When it began.
  var start: LocalTime? {
    saved.events.lazy.compactMap { event in
      if case .started(_, let time) = event { time } else { nil }
    }.first
  }

  /// What of the stock had changed when a turn began, by the turn's index.
  var stockChanges: [Int: [Item.ID: Int]] {
    var changes: [Int: [Item.ID: Int]] = [:]
    var known: [Item.ID: Int] = [:]
    var index = -1
    for event in saved.events {
      switch event {
      case .started, .heard, .refused, .redone: index += 1
      case .stocked(let numbers):
        changes[index + 1] = numbers.filter { known[$0.key] != $0.value }
        known = numbers
      case .returned: break
      }
    }
    return changes
  }
}
