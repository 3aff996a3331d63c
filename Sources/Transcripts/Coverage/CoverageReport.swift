/// Coverage against its universe: numbers, and what is missing by name.
package struct CoverageReport: Hashable, Sendable {
  package var parts: [Part]

  package struct Part: Hashable, Sendable {
    package var name: String
    package var covered: Int
    package var missing: [String]
    package var total: Int { covered + missing.count }
  }

  package init(_ coverage: Coverage, of universe: CoverageUniverse) {
    parts = [
      Self.part("states", universe.states, coverage.states) { $0 },
      Self.part("transitions", universe.transitions, coverage.transitions) {
        $0.from + " -> " + $0.to
      },
      Self.part("verbs in states", universe.verbs, coverage.verbs) { $0.verb + " in " + $0.state },
      Self.part("tool outcomes", universe.tools, coverage.tools) {
        $0.operation + ": " + $0.outcome
      },
    ].filter { $0.total > 0 }
  }

  private static func part<Key: Hashable>(
    _ name: String, _ all: [Key], _ counted: [Key: Int], _ shown: (Key) -> String
  ) -> Part {
    let missing = all.filter { counted[$0] == nil }.map(shown)
    return Part(name: name, covered: all.count - missing.count, missing: missing)
  }

  /// The share of everything that is covered, rounded down.
  package var percentage: Int {
    let total = parts.reduce(0) { $0 + $1.total }
    return total == 0 ? 100 : parts.reduce(0) { $0 + $1.covered } * 100 / total
  }

  package var lines: [String] {
    parts.flatMap { part in [part.line] + part.missing.map { "  missing  " + $0 } }
  }
}

extension CoverageReport.Part {
  fileprivate var line: String {
    let counted = String(covered) + " of " + String(total)
    return name.padded(to: 16) + "  " + counted + "  " + SuiteTotals.percent(covered, of: total)
  }
}
