package import Backends
package import Commands
import Conversation
import JSONText
import SQLite

/// `session delete`: conversations, and what is kept of the person beside them.
package struct SessionDeleteCommand: PrintingCommand {
  private let sessions: SavedSessions
  private let orders: OrderBook?
  private let leftovers: Leftovers
  private let deletion: SessionDeletion
  private let presentation: Presentation

  /// Orders lose their personal fields, and keep their lines and totals.
  package init(
    _ sessions: SavedSessions, orders: OrderBook?, leftovers: Leftovers = Leftovers(),
    _ deletion: SessionDeletion, _ presentation: Presentation
  ) {
    self.sessions = sessions
    self.orders = orders
    self.leftovers = leftovers
    self.deletion = deletion
    self.presentation = presentation
  }

  package func printout() async -> Printout {
    do throws(SavedSessions.Failure) {
      let deletion = try await resolved()
      var counts = Counts()
      // While it is still known which orders the sessions placed.
      let ids = try await sessions.placedOrders(deletion)
      do throws(StoreTrouble) {
        counts.store = try await sessions.store.delete(deletion)
      } catch { throw .store(error) }
      counts.orders = try await erase(ids)
      if case .all = self.deletion { counts.leftovers = leftovers.remove() }
      return Printout(
        presentation.format == .json ? counts.json : presentation.line(counts.sentence))
    } catch {
      return error.printout
    }
  }

  private func resolved() async throws(SavedSessions.Failure) -> Deletion {
    switch deletion {
    case .all: return .all
    case .phone(let number): return .phone(number)
    case .sessions(let references):
      var ids: [SessionRow.ID] = []
      for reference in references { ids.append(try await sessions.row(reference).id) }
      return .sessions(ids)
    }
  }

  private func erase(_ ids: [String]) async throws(SavedSessions.Failure) -> Int {
    guard let orders else { return 0 }
    do throws(SQLiteError) {
      switch deletion {
      case .all: return try await orders.erase(.all)
      case .phone(let number):
        return try await orders.erase(.phone(number)) + orders.erase(.orders(ids))
      case .sessions: return try await orders.erase(.orders(ids))
      }
    } catch {
      throw .store(error.isBusy ? .locked : .other(code: error.extendedCode))
    }
  }

  /// What was taken.
  struct Counts: Hashable {
    var store = DeletionCounts()
    var orders = 0
    var leftovers = Leftovers.Counts()

    var sentence: String {
      func counted(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
      }
      var parts = [
        counted(store.sessions, "session", "sessions"), counted(store.turns, "turn", "turns"),
        counted(store.personalValues, "personal value", "personal values"),
        counted(store.outbox, "sent order", "sent orders"),
      ]
      parts.append("the personal data of " + counted(orders, "order", "orders"))
      if leftovers.lines > 0 {
        parts.append(counted(leftovers.lines, "line of history", "lines of history"))
      }
      if leftovers.files > 0 {
        parts.append(counted(leftovers.files, "damaged database", "damaged databases"))
      }
      return "Deleted: " + parts.joined(separator: ", ") + "."
    }

    var json: String {
      var writer = JSONWriter()
      writer.object { writer in
        writer.member("v", 1)
        writer.member("sessions", store.sessions)
        writer.member("turns", store.turns)
        writer.member("personalValues", store.personalValues)
        writer.member("outbox", store.outbox)
        writer.member("orders", orders)
        writer.member("historyLines", leftovers.lines)
        writer.member("damagedFiles", leftovers.files)
      }
      writer.newLine()
      return writer.text
    }
  }
}

extension SavedSessions {
  /// The ids of the orders that were placed in the sessions of a deletion.
  fileprivate func placedOrders(_ deletion: Deletion) async throws(Failure) -> [String] {
    guard deletion != .all else { return [] }
    var orders: Set<String> = []
    do throws(StoreTrouble) {
      for id in try await store.sessions(of: deletion) {
        for turn in try await store.turns(of: id) {
          orders.formUnion(EventCoding.events(turn.records)?.compactMap(\.placedOrder) ?? [])
        }
      }
    } catch { throw .store(error) }
    return orders.sorted()
  }
}
