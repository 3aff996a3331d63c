package import Commands
import JSONText
import Terminal

/// `config path`: the files that are read, the weakest first.
package struct ConfigPathCommand: PrintingCommand {
  private let files: ConfigurationFiles
  private let presentation: Presentation

  package init(_ files: ConfigurationFiles, _ presentation: Presentation) {
    self.files = files
    self.presentation = presentation
  }

  private var rows: [(role: String, path: String)] {
    if let named = files.named { return [("named", named)] }
    return [files.user.map { ("user", $0) }, files.project.map { ("project", $0) }]
      .compactMap(\.self)
  }

  private func status(_ path: String) -> String { FileBytes.isFile(path) ? "read" : "not there" }

  package func printout() -> Printout {
    guard presentation.format == .json else {
      return Printout(
        presentation.text(
          Table(
            [Table.Column("which"), Table.Column("path", shortens: false), Table.Column("")],
            rows: rows.map { [$0.role, $0.path, status($0.path)] })))
    }
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("v", 1)
      writer.key("files")
      writer.array(rows) { writer, row in
        writer.object { writer in
          writer.member("which", row.role)
          writer.member("path", row.path)
          writer.member("exists", FileBytes.isFile(row.path))
        }
      }
    }
    writer.newLine()
    return Printout(writer.text)
  }
}
