package import Dialogue
import Synchronization

/// Keeps a session's events in memory, for runs that leave nothing behind but may be restarted.
package final class MemoryEventLog: EventLog {
  private let kept = Mutex<[Event]>([])

  package init() {}

  package var events: [Event] { kept.withLock { $0 } }

  package func record(_ event: Event, turn: Int) { kept.withLock { $0.append(event) } }
  package func flush() async {}
  package func finish(_ turn: Turn) async {}
}
