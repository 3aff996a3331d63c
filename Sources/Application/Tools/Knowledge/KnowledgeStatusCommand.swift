import Commands
import JSONText
package import Knowledge
import Ordering
import Terminal

/// `knowledge status`: what a venue knows, file by file.
package struct KnowledgeStatusCommand: PrintingCommand {
  private let corpus: Corpus
  private let notices: [KnowledgeNotice]
  private let presentation: Presentation

  /// The notices are those of reading the corpus.
  package init(_ corpus: Corpus, notices: [KnowledgeNotice], _ presentation: Presentation) {
    self.corpus = corpus
    self.notices = notices
    self.presentation = presentation
  }

  /// The files with the number of their documents, and what kind those are.
  private var rows: [(file: String, kind: String, documents: Int)] {
    corpus.files.map { file in
      let documents = Document.documents(ofMarkdown: file.bytes, file: file.name)
      return (file.name, documents.first?.kind.rawValue ?? "", documents.count)
    } + [("menu.json", "menu", Document.documents(of: corpus.menu).count)]
  }

  package func printout() -> Printout {
    let errors = notices.map { $0.sentence + "\n" }.joined()
    return Printout(presentation.format == .json ? json : table, errors: errors)
  }

  private var table: String {
    let total = rows.reduce(0) { $0 + $1.documents }
    return presentation.text(
      Table(
        [
          Table.Column("file", shortens: false), Table.Column("kind"),
          Table.Column("documents", alignment: .trailing),
        ],
        rows: rows.map { [$0.file, $0.kind, String($0.documents)] }))
      + presentation.hint("\(total) documents · version \(corpus.version.prefix(12))")
  }

  private var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("v", 1)
      writer.member("venue", corpus.menu.id)
      writer.member("version", corpus.version)
      writer.key("files")
      writer.array(rows) { writer, row in
        writer.object { writer in
          writer.member("file", row.file)
          writer.member("kind", row.kind)
          writer.member("documents", row.documents)
        }
      }
    }
    writer.newLine()
    return writer.text
  }
}

extension KnowledgeNotice {
  fileprivate var sentence: String {
    switch self {
    case .unreadable(let file): "\(file) can not be read and is left out."
    case .tooLarge(let file, let bytes, let limit):
      "\(file) has \(bytes) bytes, more than \(limit), and is left out."
    case .rebuilt: "The index was made again."
    case .inMemory: "The index can not be kept and is made in memory."
    }
  }
}
