import JSONText

/// A finding before its path and line are worked out, which only happens if there are any.
struct MenuDefect {
  var severity: MenuFinding.Severity
  /// The value that is wrong, or the object that lacks the key.
  var value: JSONValue
  /// A member of `value` that is missing.
  var missingKey: String?
  /// Where the defect is written, if not where the value is.
  var offset: Int
  var cause: MenuFinding.Cause

  init(
    _ severity: MenuFinding.Severity, _ cause: MenuFinding.Cause, at value: JSONValue,
    missingKey: String? = nil, offset: Int? = nil
  ) {
    self.severity = severity
    self.cause = cause
    self.value = value
    self.missingKey = missingKey
    self.offset = offset ?? value.offset
  }

  func finding(file: String, lines: JSONLines) -> MenuFinding {
    MenuFinding(
      severity: severity, file: file, line: lines.line(of: offset),
      path: value.path + (missingKey.map(JSONValue.step) ?? ""), cause: cause)
  }
}
