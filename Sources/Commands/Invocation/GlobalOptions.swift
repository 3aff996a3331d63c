package import Terminal

/// Options of all commands; `nil` is not given.
package struct GlobalOptions: Hashable, Sendable {
  package var isQuiet = false
  package var isVerbose = false
  package var color: ColorMode?
  /// One that the command can print; `nil` is its usual one.
  package var format: OutputFormat?
  /// No colour, no columns fitted to the terminal, no line editing.
  package var isPlain = false
  /// Names the columns of a table also in a pipe.
  package var hasHeader = false
  package var width: Int?
  /// Never asks; fails where an answer would be needed.
  package var hasNoInput = false
  /// The folder to work in.
  package var directory: String?
  package var configuration: String?
  package var log: String?
  package var isAccessible = false

  package init() {}

  init(_ flags: FlagValues, formats: [OutputFormat]) throws(UsageError) {
    isQuiet = flags.has(.quiet)
    isVerbose = flags.has(.verbose)
    color = try flags.choice(.color, of: ColorMode.self)
    try flags.exclude(.json, .format)
    format = flags.has(.json) ? .json : try flags.choice(.format, of: formats)
    if format == .json, !formats.contains(.json) {
      throw .wrongValue(
        .format, value: "json", expected: .oneOf(formats.map(\.rawValue)), suggestion: nil)
    }
    isPlain = flags.has(.plain)
    hasHeader = flags.has(.header)
    width = try flags.number(.width, in: Width.allowed)
    hasNoInput = flags.has(.noInput)
    directory = flags.text(.directory)
    configuration = flags.text(.config)
    log = flags.text(.log)
    isAccessible = flags.has(.accessible)
  }
}
