/// Options of `run`.
package struct RunOptions: Hashable, Sendable {
  /// `-` is standard input.
  package var files = ["-"]
  package var input = InputKind.auto
  package var checks = true
  /// Adds a cart check after every turn.
  package var addsCarts = false
  package var isLive = false
  /// With the real time and saved: a new conversation, or one that goes on.
  package var start = ConversationStart.new
  /// The last line to play.
  package var until: Int?
  package var maximumTurns: Int?
  package var timeout: Duration?
  package var record: String?
  package var explains = false

  package enum InputKind: String, Hashable, Sendable, CaseIterable {
    /// By the first line that is not blank.
    case auto
    case plain, chat
  }

  package init() {}

  init(_ operands: [String], _ flags: FlagValues) throws(UsageError) {
    if !operands.isEmpty { files = operands }
    input = try flags.choice(.input, of: InputKind.self) ?? .auto
    checks = !flags.has(.noCheck)
    addsCarts = flags.has(.cart)
    try flags.exclude(.continue, .session)
    start = ConversationStart(flags) ?? .new
    isLive = flags.has(.live) || start != .new
    until = try flags.number(.until, in: 1...Int.max)
    maximumTurns = try flags.number(.maxTurns, in: 1...Int.max)
    timeout = try flags.duration(.timeout)
    record = flags.text(.record)
    explains = flags.has(.why)
  }
}
