/// What is wrong with a command line.
package enum UsageError: Error, Hashable, Sendable {
  case unknownCommand(String, suggestion: String?)
  /// A noun without its verb.
  case missingVerb(noun: String, verbs: [String])
  case unknownTopic(String, suggestion: String?)
  /// The flag as typed, and the nearest one as it would be typed.
  case unknownFlag(String, suggestion: String?)
  /// A flag that other commands take.
  case flagOfOthers(FlagName, commands: [CommandName])
  case missingValue(FlagName)
  case unexpectedValue(FlagName, value: String)
  case wrongValue(FlagName, value: String, expected: Expected, suggestion: String?)
  case conflict(FlagName, FlagName)
  case needs(FlagName, other: FlagName)
  case missingOperand(String)
  case unexpectedOperand(String)
  /// One of these is needed.
  case missingChoice([String])

  /// What a value should have been.
  package enum Expected: Hashable, Sendable {
    case oneOf([String])
    case number(ClosedRange<Int>)
    case seed
    case factor
    /// `10s`, `5m`, `7d`
    case duration
    /// `2026-03-06T18:30`
    case dateTime
    /// `junit=FILE`
    case report
  }
}

/// A wrong command line: the error, and the command it was meant for if that much is clear.
package struct UsageFailure: Error, Hashable, Sendable {
  package var error: UsageError
  package var command: CommandName?

  package init(_ error: UsageError, command: CommandName? = nil) {
    self.error = error
    self.command = command
  }

  /// `EX_USAGE` of sysexits.h.
  package static let exitCode: Int32 = 64
}
