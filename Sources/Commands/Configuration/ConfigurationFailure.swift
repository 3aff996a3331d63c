/// Why the configuration can not be used.
package enum ConfigurationFailure: Error, Hashable, Sendable {
  case unreadable(FileFailure)
  case syntax(path: String, JSON5Error)
  /// A file holds something else than an object.
  case noObject(path: String)
  case wrongValue(
    key: ConfigurationKey, origin: ConfigurationOrigin, expected: ConfigurationKey.Kind)
  /// A group of keys, such as `chat`, is no object.
  case noGroup(String, origin: ConfigurationOrigin)
  /// A variable of options that are not configuration, such as `TABLETALK_SEED`.
  case wrongVariable(String, value: String, expected: UsageError.Expected)

  /// `EX_CONFIG` of sysexits.h.
  package static let exitCode: Int32 = 78
}

/// What is odd about the configuration but no reason to stop.
package enum ConfigurationWarning: Hashable, Sendable {
  case unknownKey(String, path: String, TextPlace, suggestion: String?)
}
