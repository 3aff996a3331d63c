import Commands
import Dialogue
import JSONText
import Terminal

/// `flow states`: the phases of a conversation and the ways out of each.
package struct FlowStatesCommand: PrintingCommand {
  private let presentation: Presentation

  package init(_ presentation: Presentation) { self.presentation = presentation }

  package func printout() -> Printout {
    Printout(presentation.format == .json ? json : table)
  }

  private var table: String {
    var table = SectionedTable(
      title: "from",
      columns: [Table.Column("to", shortens: false), Table.Column("when")])
    for state in Phase.names {
      let ways = Self.ways(from: state)
      table.sections.append(
        .init(
          title: state, rows: ways.isEmpty ? [["", Self.end]] : ways.map { [$0.to, $0.cause] }))
    }
    return table.text(presentation)
  }

  private static let end = "there is no way back"

  private static func ways(from state: String) -> [Phase.Transition] {
    Phase.transitions.filter { $0.from == state }
  }

  private var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("v", 1)
      writer.key("states")
      writer.array(Phase.names) { writer, state in
        writer.object { writer in
          writer.member("name", state)
          writer.key("ways")
          writer.array(Self.ways(from: state)) { writer, way in
            writer.object { writer in
              writer.member("to", way.to)
              writer.member("when", way.cause)
            }
          }
        }
      }
    }
    writer.newLine()
    return writer.text
  }
}
