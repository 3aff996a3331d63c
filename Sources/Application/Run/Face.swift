import Conversation
import Dialogue
import JSONText
import Ordering
import Terminal
import Transcripts

/// How a played conversation is shown: as a transcript, as a chat, or as events.
struct Face {
  enum Kind: Hashable {
    /// `> …` and `< …`: what a pipe gets is a valid transcript.
    case transcript
    /// `you> …` and `bot> …`, for people.
    case chat(Style)
    /// The event stream.
    case events
  }

  let kind: Kind
  let menu: Menu
  /// Whether a check on the cart follows every turn.
  var showsCart = false
  private var stream: EventStream

  init(_ kind: Kind, menu: Menu) {
    self.kind = kind
    self.menu = menu
    stream = EventStream(menu: menu)
  }

  /// What stands before the greeting.
  mutating func opening(session: String, now: String, seed: Int) -> String {
    guard case .events = kind else { return "" }
    var writer = JSONWriter()
    stream.started(
      session: session, backend: "simulated", seed: seed, now: now, to: &writer)
    return writer.text
  }

  mutating func greeting(_ turn: Turn) -> String {
    switch kind {
    case .events:
      var writer = JSONWriter()
      stream.greeting(turn, to: &writer)
      return writer.text
    case .transcript: return lines(TranscriptWriter.replies(turn.messages))
    case .chat(let style): return spoken(turn.messages, style)
    }
  }

  /// One turn; `text` is the line as it came, `output` what a slash command printed.
  mutating func turn(_ text: String, _ turn: Turn, output: [String]) -> String {
    switch kind {
    case .events:
      var writer = JSONWriter()
      stream.turn(turn, to: &writer)
      return writer.text
    case .transcript:
      let cart = showsCart ? TranscriptWriter.cart(turn.state.order.lines, menu) : []
      return lines(
        TranscriptWriter.message(text) + TranscriptWriter.output(output)
          + TranscriptWriter.replies(turn.messages) + cart)
    case .chat(let style):
      return style.paint("you> ", .customer) + text + "\n" + lines(output)
        + spoken(turn.messages, style)
    }
  }

  mutating func closing(reason: String, exit: Int32) -> String {
    guard case .events = kind else { return "" }
    var writer = JSONWriter()
    stream.ended(reason: reason, exit: Int(exit), to: &writer)
    return writer.text
  }

  private func lines(_ lines: [String]) -> String {
    lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  private func spoken(_ messages: [String], _ style: Style) -> String {
    messages.map { message in
      let text = wrap(message, columns: style.width.columns, hang: 5, first: 5)
      return style.paint("bot> ", .bot) + text + "\n"
    }.joined()
  }
}
