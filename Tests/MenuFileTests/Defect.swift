import Ordering
import Testing

/// One change to the sample menu and the one finding it must cause.
struct Defect: CustomTestStringConvertible {
  var old: String
  var new: String
  var path: String
  var cause: MenuFinding.Cause
  var severity = MenuFinding.Severity.error

  init(
    _ old: String, _ new: String, _ path: String, _ cause: MenuFinding.Cause,
    _ severity: MenuFinding.Severity = .error
  ) {
    self.old = old
    self.new = new
    self.path = path
    self.cause = cause
    self.severity = severity
  }

  var testDescription: String { "\(old) → \(new)" }
}
