import Ordering
import Understanding

/// How a reading of a phrasing compares with what its file says it means.
enum Verdict: String {
  case right
  case nothingUnderstood = "nothing understood"
  case several = "several: more than was said"
  case leftOver = "left over"
  case notTheSame = "not the same"

  init(_ reading: Interpretation, means expected: [Command], leftOver: [String]) {
    let commands = reading.commands.map(\.inFixedOrder)
    let expected = expected.map(\.inFixedOrder)
    func matches(_ command: Command, _ meant: Command) -> Bool {
      if case (.ask, .ask("*")) = (command, meant) { return true }
      return command == meant
    }
    if commands.count == expected.count, zip(commands, expected).allSatisfy(matches) {
      self = reading.unexplainedWords.sorted() == leftOver.sorted() ? .right : .leftOver
    } else if commands.isEmpty {
      self = .nothingUnderstood
    } else if commands.count > expected.count,
      expected.allSatisfy({ meant in commands.contains { matches($0, meant) } })
    {
      self = .several
    } else {
      self = .notTheSame
    }
  }
}

// Options and candidates in alphabetical order, because the order they were said in means nothing.
extension Command {
  var inFixedOrder: Command {
    switch self {
    case .add(let selection): .add(selection.inFixedOrder)
    case .change(let line, let change): .change(line.inFixedOrder, change.inFixedOrder)
    case .remove(let line): .remove(line.inFixedOrder)
    case .choose(.items(let items)): .choose(.items(items.sorted()))
    case .choose(.options(let options)): .choose(.options(options.inFixedOrder))
    default: self
    }
  }
}

extension Change {
  fileprivate var inFixedOrder: Change {
    switch self {
    case .options(let options): .options(options.inFixedOrder)
    case .reset(let options): .reset(options.inFixedOrder)
    case .replace(let selection): .replace(selection.inFixedOrder)
    case .quantity, .quantityBy: self
    }
  }
}

extension LineReference {
  fileprivate var inFixedOrder: LineReference {
    var line = self
    line.options = options.inFixedOrder
    if case .items(let items) = target { line.target = .items(items.sorted()) }
    return line
  }
}

extension Selection {
  fileprivate var inFixedOrder: Selection {
    var selection = self
    selection.candidates.sort()
    selection.options = options.inFixedOrder
    for index in parts.indices {
      selection.parts[index].selection = parts[index].selection.inFixedOrder
    }
    selection.parts.sort { $0.name < $1.name }
    return selection
  }
}

extension [OptionChoice] {
  fileprivate var inFixedOrder: [OptionChoice] {
    map { choice in
      var choice = choice
      choice.candidates.sort()
      return choice
    }
    .sorted { ($0.group, $0.candidates.first ?? "") < ($1.group, $1.candidates.first ?? "") }
  }
}
