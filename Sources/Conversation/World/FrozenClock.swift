package import Ordering
import Synchronization

/// Where the time comes from: the venue's wall clock, which tests and `/time` may move.
package protocol Clock: Sendable {
  var now: LocalTime { get }
  func advance(minutes: Int)
}

/// A clock that moves only when told to: the time of hermetic runs.
package final class FrozenClock: Clock {
  private let time: Mutex<LocalTime>

  /// 2026-01-05, a Monday, at noon: the time of runs that name none.
  package static let usual = LocalTime(year: 2026, month: 1, day: 5, hour: 12)

  package init(_ time: LocalTime = FrozenClock.usual) { self.time = Mutex(time) }

  package var now: LocalTime { time.withLock { $0 } }
  package func set(_ time: LocalTime) { self.time.withLock { $0 = time } }
  package func advance(minutes: Int) { time.withLock { $0 = $0.adding(minutes: minutes) } }
}
