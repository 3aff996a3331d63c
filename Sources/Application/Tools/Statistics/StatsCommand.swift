import Commands
import Conversation
import JSONText
import Ordering
import Terminal

/// `stats`: how the conversations went.
package struct StatsCommand: PrintingCommand {
  private let sessions: SavedSessions
  private let since: Int
  private let presentation: Presentation

  /// Of those that went on at `since` (seconds since 1970) or later.
  package init(_ sessions: SavedSessions, since: Int = 0, _ presentation: Presentation) {
    self.sessions = sessions
    self.since = since
    self.presentation = presentation
  }

  package func printout() async -> Printout {
    do throws(StoreTrouble) {
      var figures: [SessionFigures] = []
      var skipped = 0
      let found = try await sessions.store.summaries(
        venue: sessions.venue, since: since, limit: 100_000)
      for summary in found {
        guard let menu = sessions.menus[summary.row.venue],
          let saved = try await sessions.store.load(summary.row)
        else {
          skipped += 1
          continue
        }
        let turns = Replay.turns(of: saved.events, menu: menu)
        figures.append(SessionFigures(turns, at: summary.row.updated, menu: menu))
      }
      let errors =
        skipped == 0 ? "" : "Left out, for their menu or version is not known: \(skipped)\n"
      let rows = Statistics(figures).rows
      return Printout(presentation.format == .json ? json(rows) : table(rows), errors: errors)
    } catch {
      return SavedSessions.Failure.store(error).printout
    }
  }

  private func table(_ rows: [Statistics.Row]) -> String {
    let isForPeople = presentation.isForPeople
    let isASCII = presentation.style.characters == .ascii
    let numbers = ["value", "p50", "p95", "max"].map {
      Table.Column($0, alignment: .trailing)
    }
    let table = Table(
      [Table.Column("", shortens: false)] + numbers
        + (isForPeople ? [Table.Column("trend", role: .dim)] : []),
      rows: rows.map { row in
        [row.name, row.value]
          + [row.median, row.high, row.maximum].map { $0.map(String.init) ?? "" }
          + (isForPeople ? [Sparkline.text(row.trend, isASCII: isASCII)] : [])
      })
    // The bars are chosen for the stream already, and have no likeness in ASCII.
    return presentation.text(table)
  }

  private func json(_ rows: [Statistics.Row]) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("v", 1)
      writer.key("rows")
      writer.array(rows) { writer, row in
        writer.object { writer in
          writer.member("name", row.name)
          writer.member("value", row.value)
          for (key, value) in [("p50", row.median), ("p95", row.high), ("max", row.maximum)] {
            writer.key(key)
            if let value { writer.int(value) } else { writer.null() }
          }
          writer.key("trend")
          writer.array(row.trend) { $0.int($1) }
        }
      }
    }
    writer.newLine()
    return writer.text
  }
}
