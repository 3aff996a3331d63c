import Terminal

extension HelpPage {
  /// The page as lines, none longer than 80 columns.
  package func lines(_ facts: HelpFacts) -> [String] {
    switch self {
    case .overview: Self.overviewPage
    case .command(let command): command.description.help
    case .noun(let noun): Self.page(of: noun)
    case .topic(let topic): topic.lines(facts)
    }
  }

  private static var overviewPage: [String] {
    let commands = CommandDescription.table.map { command in
      HelpEntry(command.invocation, command.summary)
    }
    return [
      "Tabletalk takes orders in plain language, in a terminal or a pipe.",
      "",
      "Usage: tabletalk [COMMAND] [flags]",
      "",
      "Without a command it talks to you; with piped standard input it plays the lines.",
      "",
    ] + commands.listed(limit: 31) + [""] + Flag.listed("Flags of all commands:", Flag.everywhere)
      + [
        "",
        "Topics: " + HelpTopic.allCases.map(\.rawValue).joined(separator: " "),
        "More: tabletalk help COMMAND, tabletalk help TOPIC",
      ]
  }

  private static func page(of noun: String) -> [String] {
    let verbs = CommandName.verbs(of: noun).map(\.description)
    return ["Usage: tabletalk \(noun) COMMAND [flags]", ""]
      + verbs.map { HelpEntry($0.invocation, $0.summary) }.listed()
      + ["", "More: tabletalk help \(noun) COMMAND"]
  }
}

extension CommandDescription {
  /// The name with its operands: `run [FILE|-]...`.
  fileprivate var invocation: String {
    operands.isEmpty ? name.rawValue : name.rawValue + " " + operands
  }

  /// Usage, what it does, flags, formats, examples.
  var help: [String] {
    var lines = ["Usage: " + usage, "", summary.sentence]
    for paragraph in details { lines += [""] + wrapped(paragraph) }
    let engine = Set(Flag.engine.map(\.name))
    let own = flags.map(Flag.named).filter { !engine.contains($0.name) }
    let shared = flags.map(Flag.named).filter { engine.contains($0.name) }
    if !own.isEmpty { lines += [""] + Flag.listed("Flags:", own) }
    if !shared.isEmpty {
      lines += [""] + Flag.listed(own.isEmpty ? "Flags:" : "Flags of the engine:", shared)
    }
    if formats.count > 1 {
      let others = formats.dropFirst().map(\.rawValue).joined(separator: ", ")
      lines += ["", "Formats: \(formats[0].rawValue) (usual), \(others)"]
    }
    if !examples.isEmpty { lines += ["", "Examples:"] + examples.map { "  " + $0 } }
    return lines + ["", "Flags of all commands: tabletalk help"]
  }

  private func wrapped(_ paragraph: String) -> [String] {
    wrap(paragraph, columns: 79).split(separator: "\n").map(String.init)
  }
}

extension Flag {
  fileprivate static func listed(_ title: String, _ flags: [Flag]) -> [String] {
    let usages = flags.map { flag in
      flags.contains { $0.short != nil }
        ? HelpEntry(flag.usage, flag.summary) : HelpEntry(flag.longUsage, flag.summary)
    }
    return [title] + usages.listed(limit: 29)
  }
}

extension String {
  /// With a capital and a full stop.
  fileprivate var sentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
