import Ordering

/// Collects results and turns them into lines.
struct SuiteReport {
  let options: SuiteOptions
  var totals = SuiteTotals()
  var coverage = Coverage()
  /// Lines about what was written into the files.
  var notes: [String] = []
  /// Where each file stands among the others.
  var order: [String: Int] = [:]
  /// What the machine-readable reports need of each test.
  private var records: [TestRecord] = []

  init(options: SuiteOptions) { self.options = options }

  mutating func unreadable(_ error: UnreadableTranscript) {
    totals.exitCodes.insert(65)
    totals.errors += 1
    guard !options.reports.isEmpty else { return }
    records.append(TestRecord(error))
  }

  /// Counts a result and gives the lines to print of it.
  mutating func take(_ result: TestResult, of file: TranscriptFile) -> [String] {
    totals.count(result)
    if result.status == .passed, options.coverage != nil || options.coverageFile != nil {
      for played in result.sections { coverage.count(played.outcome) }
    }
    let blocks = result.failureBlocks(file)
    if !options.reports.isEmpty { records.append(TestRecord(result, failures: blocks)) }
    return lines(of: result, blocks.flatMap { $0 + [""] })
  }

  private func lines(of result: TestResult, _ failures: [String]) -> [String] {
    let place = result.path + ":" + String(result.line) + "  " + result.name
    switch result.status {
    case .skipped: return ["SKIP " + place + ": " + (result.skip ?? "")]
    case .todo:
      let head = "TODO " + place + ": " + (result.todo ?? "")
      return options.isVerbose ? [head] + failures : [head]
    case .passed:
      guard options.isVerbose else { return [] }
      let time = options.showsDurations ? "  " + result.duration.seconds + " s" : ""
      return ["ok   " + place + time] + conversation(of: result)
    case .failed, .error:
      return (options.isVerbose ? conversation(of: result) : []) + failures
    }
  }

  private func conversation(of result: TestResult) -> [String] {
    result.sections.flatMap { played in
      TranscriptWriter.played(played).map { "  " + $0 }
        + (played.section.message == nil ? [] : ["  # why " + played.outcome.why.cleanedLine])
    }
  }

  // MARK: Closing

  mutating func closing(_ universe: CoverageUniverse) -> [String] {
    var lines = notes
    if let demand = options.coverage {
      let report = CoverageReport(coverage, of: universe)
      lines += report.lines
      if case .atLeast(let minimum) = demand, report.percentage < minimum {
        lines.append(
          "coverage " + String(report.percentage) + " % is below " + String(minimum) + " %")
        totals.exitCodes.insert(1)
      }
    }
    return lines + [totals.text(showsDurations: options.showsDurations)]
  }

  mutating func writeCoverage(errors: (String) -> Void) {
    guard let path = options.coverageFile,
      !TranscriptStorage.write(coverage.json + "\n", to: path)
    else { return }
    errors(path + ": can not be written")
    totals.exitCodes.insert(73)
  }

  mutating func writeReports(output: @Sendable (String) -> Void, errors: @Sendable (String) -> Void)
  {
    // Files that can not be read are known before the first test has run.
    let records = records.enumerated().sorted {
      (order[$0.element.path] ?? 0, $0.offset) < (order[$1.element.path] ?? 0, $1.offset)
    }.map(\.element)
    for target in options.reports {
      let text =
        switch target.format {
        case .junit: JUnitReport(records, options).text
        case .tap: TAPReport(records).text
        case .json: JSONReport(records, totals, options).text
        case .github: GitHubReport(records).text
        }
      if target.path == "-" {
        output(text)
      } else if !TranscriptStorage.write(text + "\n", to: target.path) {
        errors(target.path + ": can not be written")
        totals.exitCodes.insert(73)
      }
    }
  }
}
