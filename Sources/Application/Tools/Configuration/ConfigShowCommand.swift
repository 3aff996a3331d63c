package import Commands
import JSONText
import Terminal

/// `config show`: the configuration in force.
package struct ConfigShowCommand: PrintingCommand {
  private let result: ConfigurationReader.Result
  private let withOrigins: Bool
  private let presentation: Presentation

  package init(
    _ result: ConfigurationReader.Result, withOrigins: Bool, _ presentation: Presentation
  ) {
    self.result = result
    self.withOrigins = withOrigins
    self.presentation = presentation
  }

  package func printout() -> Printout {
    Printout(
      presentation.format == .json ? json : table,
      errors: result.warnings.map { $0.message + "\n" }.joined())
  }

  private var table: String {
    let keys = ConfigurationKey.allCases
    return presentation.text(
      Table(
        [Table.Column("key", shortens: false), Table.Column("value")]
          + (withOrigins ? [Table.Column("origin", role: .dim)] : []),
        rows: keys.map { key in
          let setting = result.configuration[key]
          return [key.rawValue, setting?.value.description ?? ""]
            + (withOrigins ? [setting?.origin.description ?? ""] : [])
        }))
  }

  private var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("v", 1)
      writer.key("settings")
      writer.array(ConfigurationKey.allCases) { writer, key in
        let setting = result.configuration[key]
        writer.object { writer in
          writer.member("key", key.rawValue)
          writer.key("value")
          setting?.value.write(to: &writer) ?? writer.null()
          writer.member("origin", setting?.origin.description)
        }
      }
    }
    writer.newLine()
    return writer.text
  }
}

extension ConfigurationValue {
  func write(to writer: inout JSONWriter) {
    switch self {
    case .text(let text): writer.string(text)
    case .boolean(let flag): writer.bool(flag)
    case .number(let number): writer.int(number)
    }
  }
}
