import Conversation
import Glibc
import JSONText
import Ordering
import Understanding

/// `tabletalk parse`: words in, commands out, one line for each line.
enum ParseCommand {
  enum Format: String { case json, notation }

  /// Reads the texts, or standard input where there are none; returns the exit status.
  static func run(
    menu: Menu, moods: [String: [String]], format: Format, explain: Bool, texts: [String]
  ) -> Int32 {
    var output = ParseOutput(
      interpreter: Interpreter(menu: menu, moods: moods), menu: menu, format: format,
      explain: explain)
    guard texts.isEmpty else {
      for text in texts {
        output.write(text)
        guard output.flush() else { return 0 }
      }
      return 0
    }
    return stream(&output)
  }

  /// Answers line by line and flushes before it would have to wait, so that a pipe may converse.
  private static func stream(_ output: inout ParseOutput) -> Int32 {
    var pending: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      var start = 0
      for index in 0..<count where buffer[index] == UInt8(ascii: "\n") {
        pending += buffer[start..<index]
        start = index + 1
        output.write(line(pending))
        pending.removeAll(keepingCapacity: true)
      }
      pending += buffer[start..<count]
      guard output.flush() else { return 0 }
    }
    if !pending.isEmpty { output.write(line(pending)) }
    _ = output.flush()
    return 0
  }

  private static func line(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }
}

/// Interprets lines and gathers what is printed of them.
private struct ParseOutput {
  let interpreter: Interpreter
  let notation: NotationWriter
  let format: ParseCommand.Format
  let explain: Bool
  private var bytes: [UInt8] = []

  init(interpreter: Interpreter, menu: Menu, format: ParseCommand.Format, explain: Bool) {
    self.interpreter = interpreter
    self.format = format
    self.explain = explain
    notation = NotationWriter(menu: menu)
  }

  mutating func write(_ text: String) {
    let meaning = interpreter.interpret(text)
    switch format {
    case .json:
      var writer = JSONWriter()
      write(meaning, to: &writer)
      bytes += writer.bytes
    case .notation:
      bytes += notation.write(meaning.commands).utf8
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private func write(_ meaning: Interpretation, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("v", 1)
      writer.member("text", meaning.text)
      writer.member("source", meaning.source.rawValue)
      writer.key("commands")
      CommandJSON.write(meaning.commands, to: &writer)
      writer.member("unexplained", meaning.unexplainedWords)
      if !meaning.corrections.isEmpty {
        writer.key("corrections")
        writer.array(meaning.corrections) { writer, correction in
          writer.object { writer in
            writer.member("heard", correction.heard)
            writer.member("taken", correction.taken)
          }
        }
      }
      if explain { explain(meaning, &writer) }
    }
  }

  private func explain(_ meaning: Interpretation, _ writer: inout JSONWriter) {
    writer.key("steps")
    writer.array(meaning.steps) { writer, step in
      writer.object { writer in
        writer.member("command", notation.write(step.command))
        writer.member("rule", step.rule)
        writer.member("words", step.span.slice(of: meaning.text))
        writer.member("from", step.span.lower)
        writer.member("to", step.span.upper)
      }
    }
  }

  /// Writes out everything; `false` when the reader has left.
  mutating func flush() -> Bool {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(STDOUT_FILENO, buffer.baseAddress.map { $0 + start }, bytes.count - start)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { return false }
      start += count
    }
    bytes.removeAll(keepingCapacity: true)
    return true
  }
}
