import Commands
import Conversation
import JSONText
import Terminal

/// `session list`: the saved conversations, the latest first.
package struct SessionListCommand: PrintingCommand {
  private let sessions: SavedSessions
  private let since: Int
  private let moments: Moments
  private let presentation: Presentation

  /// Those that went on at `since` (seconds since 1970) or later.
  package init(
    _ sessions: SavedSessions, since: Int = 0, moments: Moments = .here,
    _ presentation: Presentation
  ) {
    self.sessions = sessions
    self.since = since
    self.moments = moments
    self.presentation = presentation
  }

  package func printout() async -> Printout {
    do throws(StoreTrouble) {
      let found = try await sessions.store.summaries(venue: sessions.venue, since: since)
      if presentation.format == .json { return Printout(json(found)) }
      guard !found.isEmpty else {
        return Printout(presentation.hint("There are no saved sessions."))
      }
      return Printout(
        presentation.text(table(found))
          + presentation.hint("Go on with one: tabletalk chat -s \(found[0].id)"))
    } catch {
      return SavedSessions.Failure.store(error).printout
    }
  }

  private func table(_ sessions: [SessionSummary]) -> Table {
    Table(
      [
        Table.Column("id", shortens: false), Table.Column("venue"),
        Table.Column("last turn", shortens: false),
        Table.Column("turns", alignment: .trailing), Table.Column("state"),
        Table.Column("begins with", role: .dim),
      ],
      rows: sessions.map { session in
        [
          session.id, session.row.venue, moments.text(session.row.updated),
          String(session.turns), session.state,
          session.row.name ?? session.row.title ?? session.opening,
        ]
      })
  }

  private func json(_ sessions: [SessionSummary]) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("v", 1)
      writer.key("sessions")
      writer.array(sessions) { writer, session in
        writer.object { writer in
          writer.member("id", session.id)
          writer.member("name", session.row.name)
          writer.member("venue", session.row.venue)
          writer.member("created", session.row.created)
          writer.member("updated", session.row.updated)
          writer.member("turns", session.turns)
          writer.member("state", session.state)
          writer.member("opening", session.opening)
        }
      }
    }
    writer.newLine()
    return writer.text
  }
}
