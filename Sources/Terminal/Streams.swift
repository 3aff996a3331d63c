import CTerminal
import Glibc

/// Which of the three standard streams are terminals.
package struct Streams: Hashable, Sendable {
  package var input: Bool
  package var output: Bool
  package var error: Bool

  package init(input: Bool, output: Bool, error: Bool) {
    self.input = input
    self.output = output
    self.error = error
  }

  /// Those of this process; `TABLETALK_FORCE_TTY` dresses the outputs as for a terminal.
  ///
  /// Input is never forced: readline on a pipe would echo into the output.
  package static func ofProcess(_ environment: Environment) -> Streams {
    let forced = environment["TABLETALK_FORCE_TTY"].map { $0 != "0" } ?? false
    return Streams(
      input: isatty(0) == 1, output: forced || isatty(1) == 1, error: forced || isatty(2) == 1)
  }

  /// Gives closed standard streams `/dev/null`, so that no database is opened in their place.
  ///
  /// Call it first of all.
  package static func secure() {
    _ = terminal_streams_secure()
  }

  /// Columns of the terminal at a descriptor, `nil` where there is none.
  package static func columns(of descriptor: Int32) -> Int? {
    let columns = Int(terminal_columns(descriptor))
    return columns > 0 ? columns : nil
  }
}
