extension UsageFailure {
  /// What was wrong, how to mend it, and the command's usage line.
  package var message: String { error.sentence + "\n" + hint }

  private var hint: String {
    guard let command else { return "Usage: tabletalk [COMMAND] [flags]. See: tabletalk help" }
    return "Usage: " + command.description.usage + ". See: tabletalk help " + command.rawValue
  }
}

extension UsageError {
  /// One or two sentences for whoever typed it.
  package var sentence: String {
    switch self {
    case .unknownCommand(let name, let suggestion):
      "Unknown command \(name)." + didYouMean(suggestion.map { "tabletalk " + $0 })
    case .missingVerb(let noun, let verbs):
      "tabletalk \(noun) needs one of: \(verbs.joined(separator: ", "))."
    case .unknownTopic(let name, let suggestion):
      "There is no help on \(name)." + didYouMean(suggestion.map { "tabletalk help " + $0 })
    case .unknownFlag(let name, let suggestion):
      "Unknown flag \(name)." + didYouMean(suggestion)
    case .flagOfOthers(let flag, let commands):
      "\(flag.spelling) is no flag of this command but of \(listing(commands.map(\.rawValue)))."
    case .missingValue(let flag):
      "\(flag.spelling) needs a value: \(Flag.named(flag).longUsage)."
    case .unexpectedValue(let flag, let value):
      "\(flag.spelling) takes no value, but was given \(quoted(value))."
    case .wrongValue(let flag, let value, let expected, let suggestion):
      "\(flag.spelling) can not be \(quoted(value)): \(expected.phrase)." + didYouMean(suggestion)
    case .conflict(let first, let second):
      "\(first.spelling) and \(second.spelling) exclude each other."
    case .needs(let flag, let other):
      "\(flag.spelling) needs \(other.spelling)."
    case .missingOperand(let usage):
      "\(usage) is missing."
    case .unexpectedOperand(let text):
      "\(quoted(text)) is one argument too many."
    case .missingChoice(let choices):
      "Say which: \(listing(choices))."
    }
  }

  private func didYouMean(_ suggestion: String?) -> String {
    suggestion.map { " Did you mean \($0)?" } ?? ""
  }

  private func quoted(_ text: String) -> String { "“" + text + "”" }

  private func listing(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension UsageError.Expected {
  var phrase: String {
    switch self {
    case .oneOf(let values):
      "it is " + (values.count == 1 ? "only " : "one of ") + values.joined(separator: ", ")
    case .number(let range) where range.upperBound == .max:
      "it is a whole number from \(range.lowerBound)"
    case .number(let range):
      "it is a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .seed: "it is a whole number from 0"
    case .factor: "it is a number above 0, such as 1.5"
    case .duration: "it is a time such as 800ms, 10s, 5m, 2h or 7d"
    case .dateTime: "it is a time such as 2026-03-06T18:30 or 2026-03-06T18:30-05:00"
    case .report: "it is junit=FILE, tap=FILE, json=FILE or github"
    }
  }
}
