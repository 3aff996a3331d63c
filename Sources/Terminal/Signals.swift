import CTerminal
import Glibc

/// The signals this program answers itself, noted by a handler and looked at when there is time.
///
/// A caught signal wakes whoever polls `descriptor`. SIGPIPE is ignored: a write to a closed pipe
/// is an error value (`OutputFailure.closed`).
package enum Signals {
  package enum Signal: Hashable, Sendable, CaseIterable {
    /// SIGINT, Ctrl-C
    case interrupt
    /// SIGTERM
    case terminate
    /// SIGHUP: the terminal went away.
    case hangUp
    /// SIGWINCH
    case resize
    /// SIGCONT: back from the background.
    case resume

    var number: Int32 {
      switch self {
      case .interrupt: SIGINT
      case .terminate: SIGTERM
      case .hangUp: SIGHUP
      case .resize: SIGWINCH
      case .resume: SIGCONT
      }
    }
  }

  /// Installs the handlers once; what the parent process ignores stays ignored.
  package static func install() {
    _ = terminal_signals_install()
  }

  /// Becomes readable when a signal was noted; `drain` after each wake-up.
  package static var descriptor: Int32 { terminal_signals_descriptor() }

  package static func drain() {
    terminal_signals_drain()
  }

  /// Whether the signal came since it was last taken.
  package static func take(_ signal: Signal) -> Bool {
    terminal_signals_take(signal.number) != 0
  }

  /// Whether this process was asked to end.
  static func takeTermination() -> Bool {
    let terminated = take(.terminate)
    return take(.hangUp) || terminated
  }
}
