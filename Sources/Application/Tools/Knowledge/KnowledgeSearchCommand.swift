import Commands
import JSONText
package import Knowledge
import Ordering
import Terminal

/// `knowledge search`: the passages that may answer a question, with their scores.
package struct KnowledgeSearchCommand: PrintingCommand {
  private let retriever: any Retriever
  private let text: String
  private let limit: Int
  private let presentation: Presentation

  package init(
    _ retriever: any Retriever, text: String, limit: Int = 10, _ presentation: Presentation
  ) {
    self.retriever = retriever
    self.text = text
    self.limit = limit
    self.presentation = presentation
  }

  package func printout() async -> Printout {
    do throws(ToolFailure) {
      let passages = try await retriever.passages(matching: text, limit: limit)
      let code: Int32 = passages.isEmpty ? 1 : 0
      if presentation.format == .json { return Printout(json(passages), code: code) }
      guard !passages.isEmpty else {
        return .failure("Nothing is known about “\(text)”.", code: 1)
      }
      return Printout(presentation.text(table(passages)) + presentation.hint(verdict(passages)))
    } catch {
      return .failure("The knowledge index can not be used (\(error.kind)).", code: 74)
    }
  }

  private func table(_ passages: [Passage]) -> Table {
    Table(
      [
        Table.Column("score", alignment: .trailing), Table.Column("source", shortens: false),
        Table.Column("heading"), Table.Column("passage"),
      ],
      rows: passages.map { passage in
        let words = passage.sentences.isEmpty ? [passage.text] : passage.sentences
        return [
          Self.hundredths(passage.score.total), passage.source, passage.heading,
          words.joined(separator: " "),
        ]
      })
  }

  /// What the bot would make of it.
  private func verdict(_ passages: [Passage]) -> String {
    switch Bands.words.judge(passages) {
    case .answer: "The first would be the answer."
    case .choices: "The bot would not be sure and say so."
    case .notKnown: "The bot would say that it does not know."
    }
  }

  private func json(_ passages: [Passage]) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("v", 1)
      writer.member("text", text)
      writer.key("passages")
      writer.array(passages) { writer, passage in
        writer.object { writer in
          writer.member("source", passage.source)
          writer.member("kind", passage.kind.rawValue)
          writer.member("heading", passage.heading)
          writer.member("text", passage.text)
          writer.member("sentences", passage.sentences)
          writer.key("score")
          writer.object { writer in
            for (name, value) in [
              ("total", passage.score.total), ("coverage", passage.score.coverage),
              ("heading", passage.score.heading), ("focus", passage.score.focus),
            ] {
              writer.key(name)
              writer.literal(Self.hundredths(value))
            }
          }
        }
      }
    }
    writer.newLine()
    return writer.text
  }

  /// Two decimals, as in `0.42`.
  private static func hundredths(_ value: Double) -> String {
    let number = Int((value * 100).rounded())
    return "\(number / 100).\(number % 100 < 10 ? "0" : "")\(number % 100)"
  }
}
