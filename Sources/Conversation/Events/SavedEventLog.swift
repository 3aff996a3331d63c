package import Dialogue
import Ordering
import SQLite
import Synchronization

/// Keeps a session's events in the store: a turn is on disk before its reply is shown.
package final class SavedEventLog: EventLog {
  private let store: SessionStore
  private let state: Mutex<Waiting>
  /// Seconds since 1970.
  private let time: @Sendable () -> Int

  private struct Waiting {
    var session: SessionRow
    var events: [Event] = []
    var turn = 0
    var text = ""
    var trouble: StoreTrouble?
    var hasNews = false
  }

  /// `pending` are events of a turn that did not end; they are saved again with what follows.
  package init(
    store: SessionStore, session: SessionRow, pending: [Event] = [],
    time: @escaping @Sendable () -> Int
  ) {
    self.store = store
    self.time = time
    state = Mutex(Waiting(session: session, events: pending))
  }

  package func record(_ event: Event, turn: Int) {
    state.withLock { state in
      state.events.append(event)
      state.turn = max(1, turn)
      if case .heard(let interpretation, _) = event { state.text = interpretation.text }
    }
  }

  package func flush() async {
    await save(state: "", replies: [], isComplete: false, .full)
  }

  package func finish(_ turn: Turn) async {
    guard turn.number > 0 else { return }
    await save(
      state: turn.state.phase.name, replies: turn.messages, isComplete: true, .normal)
    state.withLock { $0.events = [] }
  }

  /// Why not everything is on disk, once after each change; `.some(nil)` is that all is well again.
  package func news() -> StoreTrouble?? {
    state.withLock { state in
      defer { state.hasNews = false }
      return state.hasNews ? .some(state.trouble) : nil
    }
  }

  private func save(
    state name: String, replies: [String], isComplete: Bool, _ level: Connection.Synchronous
  ) async {
    let now = time()
    let (row, session) = state.withLock { state in
      state.session.updated = now
      let row = TurnRow(
        number: state.turn, time: now, text: state.text, state: name,
        records: EventCoding.text(state.events), replies: replies.joined(separator: "\n"),
        isComplete: isComplete)
      return (row, state.session)
    }
    let trouble = await store.append(row, of: session, level)
    state.withLock { state in
      if state.trouble != trouble {
        state.trouble = trouble
        state.hasNews = true
      }
    }
  }
}

/// A session as it was saved: its events, and those of a turn that a crash cut off.
package struct SavedSession: Sendable {
  package var row: SessionRow
  package var events: [Event]
  package var pending: [Event]
  package var turns: [TurnRow]

  package init(row: SessionRow, events: [Event] = [], pending: [Event] = [], turns: [TurnRow] = [])
  {
    self.row = row
    self.events = events
    self.pending = pending
    self.turns = turns
  }
}

extension SessionStore {
  /// Reads a session; `nil` if it is not there or can not be replayed.
  package func load(_ row: SessionRow) throws(StoreTrouble) -> SavedSession? {
    let turns = try self.turns(of: row.id)
    var events: [Event] = []
    var pending: [Event] = []
    for turn in turns {
      guard let records = EventCoding.events(turn.records) else { return nil }
      events += records
      pending = turn.isComplete ? [] : records
    }
    return SavedSession(row: row, events: events, pending: pending, turns: turns)
  }
}
