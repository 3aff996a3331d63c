/// Options of `test`.
package struct TestOptions: Hashable, Sendable {
  /// Files, folders, `FILE:LINE`, or `-`; empty is `tests`.
  package var paths: [String] = []
  /// `nil` is not given.
  package var jobs: Jobs?
  package var filter: String?
  package var tags: String?
  /// Stops after so many failures.
  package var bail: Int?
  package var keepsGoing = false
  package var repetitions = 1
  package var isStrict = false
  package var update = Update.none
  package var reports: [Report] = []
  package var coverage: Coverage?
  package var listsOnly = false
  package var showsDurations = true
  package var allowsEmpty = false
  package var timeout: Duration?

  package enum Jobs: Hashable, Sendable {
    /// One a processor.
    case automatic
    case count(Int)
  }

  package enum Update: Hashable, Sendable {
    case none
    /// Writes replies where none are expected.
    case missing
    /// Also rewrites those that were wrong.
    case all
  }

  package enum Coverage: Hashable, Sendable {
    case shown
    /// Below this percentage the run fails.
    case atLeast(Int)
  }

  package enum Report: Hashable, Sendable {
    case file(Format, path: String)
    /// Annotations as GitHub's runner reads them.
    case github

    package enum Format: String, Hashable, Sendable, CaseIterable { case junit, tap, json }

    /// Reads `junit=FILE` and `github`.
    package init?(_ text: String) {
      if text == "github" {
        self = .github
        return
      }
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let format = Format(rawValue: parts[0]) else { return nil }
      self = .file(format, path: parts[1])
    }
  }

  package init() {}

  init(_ operands: [String], _ flags: FlagValues) throws(UsageError) {
    paths = operands
    jobs =
      flags.text(.jobs) == "auto"
      ? .automatic : try flags.number(.jobs, in: 1...1_000).map { .count($0) }
    filter = flags.text(.filter)
    tags = flags.text(.tags)
    bail = try flags.has(.bail) ? flags.number(.bail, in: 1...Int.max) ?? 1 : nil
    keepsGoing = flags.has(.keepGoing)
    repetitions = try flags.number(.repeat, in: 1...1_000_000) ?? 1
    isStrict = flags.has(.strict)
    update = try Self.update(flags)
    for text in flags.texts(.report) {
      guard let report = Report(text) else {
        throw .wrongValue(.report, value: text, expected: .report, suggestion: nil)
      }
      reports.append(report)
    }
    if flags.has(.coverage) {
      coverage = try flags.number(.coverage, in: 0...100).map { .atLeast($0) } ?? .shown
    }
    listsOnly = flags.has(.list)
    showsDurations = !flags.has(.noDurations)
    allowsEmpty = flags.has(.allowEmpty)
    timeout = try flags.duration(.timeout)
  }

  private enum Everything: String, CaseIterable { case all }

  private static func update(_ flags: FlagValues) throws(UsageError) -> Update {
    guard flags.has(.update) else { return .none }
    return try flags.choice(.update, of: Everything.self) == nil ? .missing : .all
  }
}
