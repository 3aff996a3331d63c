import Commands
import Dialogue
import JSONText

/// `flow graph`: the phases and the ways between them as a Mermaid state diagram.
package struct FlowGraphCommand: PrintingCommand {
  private let presentation: Presentation

  package init(_ presentation: Presentation) { self.presentation = presentation }

  package func printout() -> Printout {
    Printout(presentation.format == .json ? json : Self.mermaid)
  }

  /// A state diagram (https://mermaid.js.org/syntax/stateDiagram.html).
  static var mermaid: String {
    let ends = Phase.names.filter { name in !Phase.transitions.contains { $0.from == name } }
    let lines =
      ["stateDiagram-v2", "  [*] --> \(Phase.names[0])"]
      + Phase.transitions.map { "  \($0.from) --> \($0.to): \(label($0.cause))" }
      + ends.map { "  \($0) --> [*]" }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A colon would end the label.
  private static func label(_ cause: String) -> String {
    String(cause.map { $0 == ":" ? "," : $0 })
  }

  private var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("v", 1)
      writer.member("states", Phase.names)
      writer.member("first", Phase.names[0])
      writer.key("transitions")
      writer.array(Phase.transitions) { writer, way in
        writer.object { writer in
          writer.member("from", way.from)
          writer.member("to", way.to)
          writer.member("when", way.cause)
        }
      }
    }
    writer.newLine()
    return writer.text
  }
}
