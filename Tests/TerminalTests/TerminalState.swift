import Glibc
import Terminal
import Testing

/// Tests that share what a process has once: readline, and its signals.
@Suite(.serialized) struct TerminalState {
  /// Installs the handlers, also where the tests run in the background and SIGINT was ignored.
  static let signals: Void = {
    signal(SIGINT, SIG_DFL)
    Signals.install()
  }()
}
