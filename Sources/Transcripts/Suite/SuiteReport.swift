import Ordering

/// Collects results and turns them into lines.
struct SuiteReport {
  let options: SuiteOptions
  var totals = SuiteTotals()
  var coverage = Coverage()
  var updated: [String] = []
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
    if result.status == .passed, options.coverage != nil {
      for played in result.sections { coverage.count(played.outcome) }
    }
    let failures = blocks(of: result, file)
    if !options.reports.isEmpty {
      records.append(TestRecord(result, failures: failures.map(\.text)))
    }
    return lines(of: result, file, failures.flatMap { $0.text + [""] })
  }

  private func lines(of result: TestResult, _ file: TranscriptFile, _ failures: [String])
    -> [String]
  {
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

  // MARK: Failures

  struct Block {
    var text: [String]
  }

  private func blocks(of result: TestResult, _ file: TranscriptFile) -> [Block] {
    var blocks: [Block] = []
    if let menu = result.menu {
      let text = FailureText(result: result, file: file, menu: menu)
      for index in result.sections.indices where !result.sections[index].isAsExpected {
        blocks.append(Block(text: text.block(for: index)))
      }
    }
    let head = "FAIL " + result.path + ":"
    func simple(_ line: Int, _ why: String) -> Block {
      Block(text: [head + String(line) + "  " + result.name, "  " + why])
    }
    switch result.end {
    case .finished: break
    case .timedOut(let line): blocks.append(simple(line, "the turn took too long"))
    case .unstable(let line, let run):
      blocks.append(simple(line, "run " + String(run) + " gave something else here"))
    case .unplayable(let problems):
      blocks.append(Block(text: problems.map { $0.line(in: result.path) }))
    case .noMenu(.missing(let why)), .noMenu(.invalid(let why)):
      blocks.append(simple(result.line, why))
    }
    for name in result.unused {
      blocks.append(simple(result.line, "strict: never used: " + name))
    }
    return blocks
  }

  // MARK: Closing

  mutating func closing(_ universe: CoverageUniverse) -> [String] {
    var lines: [String] = updated.map { "updated " + $0 }
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

  mutating func writeReports(output: (String) -> Void, errors: (String) -> Void) {
    for target in options.reports {
      let text =
        switch target.format {
        case .junit: JUnitReport(records, options).text
        case .tap: TAPReport(records).text
        case .json: JSONReport(records, totals, options).text
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

extension TranscriptWriter {
  /// A section as it happened, as transcript lines.
  package static func played(_ played: PlayedSection) -> [String] {
    let cause: [String] =
      switch played.section.cause {
      case .greeting: []
      case .message(let text): message(text.cleaned)
      case .directive: []
      }
    return cause + output(played.outcome.output) + replies(played.outcome.replies)
  }
}
