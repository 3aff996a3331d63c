import Commands
import Glibc
import Ordering
import Terminal
import Transcripts

extension Application {
  /// Runs transcripts and prints a report.
  func test(_ options: TestOptions) async -> Int32 {
    guard let source = transcriptSource() else { return ResourceFailure.exitCode }
    guard let suite = suiteOptions(options) else { return 64 }
    let output = self.output
    return await Suite(suite, source: source, universe: .dialogue).run(
      output: { line in try? output.write(line + "\n") },
      errors: { [errors] in try? errors.write($0 + "\n") })
  }

  private func suiteOptions(_ options: TestOptions) -> SuiteOptions? {
    var suite = SuiteOptions()
    suite.paths = options.paths.isEmpty ? ["tests"] : options.paths
    switch options.jobs ?? .count(1) {
    case .automatic: suite.jobs = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    case .count(let count): suite.jobs = count
    }
    suite.filter = options.filter
    if let tags = options.tags {
      guard let expression = TagExpression(tags) else {
        complain(
          "--tags can not be “\(tags)”: write tags with &, | and !, such as 'smoke & !slow'.")
        return nil
      }
      suite.tags = expression
    }
    suite.bail = options.bail
    suite.keepsGoing = options.keepsGoing
    suite.isStrict = options.isStrict
    suite.repetitions = options.repetitions
    suite.listsOnly = options.listsOnly
    suite.showsDurations = options.showsDurations
    suite.allowsEmpty = options.allowsEmpty
    suite.isVerbose = invocation.global.isVerbose
    suite.updates =
      switch options.update {
      case .none: .none
      case .missing: .missing
      case .all: .all
      }
    if options.coverage != nil { suite.coverageFile = coverageFile }
    suite.isCI = environment["CI"] != nil
    suite.coverage = options.coverage.map { demand in
      switch demand {
      case .shown: .shown
      case .atLeast(let percent): .atLeast(percent)
      }
    }
    suite.reports = options.reports.compactMap { report in
      switch report {
      case .file(.junit, let path): ReportTarget(format: .junit, path: path)
      case .file(.tap, let path): ReportTarget(format: .tap, path: path)
      case .file(.json, let path): ReportTarget(format: .json, path: path)
      case .github: ReportTarget(format: .github, path: "-")
      }
    }
    return suite
  }
}
