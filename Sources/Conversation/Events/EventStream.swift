import Dialogue
package import JSONText
package import Ordering

/// Writes a conversation as the event stream of `docs/events.md`: one JSON object a line.
package struct EventStream: Sendable {
  private let menu: Menu
  private var sequence = 0
  /// Milliseconds since the start; virtual, each call taking a fixed time.
  private var time = 0
  static let callMilliseconds = 2

  package init(menu: Menu) { self.menu = menu }

  package mutating func started(
    session: String, backend: String, seed: Int, now: String, to writer: inout JSONWriter
  ) {
    let menu = self.menu
    event("session.started", &writer) { writer in
      writer.member("session", session)
      writer.member("menu", menu.id)
      writer.member("backend", backend)
      writer.member("model", "off")
      writer.member("seed", seed)
      writer.member("now", now)
    }
  }

  package mutating func ended(reason: String, exit: Int, to writer: inout JSONWriter) {
    event("session.ended", &writer) { writer in
      writer.member("reason", reason)
      writer.member("exit", exit)
    }
  }

  /// The greeting: messages and nothing else.
  package mutating func greeting(_ turn: Turn, to writer: inout JSONWriter) {
    messages(of: turn, &writer)
  }

  /// A slash command or blank line: still exactly one `turn.completed`.
  package mutating func turn(_ turn: Turn, to writer: inout JSONWriter) {
    event("turn.started", &writer) { writer in
      writer.member("turn", turn.number)
      writer.member("user", turn.text)
    }
    event("understood", &writer) { writer in
      writer.member("turn", turn.number)
      writer.member("source", turn.interpretation.source.rawValue)
      writer.key("commands")
      CommandJSON.write(turn.interpretation.commands, to: &writer)
      writer.member("unexplained", turn.interpretation.unexplainedWords)
    }
    let start = time
    for (index, record) in turn.calls.enumerated() {
      call(record, number: index + 1, of: turn, &writer)
    }
    changes(of: turn, &writer)
    messages(of: turn, &writer)
    completed(turn, milliseconds: time - start, &writer)
  }

  private mutating func call(
    _ record: CallRecord, number: Int, of turn: Turn, _ writer: inout JSONWriter
  ) {
    let id = "c\(number)"
    let arguments = record.call.arguments(in: menu)
    event("tool.called", &writer) { writer in
      writer.member("turn", turn.number)
      writer.member("call", id)
      writer.member("name", record.call.operation.rawValue)
      writer.key("args")
      writer.object { writer in
        for (name, value) in arguments { writer.member(name, value) }
      }
    }
    time += Self.callMilliseconds
    event("tool.returned", &writer) { writer in
      writer.member("turn", turn.number)
      writer.member("call", id)
      writer.member("outcome", record.failure?.kind ?? "ok")
      writer.member("ms", Self.callMilliseconds)
    }
  }

  private mutating func changes(of turn: Turn, _ writer: inout JSONWriter) {
    let cause = NotationWriter(menu: menu).write(turn.interpretation.commands)
    for (from, to) in zip(turn.path, turn.path.dropFirst()) {
      event("state.changed", &writer) { writer in
        writer.member("turn", turn.number)
        writer.member("from", from)
        writer.member("to", to)
        writer.member("cause", cause)
      }
    }
  }

  private mutating func messages(of turn: Turn, _ writer: inout JSONWriter) {
    for message in turn.messages {
      event("message", &writer) { writer in
        writer.member("turn", turn.number)
        writer.member("text", message)
      }
    }
  }

  private mutating func completed(
    _ turn: Turn, milliseconds: Int, _ writer: inout JSONWriter
  ) {
    let json = TurnJSON(menu: menu)
    event("turn.completed", &writer) { writer in
      json.write(turn, milliseconds: milliseconds, to: &writer)
    }
  }

  private mutating func event(
    _ type: String, _ writer: inout JSONWriter, _ members: (inout JSONWriter) -> Void
  ) {
    sequence += 1
    writer.object { writer in
      writer.member("v", 1)
      writer.member("seq", sequence)
      writer.member("type", type)
      writer.member("t", time)
      members(&writer)
    }
    writer.newLine()
  }
}
