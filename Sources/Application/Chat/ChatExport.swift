import Conversation
import Dialogue
import JSONText
import Ordering
import Transcripts

/// A conversation that was shown, in the forms it can be kept in; none tells who it was.
enum ChatExport {
  /// As a transcript; with checks it is a test of what happened.
  static func transcript(_ turns: [Turn], menu: Menu, checks: Bool) -> String {
    var transcript = PlayableTranscript(turns, menu: menu)
    transcript.checks = checks
    return transcript.text
  }

  /// The last turn as lines of a test.
  static func expectation(_ turns: [Turn], menu: Menu) -> [String] {
    guard let turn = turns.last(where: { $0.number > 0 }) else { return ["# no turn yet"] }
    return TranscriptWriter.message(turn.text) + TranscriptWriter.replies(turn.messages)
      + PlayableTranscript.checks(turn, menu)
  }

  static func json(_ turns: [Turn], menu: Menu) -> String {
    var writer = JSONWriter()
    var stream = EventStream(menu: menu)
    for turn in turns where turn.number > 0 { stream.turn(turn, to: &writer) }
    return StandIns(turns, menu: menu).applied(toLines: writer.text)
  }

  static func markdown(_ turns: [Turn], menu: Menu) -> String {
    var text = "# A conversation at \(menu.name)\n"
    for turn in turns {
      if turn.number > 0 { text += "\n**Customer:** \(turn.text)\n" }
      for message in turn.messages { text += "\n**\(menu.name):** \(message)\n" }
    }
    return StandIns(turns, menu: menu).applied(to: text)
  }

  /// Figures of this conversation.
  static func statistics(_ turns: [Turn]) -> [String] {
    let heard = turns.filter { $0.number > 0 }
    let misunderstood = heard.count { $0.replies.contains(where: \.isMisunderstanding) }
    let failed = heard.reduce(0) { $0 + $1.calls.count { $0.failure != nil } }
    let placed = heard.last?.state.receipts.count ?? 0
    return [
      "turns: \(heard.count)", "orders placed: \(placed)", "not understood: \(misunderstood)",
      "failed calls: \(failed)",
    ]
  }
}
