import Ordering

/// Reads a command line: which command it calls, then its flags and operands.
package enum ArgumentReader {
  /// The arguments without the program's name.
  ///
  /// Without a command it is `chat`, or `run -` where standard input is no terminal.
  package static func read(
    _ arguments: [String], isTerminalInput: Bool
  ) throws(UsageFailure) -> Invocation {
    let split = ArgumentSplit(arguments)
    let wantsHelp = split.flags.contains { $0.name == .help }
    if wantsHelp, let page = HelpPage(commandWords: split.words) {
      return Invocation(.help(page))
    }
    if let problem = split.problem, split.wordsBeforeProblem == 0 {
      throw UsageFailure(problem.suggesting(FlagName.allCases))
    }
    if split.words.isEmpty, split.flags.contains(where: { $0.name == .version }) {
      return Invocation(.version)
    }
    let (command, operands) = try command(of: split.words, isTerminalInput: isTerminalInput)
    return try read(split, command, operands)
  }

  private static func read(
    _ split: ArgumentSplit, _ command: CommandName, _ operands: [String]
  ) throws(UsageFailure) -> Invocation {
    let description = command.description
    if let problem = split.problem {
      throw UsageFailure(problem.suggesting(description.allFlags), command: command)
    }
    if let flag = split.flags.first(where: { !description.takes($0.name) })?.name {
      let others = CommandName.allCases.filter { $0.description.flags.contains(flag) }
      throw UsageFailure(.flagOfOthers(flag, commands: others), command: command)
    }
    if operands.count < description.operandCount.lowerBound {
      throw UsageFailure(.missingOperand(description.operands), command: command)
    }
    if operands.count > description.operandCount.upperBound {
      let extra = operands[description.operandCount.upperBound]
      throw UsageFailure(.unexpectedOperand(extra), command: command)
    }
    do throws(UsageError) {
      return try Invocation(command, operands, FlagValues(split.flags))
    } catch {
      throw UsageFailure(error, command: command)
    }
  }

  private static func command(
    of words: [String], isTerminalInput: Bool
  ) throws(UsageFailure) -> (CommandName, operands: [String]) {
    guard let first = words.first else {
      return isTerminalInput ? (.chat, []) : (.run, ["-"])
    }
    if let command = CommandName(rawValue: first), command.words.count == 1 {
      return (command, Array(words.dropFirst()))
    }
    let verbs = CommandName.verbs(of: first)
    guard !verbs.isEmpty else {
      throw UsageFailure(.unknownCommand(first, suggestion: suggestion(for: words)))
    }
    guard words.count > 1 else {
      throw UsageFailure(.missingVerb(noun: first, verbs: verbs.map { $0.words[1] }))
    }
    guard let command = verbs.first(where: { $0.words[1] == words[1] }) else {
      let nearest = nearestName(to: words[1], among: verbs.map { $0.words[1] })
      throw UsageFailure(
        .unknownCommand(
          first + " " + words[1], suggestion: nearest.map { first + " " + $0 }))
    }
    return (command, Array(words.dropFirst(2)))
  }

  /// A file is meant to be run; a word may be a misspelled command, noun, or a verb without its noun.
  private static func suggestion(for words: [String]) -> String? {
    let word = words[0]
    if word.hasSuffix(".chat") || word.hasSuffix(".txt") { return "run " + word }
    let all = CommandName.allCases
    if let command = all.first(where: { $0.words.last == word }) { return command.rawValue }
    return nearestName(to: word, among: all.map { $0.words[0] })
  }
}

extension UsageError {
  /// The same error with the nearest of some flags, if it is about an unknown one.
  func suggesting(_ flags: [FlagName]) -> UsageError {
    guard case .unknownFlag(let spelling, _) = self else { return self }
    let nearest =
      nearestName(to: spelling, among: flags.map(\.spelling))
      ?? nearestName(to: spelling, among: FlagName.allCases.map(\.spelling))
    return .unknownFlag(spelling, suggestion: nearest)
  }
}
