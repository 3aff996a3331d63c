import CReadline
import CTerminal
import Glibc

/// Messages typed at a terminal, with editing, history and completion.
///
/// Readline's callback interface runs inside this source's own poll(2), so that signals are
/// answered between keys. One source at a time: readline is one object for the whole process.
package final class ReadlineSource: LineSource {
  package var prompt: String
  package var continuationPrompt: String
  /// What Tab offers for the text before the cursor.
  package var complete: (String) -> Completion?
  /// Whether a message may be kept in the history; ask about what the bot waits for.
  package var keeps: (String) -> Bool

  private let input: Int32
  private let output: Int32
  private let history: HistoryFile?
  private var lastKept: String?
  private var assembly = MessageAssembly()
  private var interrupts = InterruptRule()
  private var rhythm = KeyRhythm()

  /// Takes the terminal at a descriptor; without a history file nothing is kept on disk.
  ///
  /// Prompts come from `Style.paintPrompt`.
  package init(
    prompt: String, continuationPrompt: String, history: HistoryFile?,
    characters: CharacterSet = .utf8, input: Int32 = 0, output: Int32 = 2,
    keeps: @escaping (String) -> Bool = { HistoryRule.keeps($0) },
    complete: @escaping (String) -> Completion? = { _ in nil }
  ) {
    self.prompt = prompt
    self.continuationPrompt = continuationPrompt
    self.history = history
    self.input = input
    self.output = output
    self.keeps = keeps
    self.complete = complete
    Readline.setUp(input: input, output: output, characters: characters)
    clear_history()
    stifle_history(Int32(history?.limit ?? 2_000))
    for line in history?.load() ?? [] { add_history(line) }
  }

  package var hasBufferedLine: Bool { false }

  package func next() -> Input {
    Readline.complete = complete
    begin()
    while true {
      if let input = signalled() ?? (Readline.ending == nil ? readKey() : nil) { return input }
      guard let ending = Readline.ending else { continue }
      switch ending {
      case .end:
        newline()
        return assembly.finish().map { .line(InputLine($0)) } ?? .end
      case .line(let line):
        guard let message = assembly.take(line) else {
          begin()
          continue
        }
        keep(message)
        return .line(InputLine(message))
      }
    }
  }

  private func begin() {
    Readline.begin(prompt: assembly.isOpen ? continuationPrompt : prompt)
  }

  /// Waits for a key or a signal; passes the key on to readline.
  private func readKey() -> Input? {
    var events = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: Signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&events, 2, -1) > 0 else { return errno == EINTR ? nil : abandoned(.failed(errno)) }
    if events[1].revents != 0 { Signals.drain() }
    let arrived = events[0].revents
    if arrived & Int16(POLLIN) != 0 {
      Readline.isLoneKey = rhythm.isLone(
        waiting: Int(terminal_readable(input)), at: monotonicSeconds())
      rl_callback_read_char()
      rhythm.handled(waiting: Int(terminal_readable(input)), at: monotonicSeconds())
    } else if arrived != 0 {
      return abandoned(.end)  // The terminal hung up.
    }
    return nil
  }

  private func signalled() -> Input? {
    if Signals.takeTermination() { return abandoned(.terminated) }
    if Signals.take(.interrupt) { return interrupted() }
    if Signals.take(.resize) { rl_resize_terminal() }
    if Signals.take(.resume) { Readline.resume() }
    return nil
  }

  private func interrupted() -> Input? {
    let isEmpty =
      readline_line_length() == 0 && readline_is_searching() == 0 && !assembly.isOpen
    assembly.discard()
    Readline.abandon()
    newline()
    switch interrupts.answer(isLineEmpty: isEmpty, at: monotonicSeconds()) {
    case .clear:
      begin()
      return nil
    case .hint: return .interrupt
    case .leave: return .leave
    }
  }

  private func abandoned(_ input: Input) -> Input {
    Readline.abandon()
    newline()
    return input
  }

  private func newline() {
    readline_flush_output()
    _ = write(output, "\n", 1)
  }

  private func keep(_ message: String) {
    guard !message.isEmpty, message != lastKept, keeps(message) else { return }
    lastKept = message
    add_history(message)
    history?.append(message)
  }
}
