import Glibc
import Synchronization

/// Why nothing more can be written.
package enum OutputFailure: Error, Hashable, Sendable {
  /// The reader left (`| head`): stop quietly, exit 0.
  case closed
  /// errno: a full disk, an I/O error.
  case system(Int32)
}

/// A writer of text to a descriptor; once it failed, it fails the same way for good.
///
/// Nothing is written behind the caller's back: flush before reading on and before leaving.
package final class Output: Sendable {
  private let descriptor: Int32
  private let capacity: Int
  private let state = Mutex(State())

  private struct State {
    var waiting: [UInt8] = []
    var failure: OutputFailure?
  }

  package enum Buffering: Hashable, Sendable {
    /// Written when flushed, or when much has come together.
    case full
    /// Each text is written at once, as on standard error.
    case none
  }

  package init(descriptor: Int32, buffering: Buffering = .full) {
    self.descriptor = descriptor
    capacity = buffering == .full ? 1 << 16 : 0
  }

  package func write(_ text: String) throws(OutputFailure) {
    try state.withLock { state throws(OutputFailure) in
      if let failure = state.failure { throw failure }
      state.waiting += text.utf8
      if state.waiting.count > capacity { try send(&state) }
    }
  }

  package func flush() throws(OutputFailure) {
    try state.withLock { state throws(OutputFailure) in
      if let failure = state.failure { throw failure }
      try send(&state)
    }
  }

  private func send(_ state: inout State) throws(OutputFailure) {
    var sent = 0
    defer { state.waiting.removeAll(keepingCapacity: true) }
    while sent < state.waiting.count {
      let count = state.waiting.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
      }
      if count >= 0 {
        sent += count
      } else if let failure = Self.failure(errno, on: descriptor) {
        state.failure = failure
        throw failure
      }
    }
  }

  /// What an error means; `nil` is to try again, after waiting for room where that was missing.
  private static func failure(_ number: Int32, on descriptor: Int32) -> OutputFailure? {
    switch number {
    case EINTR: return nil
    case EAGAIN:
      var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&room, 1, -1)
      return nil
    case EPIPE: return .closed
    default: return .system(number)
    }
  }
}
