/// What to test and how, as the command line says it.
package struct SuiteOptions: Sendable {
  /// Folders, files, `FILE:LINE`, or `-` for standard input.
  package var paths: [String] = ["tests"]
  package var jobs = 1
  /// Only tests whose name matches this regular expression.
  package var filter: String?
  package var tags: TagExpression?
  /// Stops after so many failures.
  package var bail: Int?
  /// Plays the rest of a test after a failure.
  package var keepsGoing = false
  package var isStrict = false
  package var repetitions = 1
  /// Settings of the command line, which win over the files'.
  package var overrides: [Setting] = []
  /// Prints the tests and runs none.
  package var listsOnly = false
  package var showsDurations = true
  package var allowsEmpty = false
  package var isVerbose = false
  package var updates = UpdateMode.none
  package var coverage: CoverageDemand?
  /// Where the coverage is kept for `flow coverage`; `nil` keeps none.
  package var coverageFile: String?
  package var reports: [ReportTarget] = []
  /// Whether a continuous-integration service runs it, which forbids updating.
  package var isCI = false

  package init() {}

  /// What `--update` writes into the files.
  package enum UpdateMode: Hashable, Sendable {
    case none
    /// Turns without a reply line get what was said.
    case missing
    /// Exact reply lines that failed are rewritten as well.
    case all
  }

  package enum CoverageDemand: Hashable, Sendable {
    case shown
    /// Below this percentage the run fails.
    case atLeast(Int)
  }
}

/// A report to write beside the text.
package struct ReportTarget: Hashable, Sendable {
  package var format: Format
  /// A path, or `-` for standard output.
  package var path: String

  package enum Format: String, Hashable, Sendable, CaseIterable {
    case junit, tap, json
    /// Annotations that GitHub shows beside the lines.
    case github
  }

  package init(format: Format, path: String) {
    self.format = format
    self.path = path
  }

  /// Reads `junit=FILE`, or `github`, which goes to standard output.
  package init?(_ text: String) {
    if text == Format.github.rawValue {
      format = .github
      path = "-"
      return
    }
    guard let equals = text.firstIndex(of: "="),
      let format = Format(rawValue: String(text[..<equals]))
    else { return nil }
    path = String(text[text.index(after: equals)...])
    self.format = format
    if path.isEmpty { return nil }
  }
}
