import Ordering

/// Sums over the tests of a run.
package struct SuiteTotals: Hashable, Sendable {
  package var tests = 0
  package var passed = 0
  package var failed = 0
  package var skipped = 0
  package var todo = 0
  package var errors = 0
  package var turns = 0
  package var checks = 0
  /// Checks on whole carts, and how near the carts came.
  package var carts = 0
  package var perfectCarts = 0
  package var completeCarts = 0
  package var repairs = 0
  package var duration = Duration.zero
  /// The codes of everything that went wrong.
  package var exitCodes: Set<Int32> = []

  package init() {}

  package mutating func count(_ result: TestResult) {
    tests += 1
    switch result.status {
    case .passed: passed += 1
    case .failed: failed += 1
    case .skipped: skipped += 1
    case .todo: todo += 1
    case .error: errors += 1
    }
    turns += result.playedTurns
    checks += result.checkCount
    duration += result.duration
    let comparisons = result.sections.flatMap(\.carts)
    carts += comparisons.count
    perfectCarts += comparisons.count(where: \.isPerfect)
    completeCarts += comparisons.count(where: \.isComplete)
    repairs += comparisons.reduce(0) { $0 + $1.cost }
    if let code = result.exitCode { exitCodes.insert(code) }
  }

  /// The code of the whole run: the gravest of those that apply.
  package var exitCode: Int32 {
    [70, 65, 66, 69, 74, 75].first(where: exitCodes.contains) ?? (exitCodes.isEmpty ? 0 : 1)
  }

  /// The line below everything else.
  package func text(showsDurations: Bool) -> String {
    var parts = [Self.counted(tests, "test"), String(passed) + " passed"]
    for (number, word) in [
      (failed, "failed"), (errors, errors == 1 ? "error" : "errors"), (skipped, "skipped"),
      (todo, "todo"),
    ] where number > 0 {
      parts.append(String(number) + " " + word)
    }
    parts += [Self.counted(turns, "turn"), Self.counted(checks, "check")]
    if carts > 0 {
      let repairsATurn = Self.hundredths(repairs, of: max(1, turns))
      parts.append(
        "carts " + Self.percent(perfectCarts, of: carts) + " perfect, "
          + Self.percent(completeCarts, of: carts) + " complete, " + repairsATurn
          + " repairs a turn")
    }
    if showsDurations { parts.append(duration.seconds + " s") }
    return parts.joined(separator: " · ")
  }

  private static func counted(_ number: Int, _ word: String) -> String {
    String(number) + " " + word + (number == 1 ? "" : "s")
  }

  static func percent(_ part: Int, of whole: Int) -> String {
    String(whole == 0 ? 100 : part * 100 / whole) + " %"
  }

  private static func hundredths(_ part: Int, of whole: Int) -> String {
    let value = (part * 100 + whole / 2) / whole
    let rest = String(value % 100)
    return String(value / 100) + "." + (rest.count < 2 ? "0" : "") + rest
  }
}

extension TestResult {
  /// What the program exits with because of this test; `nil` if it is fine.
  var exitCode: Int32? {
    switch (status, end) {
    case (.passed, _), (.skipped, _), (.todo, _): nil
    case (_, .unplayable), (_, .noMenu(.invalid)): 65
    case (_, .noMenu(.missing)): 66
    case (.error, _): 70
    case (.failed, _): 1
    }
  }
}

extension Duration {
  /// Seconds with three decimals.
  var seconds: String {
    let (seconds, attoseconds) = components
    let thousandths = String(attoseconds / 1_000_000_000_000_000)
    return String(seconds) + "." + String(repeating: "0", count: 3 - thousandths.count)
      + thousandths
  }
}
