import Ordering

/// What the machine-readable reports keep of a test: small, so that memory stays flat.
struct TestRecord {
  var path: String
  var line: Int
  var name: String
  var status: TestResult.Status
  /// Why it was skipped or is still to be done.
  var reason: String?
  /// The failure blocks.
  var failures: [[String]]
  var turns = 0
  var checks = 0
  var repairs = 0
  var duration = Duration.zero

  init(_ result: TestResult, failures: [[String]]) {
    path = result.path
    line = result.line
    name = result.name
    status = result.status
    reason = result.skip ?? result.todo
    self.failures = failures
    turns = result.playedTurns
    checks = result.checkCount
    repairs = result.sections.flatMap(\.carts).reduce(0) { $0 + $1.cost }
    duration = result.duration
  }

  init(_ error: UnreadableTranscript) {
    path = error.path
    line = error.problems.first?.location.line ?? 1
    name = error.path
    status = .error
    failures = [error.lines]
  }

  var text: String { failures.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") }
}
