package import Commands
import JSONText
import Ordering

/// `config get`: one value, for scripts.
package struct ConfigGetCommand: PrintingCommand {
  private let configuration: Configuration
  private let key: String
  private let presentation: Presentation

  package init(_ configuration: Configuration, key: String, _ presentation: Presentation) {
    self.configuration = configuration
    self.key = key
    self.presentation = presentation
  }

  package func printout() -> Printout {
    guard let key = ConfigurationKey(rawValue: key) else {
      let names = ConfigurationKey.allCases.map(\.rawValue)
      let hint = nearestName(to: self.key, among: names).map { " Did you mean \($0)?" } ?? ""
      return .failure(
        "There is no key \(self.key).\(hint) tabletalk config show lists them.", code: 64)
    }
    let value = configuration[key]?.value
    guard presentation.format == .json else {
      // Where nothing is set the terminal decides, and there is nothing to print.
      return value.map { Printout("\($0)\n") } ?? Printout(code: 1)
    }
    var writer = JSONWriter()
    value?.write(to: &writer) ?? writer.null()
    writer.newLine()
    return Printout(writer.text, code: value == nil ? 1 : 0)
  }
}
