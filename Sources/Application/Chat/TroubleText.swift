import Conversation

/// What a customer or developer is told when saving fails.
enum TroubleText {
  static func sentence(_ trouble: StoreTrouble) -> String {
    let consequence = " The conversation goes on in memory and is not saved."
    return switch trouble {
    case .readOnly: "The data folder can not be written." + consequence
    case .full: "The disk is full." + consequence
    case .locked: "Another program holds the session database." + consequence
    case .corrupt(let path?):
      "The session database was damaged. It was set aside as \(path) and a new one begun."
    case .corrupt(nil): "The session database is damaged." + consequence
    case .newer: "The session database was written by a newer version." + consequence
    case .unreachable: "The data folder can not be reached." + consequence
    case .overtaken: "This session goes on in another window; this one is not saved any more."
    case .other(let code): "The session database fails (SQLite code \(code))." + consequence
    }
  }
}

/// Saved sessions as lines of text.
enum SessionList {
  static func lines(_ store: SessionStore, venue: String? = nil) async -> [String] {
    do {
      let rows = try await store.sessions(venue: venue)
      return rows.isEmpty
        ? ["There are no saved sessions."]
        : rows.map { "\($0.id)  \($0.venue)  \($0.title ?? $0.name ?? "")" }
    } catch {
      return [TroubleText.sentence(error)]
    }
  }
}
