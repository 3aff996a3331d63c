import Glibc
import Synchronization

/// Does something at Ctrl-C while no message is being read: stops the running turn.
///
/// It waits on a thread of its own, since nothing on the cooperative pool may block. One watch at a
/// time, and none while a `LineSource` reads: both wait for the same signals.
package final class InterruptWatch: Sendable {
  private let thread: pthread_t
  /// A byte here ends the thread.
  private let ends: (reading: Int32, writing: Int32)
  private let isStopped = Mutex(false)

  /// `nil` where the system has no thread or pipe to spare: then Ctrl-C waits for the turn's end.
  package init?(_ action: @escaping @Sendable () -> Void) {
    var pair: (Int32, Int32) = (-1, -1)
    let made = withUnsafeMutablePointer(to: &pair) {
      $0.withMemoryRebound(to: Int32.self, capacity: 2) { pipe($0) }
    }
    guard made == 0 else { return nil }
    ends = pair
    var thread = pthread_t()
    let work = Unmanaged.passRetained(Work(stop: pair.0, action: action))
    let created = pthread_create(
      &thread, nil,
      { argument in
        argument.map { Unmanaged<Work>.fromOpaque($0).takeRetainedValue().run() }
        return nil
      }, work.toOpaque())
    guard created == 0 else {
      work.release()
      close(pair.0)
      close(pair.1)
      return nil
    }
    self.thread = thread
  }

  /// Ends the watch; afterwards the action is not running and will not run.
  package func stop() {
    let isFirst = isStopped.withLock { stopped in
      defer { stopped = true }
      return !stopped
    }
    guard isFirst else { return }
    _ = write(ends.writing, "x", 1)
    pthread_join(thread, nil)
    close(ends.reading)
    close(ends.writing)
  }

  deinit { stop() }

  private final class Work: Sendable {
    let stop: Int32
    let action: @Sendable () -> Void

    init(stop: Int32, action: @escaping @Sendable () -> Void) {
      self.stop = stop
      self.action = action
    }

    /// Termination is noted as well and left for the reader of the next message.
    func run() {
      while true {
        var events = [
          pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
          pollfd(fd: Signals.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        if poll(&events, 2, -1) < 0 {
          guard errno == EINTR else { return }
          continue
        }
        if events[0].revents != 0 { return }
        Signals.drain()
        if Signals.take(.interrupt) { action() }
      }
    }
  }
}
