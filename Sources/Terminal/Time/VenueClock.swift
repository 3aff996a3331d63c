import Glibc
package import Ordering
import Synchronization

/// The wall clock at a venue, running or stopped; `/time +15m` moves either.
///
/// Hours, lead times and "at seven" are the venue's, wherever this computer stands. The zone is a
/// function from seconds since 1970 to seconds east of Greenwich, because reading zone files is
/// another target's work.
package final class VenueClock: Sendable {
  private let offset: @Sendable (Int) -> Int
  private let state: Mutex<State>

  private struct State {
    /// Seconds since 1970 at which the clock stands; `nil` is a running clock.
    var stopped: Int?
    /// Seconds by which it was moved.
    var moved = 0
  }

  /// A running clock, or one that stands at a moment.
  package init(
    standingAt seconds: Int? = nil, offset: @escaping @Sendable (Int) -> Int = { _ in 0 }
  ) {
    self.offset = offset
    state = Mutex(State(stopped: seconds))
  }

  /// A clock that stands at a local time of the venue.
  package convenience init(
    standingAt local: LocalTime, offset: @escaping @Sendable (Int) -> Int
  ) {
    self.init(standingAt: local.seconds(offset: offset), offset: offset)
  }

  /// Seconds since 1970.
  package var seconds: Int {
    state.withLock { ($0.stopped ?? Self.systemSeconds()) + $0.moved }
  }

  package var now: LocalTime {
    let seconds = seconds
    return LocalTime(seconds: seconds, offset: offset(seconds))
  }

  package func advance(minutes: Int) {
    state.withLock { $0.moved += minutes * 60 }
  }

  /// `2026-03-06T18:30:00-05:00`, as events and logs write a moment.
  package var timestamp: String {
    let seconds = seconds
    let east = offset(seconds)
    let local = LocalTime(seconds: seconds, offset: east)
    let (year, month, day) = local.date
    let rest = (seconds + east) - (local.day * 1_440 + local.minute) * 60
    let zone = LocalTime.clock(minute: abs(east) / 60)
    return [year, month, day].map(Self.twoDigits).joined(separator: "-")
      + "T\(local.clock):\(Self.twoDigits(rest))\(east < 0 ? "-" : "+")\(zone)"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func systemSeconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec
  }
}

extension LocalTime {
  /// What a clock with an offset (seconds east of Greenwich) shows, seconds left out.
  package init(seconds: Int, offset: Int) {
    let shifted = seconds + offset
    let day = shifted >= 0 ? shifted / 86_400 : -((86_399 - shifted) / 86_400)
    self.init(day: day, minute: (shifted - day * 86_400) / 60)
  }

  /// Seconds since 1970 at which a zone's clocks show this.
  ///
  /// Where clocks are set back it is the first of the two moments; where they are set forward and
  /// never show it, it is as long after the change as it names.
  package func seconds(offset: (Int) -> Int) -> Int {
    let shown = (day * 1_440 + minute) * 60
    // No zone changes twice within a day, so these are the offsets before and after a change.
    let before = shown - offset(shown - 86_400)
    let after = shown - offset(shown + 86_400)
    return [before, after].filter { $0 + offset($0) == shown }.min() ?? before
  }
}
