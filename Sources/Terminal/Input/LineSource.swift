/// Where the customer's messages come from, one at a time.
///
/// `next` blocks, so it is called on a thread of its own or on the main one, never on the
/// cooperative pool. Flush the outputs before it where `hasBufferedLine` is false.
package protocol LineSource: AnyObject {
  func next() -> Input

  /// Whether `next` will return without waiting: output may stay in its buffer until then.
  var hasBufferedLine: Bool { get }
}

/// What came of waiting for a message.
package enum Input: Hashable, Sendable {
  case line(InputLine)
  /// Ctrl-C with nothing typed: say how to leave, then go on.
  case interrupt
  /// Ctrl-C again soon after, or while a pipe is read: exit 130.
  case leave
  /// The end of input, or Ctrl-D on an empty line: exit 0.
  case end
  /// Asked to end by another process: exit 143.
  case terminated
  /// Reading failed (errno).
  case failed(Int32)
}

/// One message as it came: decoded but not cleaned, and cut where it is absurdly long.
package struct InputLine: Hashable, Sendable {
  package var text: String
  /// How long it really was, without its line end.
  package var byteCount: Int

  package init(_ text: String, byteCount: Int? = nil) {
    self.text = text
    self.byteCount = byteCount ?? text.utf8.count
  }

  /// Lines above this many bytes are cut in memory; far more than any message may have.
  package static let limit = 1 << 20

  package var isCut: Bool { byteCount > Self.limit }
}
