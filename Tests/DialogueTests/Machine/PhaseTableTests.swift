import Dialogue
import Ordering
import Testing

@Suite struct PhaseTableTests {
  static let tables: [PhaseTable] = [
    .untilQuoting, .fromQuoteOn, .questionsOfItems, .questionsOfLines,
  ]

  static let columns = tables.flatMap { table in table.columns.map { Column(table, $0) } }

  struct Column: CustomTestStringConvertible {
    let start: Start
    /// Where each command leads from here.
    let cells: [(command: String, phase: String)]

    init(_ table: PhaseTable, _ start: Start) {
      self.start = start
      let index = table.columns.firstIndex(of: start) ?? 0
      cells = table.rows.map { ($0.command, $0.phases[index]) }
    }

    var testDescription: String { start.rawValue }
  }

  @Test(arguments: columns)
  func `every command is answered from everywhere, and leads where the table says`(
    _ column: Column
  ) throws {
    let start = try column.start.bench()
    #expect(start.phase.name == column.start.phase)
    for (command, expected) in column.cells {
      var bench = start
      var replies = try bench.hear(command)
      let phase = bench.phase.name == column.start.phase ? "·" : bench.phase.name
      #expect(phase == expected, "\(command)")
      replies += bench.release()
      #expect(!replies.isEmpty, "\(command)")
    }
  }

  @Test func `the tables have no gap: every phase, every question, every command`() throws {
    #expect(Self.tables.flatMap(\.columns) == Start.phases + Start.choices)
    #expect(Set(Start.phases.map(\.phase)) == Set(Phase.names))
    for table in Self.tables {
      let verbs = try table.rows.map { Verb(try NotationReader.command($0.command)) }
      #expect(Set(verbs) == Set(Verb.allCases))
      #expect(table.rows.allSatisfy { $0.phases.count == table.columns.count })
    }
  }
}
