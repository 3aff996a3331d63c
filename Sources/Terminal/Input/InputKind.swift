/// How messages are read, by what the standard streams are.
package enum InputKind: Hashable, Sendable {
  /// A person at a terminal that can be edited on: `ReadlineSource`.
  case readline
  /// A person, but plain line reading: `PlainLineSource` with a prompt.
  case prompted
  /// A pipe or a file: `PlainLineSource`.
  case piped

  /// Readline draws on standard error, so that has to be a terminal too.
  package init(streams: Streams, environment: Environment, isAccessible: Bool) {
    let terminal = environment["TERM"] ?? "dumb"
    self =
      if !streams.input {
        .piped
      } else if !streams.error || terminal == "dumb" || isAccessible {
        .prompted
      } else {
        .readline
      }
  }
}
