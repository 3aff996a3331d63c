import Glibc

/// Lines of a pipe or file, or of a terminal where readline is not wanted.
package final class PlainLineSource: LineSource {
  private let descriptor: Int32
  private let prompt: Prompt?
  private var splitter = LineSplitter()
  private var assembly = MessageAssembly()
  private var interrupts = InterruptRule()
  private var isAtEnd = false

  /// How a person at a terminal is asked; without it, a line is a message and Ctrl-C ends.
  package struct Prompt {
    let text: String
    let continuation: String
    let output: Output

    package init(_ text: String, continuation: String, output: Output) {
      self.text = text
      self.continuation = continuation
      self.output = output
    }
  }

  package init(descriptor: Int32 = 0, prompt: Prompt? = nil) {
    self.descriptor = descriptor
    self.prompt = prompt
  }

  package var hasBufferedLine: Bool { splitter.hasLine || isAtEnd }

  package func next() -> Input {
    ask()
    while true {
      if let input = signalled() { return input }
      if let line = splitter.nextLine() ?? (isAtEnd ? splitter.lastLine() : nil) {
        guard prompt != nil else { return .line(line) }
        if let message = assembly.take(line.text) {
          return .line(InputLine(message, byteCount: line.isCut ? line.byteCount : nil))
        }
        ask()
      } else if isAtEnd {
        return finish()
      } else if let number = fill() {
        return .failed(number)
      }
    }
  }

  private func ask() {
    guard let prompt else { return }
    // A prompt that cannot be shown is no reason not to listen.
    try? prompt.output.write(assembly.isOpen ? prompt.continuation : prompt.text)
    try? prompt.output.flush()
  }

  private func finish() -> Input {
    if let message = assembly.finish(), !message.isEmpty { return .line(InputLine(message)) }
    try? prompt?.output.write("\n")
    return .end
  }

  private func signalled() -> Input? {
    if Signals.takeTermination() { return .terminated }
    guard Signals.take(.interrupt) else { return nil }
    guard let prompt else { return .leave }
    try? prompt.output.write("\n")
    // The terminal dropped what was typed; whether there was anything it does not tell.
    let wasOpen = assembly.isOpen
    assembly.discard()
    switch interrupts.answer(isLineEmpty: !wasOpen, at: monotonicSeconds()) {
    case .clear:
      ask()
      return nil
    case .hint: return .interrupt
    case .leave: return .leave
    }
  }

  /// Waits for bytes or a signal and takes the bytes; returns errno where reading fails.
  private func fill() -> Int32? {
    var events = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: Signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&events, 2, -1) > 0 else { return errno == EINTR ? nil : errno }
    if events[1].revents != 0 {
      Signals.drain()
      return nil
    }
    var number: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { bytes, count in
      let taken = read(descriptor, bytes.baseAddress, bytes.count)
      number = taken < 0 ? errno : 0
      count = max(0, taken)
    }
    switch number {
    case 0:
      // In a terminal, Ctrl-D after some text ends the line only.
      if chunk.isEmpty { isAtEnd = true } else { splitter.append(chunk) }
      return nil
    case EINTR, EAGAIN: return nil
    case EBADF:
      isAtEnd = true
      return nil
    default: return number
    }
  }
}
