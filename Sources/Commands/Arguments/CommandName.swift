/// Every command, by the words that call it.
package enum CommandName: String, Hashable, Sendable, CaseIterable {
  case chat, say, run, test, parse, demo
  case menuShow = "menu show"
  case menuSearch = "menu search"
  case menuLint = "menu lint"
  case knowledgeSearch = "knowledge search"
  case knowledgeStatus = "knowledge status"
  case sessionList = "session list"
  case sessionShow = "session show"
  case sessionLast = "session last"
  case sessionExport = "session export"
  case sessionDelete = "session delete"
  case orderList = "order list"
  case orderShow = "order show"
  case flowStates = "flow states"
  case flowGraph = "flow graph"
  case flowCoverage = "flow coverage"
  case configShow = "config show"
  case configPath = "config path"
  case configGet = "config get"
  case doctor, stats, help

  /// Its words: a verb, or a noun and a verb.
  package var words: [String] { rawValue.split(separator: " ").map(String.init) }

  /// The commands of a noun such as `menu`; empty for what is no noun.
  package static func verbs(of noun: String) -> [CommandName] {
    allCases.filter { $0.words.count == 2 && $0.words[0] == noun }
  }
}
