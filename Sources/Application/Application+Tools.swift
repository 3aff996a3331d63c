import Commands
import Conversation
import Knowledge
import Ordering

extension Application {
  func parse(_ options: ParseOptions) -> Int32 {
    switch venue(loader) {
    case .failure(let exit): return exit.code
    case .success(let venue):
      return ParseCommand.run(
        menu: venue.menu, moods: venue.moods.names,
        format: options.printsNotation ? .notation : .json, explain: options.explains,
        texts: options.text.map { [$0] } ?? [])
    }
  }

  /// The commands that look things up or keep things in order.
  func performTool() async -> Int32 {
    complain("This command is not in this version yet.")
    return 64
  }
}
