package import Ordering

/// What came of one test.
package struct TestResult: Sendable {
  package var path: String
  package var name: String
  /// The test's first line.
  package var line: Int
  package var menu: Menu?
  package var sections: [PlayedSection] = []
  package var end = End.finished
  package var skip: String?
  package var todo: String?
  /// Prepared faults and model answers that a strict test never used.
  package var unused: [String] = []
  package var turnCount: Int
  package var duration = Duration.zero

  /// How the playing ended.
  package enum End: Hashable, Sendable {
    case finished
    /// The turn at this line took too long.
    case timedOut(line: Int)
    /// The file asks for what there is not.
    case unplayable([Problem])
    case noMenu(MenuUnavailable)
    /// Another run of the same test gave something else at this line.
    case unstable(line: Int, run: Int)
  }

  package enum Status: String, Hashable, Sendable {
    case passed, failed, skipped, todo, error
  }

  package var status: Status {
    if skip != nil { return .skipped }
    switch end {
    case .unplayable, .noMenu: return .error
    case .timedOut, .unstable, .finished: break
    }
    if sections.contains(where: { !$0.breaches.isEmpty }) { return .error }
    let isFailed =
      end != .finished || !unused.isEmpty || sections.contains { !$0.isAsExpected }
    return isFailed ? (todo == nil ? .failed : .todo) : .passed
  }

  /// Reply lines and checks that were judged.
  package var checkCount: Int {
    sections.reduce(0) { $0 + $1.section.replies.count + $1.section.checks.count }
  }

  package var playedTurns: Int { sections.count { $0.section.message != nil } }
}

/// A section and what came of it.
package struct PlayedSection: Sendable {
  package var section: Section
  package var outcome: TurnOutcome
  package var mismatches: [ReplyMismatch] = []
  package var failures: [CheckFailure] = []
  package var breaches: [Breach] = []
  package var carts: [CartComparison] = []
  /// Everything captured so far.
  package var captures: [String: String] = [:]
  package var duration = Duration.zero

  package var isAsExpected: Bool {
    mismatches.isEmpty && failures.isEmpty && breaches.isEmpty
  }
}
