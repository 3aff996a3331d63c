import Commands
import Conversation
import Glibc
import JSONText
import Ordering
import Terminal

/// Collects the turns of a conversation, for `--record`, and appends their events for `--log`.
@MainActor
final class TurnRecord {
  private let menu: Menu
  /// Where the transcript goes; without one no turn is kept, however long the conversation.
  private let path: String?
  private var turns: [Turn] = []
  private let log: Output?
  private var stream: EventStream

  /// Without a log's path, or where it can not be opened, nothing is logged.
  init(_ menu: Menu, to path: String? = nil, log: String?) {
    self.menu = menu
    self.path = path
    stream = EventStream(menu: menu)
    let descriptor = log.map { open($0, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600) }
    self.log = descriptor.flatMap { $0 >= 0 ? Output(descriptor: $0, buffering: .none) : nil }
  }

  func add(_ turn: Turn) {
    if path != nil { turns.append(turn) }
    guard let log, turn.number > 0 else { return }
    var writer = JSONWriter()
    stream.turn(turn, to: &writer)
    try? log.write(writer.text)
  }

  /// Writes the transcript, if one is wanted; says why it can not and returns whether it could.
  func finish(_ complain: (String) -> Void) -> Bool {
    guard let path else { return true }
    let text = ChatExport.transcript(turns, menu: menu, checks: false)
    do throws(FileFailure) {
      try FileBytes.write(Array(text.utf8), to: path)
      return true
    } catch {
      complain("\(error.path): \(error.reason). The transcript was not written.")
      return false
    }
  }
}
