import Glibc
import Terminal

/// Who waits between frames, and hears what the audience wants.
package protocol DemoPace {
  /// Waits so long; a key may cut it short.
  mutating func wait(milliseconds: Int) -> DemoWish
}

/// What the audience wants.
package enum DemoWish: Hashable, Sendable {
  case onward
  /// The rest of the turn at once.
  case skip
  case leave
}

/// Never waits: for pipes and tests.
package struct NoPace: DemoPace {
  package init() {}
  package mutating func wait(milliseconds: Int) -> DemoWish { .onward }
}

/// Waits where nobody can press a key.
package struct SleepingPace: DemoPace {
  package init() {}

  package mutating func wait(milliseconds: Int) -> DemoWish {
    // A signal ends it early, which does no harm.
    poll(nil, 0, Int32(clamping: milliseconds))
    return Signals.take(.interrupt) || Signals.take(.terminate) ? .leave : .onward
  }
}

/// Waits at a terminal, whose keys steer: Space pauses, Right skips, q leaves.
///
/// The terminal sends keys at once and shows none of them until this goes away.
package final class KeyboardPace: DemoPace {
  private let descriptor: Int32
  private var saved = termios()
  private var isPaused = false

  /// `nil` where the descriptor is no terminal.
  package init?(descriptor: Int32 = STDIN_FILENO) {
    self.descriptor = descriptor
    guard isatty(descriptor) == 1, tcgetattr(descriptor, &saved) == 0 else { return nil }
    var raw = saved
    // Ctrl-C arrives as a key as well, so that the terminal is always put right again.
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    tcsetattr(descriptor, TCSADRAIN, &raw)
  }

  deinit { tcsetattr(descriptor, TCSADRAIN, &saved) }

  package func wait(milliseconds: Int) -> DemoWish {
    var left = milliseconds
    while true {
      let start = Self.now
      var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let count = poll(&event, 1, isPaused ? -1 : Int32(clamping: max(0, left)))
      if Signals.take(.terminate) || Signals.take(.hangUp) { return .leave }
      if count < 0, errno != EINTR { return .leave }
      if count > 0 {
        switch key() {
        case .space: isPaused.toggle()
        case .right: return .skip
        case .leave: return .leave
        case .other: break
        }
      }
      if isPaused { continue }
      left -= Self.now - start
      if left <= 0 { return .onward }
    }
  }

  private enum Key { case space, right, leave, other }

  private func key() -> Key {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = read(descriptor, &bytes, bytes.count)
    guard count > 0 else { return .leave }
    switch bytes.prefix(count) {
    case [UInt8(ascii: " ")]: return .space
    // The cursor key in its two modes (ECMA-48, CUF, and DECCKM).
    case [0x1B, UInt8(ascii: "["), UInt8(ascii: "C")],
      [0x1B, UInt8(ascii: "O"), UInt8(ascii: "C")]:
      return .right
    case [UInt8(ascii: "q")], [0x03], [0x04]: return .leave
    default: return .other
    }
  }

  /// Milliseconds on a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
