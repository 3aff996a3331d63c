import FoundationEssentials
import Ordering

/// The flags of `parse` until the whole command line is here.
enum ParseArguments {
  static func run(_ arguments: [String]) -> Int32 {
    var rest = arguments[...]
    guard rest.popFirst() == "parse" else { return 64 }
    var menu: String?
    var format = ParseCommand.Format.json
    var explain = false
    var texts: [String] = []
    while let argument = rest.popFirst() {
      switch argument {
      case "--menu": menu = rest.popFirst()
      case "--format": format = rest.popFirst().flatMap(ParseCommand.Format.init) ?? .json
      case "--explain": explain = true
      default: texts.append(argument)
      }
    }
    guard let menu, let data = FileManager.default.contents(atPath: menu),
      let read = MenuReader.read(Array(data), file: menu).menu
    else { return 66 }
    return ParseCommand.run(menu: read, format: format, explain: explain, texts: texts)
  }
}
