package import Commands
import Conversation
import JSONText
import Ordering

/// `session export`: a conversation to hand on, with stand-ins for whatever tells who it was.
package struct SessionExportCommand: PrintingCommand {
  private let sessions: SavedSessions
  private let reference: SessionReference
  private let format: OutputFormat

  /// The formats are `chat`, `json`, `jsonl` and `md`; any other is `chat`.
  package init(_ sessions: SavedSessions, _ reference: SessionReference, _ format: OutputFormat) {
    self.sessions = sessions
    self.reference = reference
    self.format = format
  }

  package func printout() async -> Printout {
    do throws(SavedSessions.Failure) {
      let session = try await sessions.played(reference)
      return Printout(text(of: session), errors: session.caution)
    } catch {
      return error.printout
    }
  }

  private func text(of session: PlayedSession) -> String {
    let standIns = StandIns(session.turns, menu: session.menu)
    return switch format {
    case .json: standIns.applied(toLines: session.json)
    case .jsonl: standIns.applied(toLines: Self.events(of: session))
    case .md: ChatExport.markdown(session.turns, menu: session.menu)
    case .chat, .text, .tsv, .notation: Self.transcript(of: session)
    }
  }

  private static func transcript(of session: PlayedSession) -> String {
    var transcript = PlayableTranscript(session.turns, menu: session.menu)
    transcript.title = "Session \(session.row.id)"
    transcript.stock = session.stockChanges
    return transcript.text
  }

  /// The stream as it was, worked out again from the events.
  private static func events(of session: PlayedSession) -> String {
    var writer = JSONWriter()
    var stream = EventStream(menu: session.menu)
    stream.started(
      session: session.row.id, backend: "simulated", seed: 0,
      now: session.start?.isoStamp ?? "", to: &writer)
    for turn in session.turns {
      if turn.number > 0 {
        stream.turn(turn, to: &writer)
      } else {
        stream.greeting(turn, to: &writer)
      }
    }
    stream.ended(reason: "export", exit: 0, to: &writer)
    return writer.text
  }
}
