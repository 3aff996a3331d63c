import Glibc

/// What Ctrl-C means while a message is typed: clear it, else a hint, twice in two seconds leave.
struct InterruptRule {
  private var lastHint: Double?

  enum Answer: Hashable {
    case clear, hint, leave
  }

  /// The time is in seconds of any clock that only moves forward.
  mutating func answer(isLineEmpty: Bool, at time: Double) -> Answer {
    guard isLineEmpty else {
      lastHint = nil
      return .clear
    }
    if let lastHint, time - lastHint <= 2 { return .leave }
    lastHint = time
    return .hint
  }
}

/// Seconds since some moment in the past, unmoved by changes of the wall clock.
func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
