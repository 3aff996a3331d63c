import Ordering

/// What help is asked for.
package enum HelpPage: Hashable, Sendable {
  case overview
  case command(CommandName)
  /// The commands of a noun such as `menu`.
  case noun(String)
  case topic(HelpTopic)

  /// What `help` was asked about.
  init(operands: [String]) throws(UsageError) {
    let name = operands.joined(separator: " ")
    if operands.isEmpty {
      self = .overview
    } else if let topic = HelpTopic(rawValue: name) {
      self = .topic(topic)
    } else if let command = CommandName(rawValue: name) {
      self = .command(command)
    } else if operands.count == 1, !CommandName.verbs(of: name).isEmpty {
      self = .noun(name)
    } else {
      let known = HelpTopic.allCases.map(\.rawValue) + CommandName.allCases.map(\.rawValue)
      throw .unknownTopic(name, suggestion: nearestName(to: name, among: known))
    }
  }

  /// The page of the command that words call, for `--help`; `nil` if there is none.
  init?(commandWords words: [String]) {
    guard let first = words.first else {
      self = .overview
      return
    }
    if let command = CommandName(rawValue: words.prefix(2).joined(separator: " ")) {
      self = .command(command)
    } else if let command = CommandName(rawValue: first) {
      self = .command(command)
    } else if !CommandName.verbs(of: first).isEmpty {
      self = .noun(first)
    } else {
      return nil
    }
  }
}

/// What is explained apart from the commands.
package enum HelpTopic: String, Hashable, Sendable, CaseIterable {
  case exitCodes = "exit-codes"
  case environment, transcript
  case slashCommands = "slash-commands"
  case formats, tools, privacy
}
