package import Commands
import Conversation
import Dialogue
import Ordering
import Terminal

/// `session show` and `session last`: a conversation as it went.
package struct SessionShowCommand: PrintingCommand {
  private let sessions: SavedSessions
  private let reference: SessionReference
  private let moments: Moments
  private let presentation: Presentation

  package init(
    _ sessions: SavedSessions, _ reference: SessionReference, moments: Moments = .here,
    _ presentation: Presentation
  ) {
    self.sessions = sessions
    self.reference = reference
    self.moments = moments
    self.presentation = presentation
  }

  package func printout() async -> Printout {
    do throws(SavedSessions.Failure) {
      let row = try await sessions.row(reference)
      let saved = try await sessions.saved(row)
      guard let menu = sessions.menus[row.venue] else { return withoutMenu(saved) }
      let played = PlayedSession(saved, menu: menu)
      let text = presentation.format == .json ? played.json : conversation(played)
      return Printout(text, errors: played.caution)
    } catch {
      return error.printout
    }
  }

  private func conversation(_ session: PlayedSession) -> String {
    heading(session.saved) + session.turns.map { said($0.text, $0.number, $0.messages) }.joined()
      + footing(session)
  }

  private func heading(_ saved: SavedSession) -> String {
    let row = saved.row
    return presentation.hint(
      "Session \(row.id) · \(row.venue) · \(moments.text(row.created)) to "
        + moments.text(row.updated))
  }

  private func said(_ text: String, _ number: Int, _ messages: [String]) -> String {
    let style = presentation.style
    var lines = number > 0 ? style.paint(customer, .customer) + text.cleaned + "\n" : ""
    for message in messages {
      lines +=
        style.paint(bot, .bot)
        + wrap(message, columns: style.width.columns, hang: 5, first: bot.count) + "\n"
    }
    return lines
  }

  private var customer: String { presentation.style.isAccessible ? "You said: " : "you> " }
  private var bot: String { presentation.style.isAccessible ? "Bot said: " : "bot> " }

  private func footing(_ session: PlayedSession) -> String {
    guard let state = session.turns.last?.state else { return "" }
    let menu = session.menu
    var parts = ["state \(state.phase.name)"]
    if !state.order.isEmpty {
      parts.append(state.order.lines.map(Phrasebook(menu: menu).line).joined(separator: ", "))
      parts.append(menu.currency.format(menu.subtotal(of: state.order)))
    }
    parts += state.receipts.map { "order \($0.id)" }
    return presentation.hint(parts.joined(separator: " · "))
  }

  /// The words as they were saved, where the menu is gone.
  private func withoutMenu(_ saved: SavedSession) -> Printout {
    guard presentation.format != .json else {
      return SavedSessions.Failure.noMenu(saved.row).printout
    }
    let text = saved.turns.map { turn in
      said(turn.text, turn.number, [turn.replies])
    }
    return Printout(
      heading(saved) + text.joined(),
      errors: "The menu of \(saved.row.venue) was not found; shown are the words as saved.\n")
  }
}
