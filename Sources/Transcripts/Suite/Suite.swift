import Ordering

/// Runs transcripts and reports in the order of the files, whatever the number of jobs.
package struct Suite: Sendable {
  let options: SuiteOptions
  let source: any ConversationSource
  let universe: CoverageUniverse

  package init(
    _ options: SuiteOptions, source: any ConversationSource,
    universe: CoverageUniverse = .dialogue
  ) {
    self.options = options
    self.source = source
    self.universe = universe
  }

  /// Runs everything; the result is the exit code.
  package func run(
    output: @Sendable (String) -> Void, errors: @Sendable (String) -> Void
  ) async -> Int32 {
    if options.updates != .none, options.isCI {
      errors("--update is refused while CI is set")
      return 64
    }
    if let filter = options.filter, (try? Regex(filter)) == nil {
      errors("--filter: not a regular expression: " + filter)
      return 64
    }
    var report = SuiteReport(options: options)
    let units = collect(&report, errors)
    if options.listsOnly {
      for unit in units { output(unit.listing) }
      return report.totals.exitCode
    }
    guard !units.isEmpty else {
      if report.totals.exitCodes.isEmpty, !options.allowsEmpty {
        errors("no tests found in " + options.paths.joined(separator: ", "))
        return 66
      }
      return report.totals.exitCode
    }
    var finished: [TestResult] = []
    await play(units) { unit, result in
      for line in report.take(result, of: unit.file) { output(line) }
      if options.updates != .none {
        if let last = finished.last, last.path != result.path { finished = [] }
        finished.append(result)
        if unit.isLastOfFile { update(unit.file, finished, &report, errors) }
      }
      return options.bail.map { report.totals.failed + report.totals.errors < $0 } ?? true
    }
    for line in report.closing(universe) { output(line) }
    report.writeCoverage(errors: errors)
    report.writeReports(output: output, errors: errors)
    return report.totals.exitCode
  }

  // MARK: Collecting

  struct Unit: Sendable {
    var file: TranscriptFile
    var test: TranscriptTest
    var isLastOfFile = false

    var listing: String {
      let tags = file.settings(of: test).tags
      return file.path + ":" + String(test.lines.lowerBound) + "  " + test.name
        + (tags.isEmpty ? "" : "  [" + tags.joined(separator: " ") + "]")
    }
  }

  private func collect(_ report: inout SuiteReport, _ errors: @Sendable (String) -> Void) -> [Unit]
  {
    let search = TranscriptSearch(options.paths)
    for path in search.missing {
      errors(path + ": no such file or folder")
      report.totals.exitCodes.insert(66)
    }
    let filter = options.filter.flatMap { try? Regex($0) }
    for (index, found) in search.found.enumerated() { report.order[found.path] = index }
    var units: [Unit] = []
    for found in search.found {
      guard let bytes = TranscriptStorage.bytes(at: found.path) else {
        errors(found.path + ": can not be read")
        report.totals.exitCodes.insert(66)
        continue
      }
      do throws(UnreadableTranscript) {
        let file = try TranscriptFile(bytes, path: found.path)
        let tests = file.tests.filter { test in
          isWanted(test, file, found.lines)
            && (filter.map { test.name.firstMatch(of: $0) != nil } ?? true)
        }
        units += tests.map { Unit(file: file, test: $0) }
        if !tests.isEmpty { units[units.count - 1].isLastOfFile = true }
      } catch {
        for line in error.lines { errors(line) }
        report.unreadable(error)
      }
    }
    return units
  }

  private func isWanted(_ test: TranscriptTest, _ file: TranscriptFile, _ lines: [Int]) -> Bool {
    guard lines.isEmpty || lines.contains(where: test.lines.contains) else { return false }
    return options.tags?.matches(file.settings(of: test).tags) ?? true
  }

  // MARK: Playing

  /// Plays with so many jobs; results are handed on in order until `take` has had enough.
  private func play(_ units: [Unit], _ take: (Unit, TestResult) -> Bool) async {
    await withTaskGroup(of: (Int, TestResult).self) { group in
      var next = 0
      func startNext() {
        guard next < units.count else { return }
        let index = next
        group.addTask { (index, await result(of: units[index])) }
        next += 1
      }
      for _ in 0..<max(1, options.jobs) { startNext() }
      var waiting: [Int: TestResult] = [:]
      var handed = 0
      for await (index, result) in group {
        waiting[index] = result
        while let result = waiting.removeValue(forKey: handed) {
          guard take(units[handed], result) else {
            group.cancelAll()
            return
          }
          handed += 1
        }
        startNext()
      }
    }
  }

  /// Plays a test as often as asked, which must give the same each time.
  private func result(of unit: Unit) async -> TestResult {
    let player = TestPlayer(
      file: unit.file, test: unit.test, source: source,
      keepsGoing: options.keepsGoing || options.updates != .none, overrides: options.overrides,
      isStrict: options.isStrict)
    var first = await player.play()
    for run in 1..<max(1, options.repetitions) {
      let again = await player.play()
      let pairs = zip(first.sections, again.sections)
      if let different = pairs.first(where: { $0.outcome != $1.outcome }) {
        first.end = .unstable(line: different.0.section.lines.lowerBound, run: run + 1)
        break
      }
    }
    return first
  }
}
