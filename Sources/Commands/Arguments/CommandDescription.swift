/// What the reader and the help know of a command.
package struct CommandDescription: Hashable, Sendable {
  package var name: CommandName
  /// The operands in a usage line, such as `[FILE|-]...`.
  package var operands: String
  package var operandCount: ClosedRange<Int>
  package var summary: String
  /// Its own flags and those of the engine that it heeds.
  package var flags: [FlagName]
  /// What it can print; the first is the usual one.
  package var formats: [OutputFormat]
  /// More for its help page, one paragraph a text.
  package var details: [String]
  package var examples: [String]

  init(
    _ name: CommandName, _ operands: String, _ operandCount: ClosedRange<Int>,
    _ summary: String, flags: [FlagName] = [], formats: [OutputFormat] = [.text],
    details: [String] = [], examples: [String] = []
  ) {
    self.name = name
    self.operands = operands
    self.operandCount = operandCount
    self.summary = summary
    self.flags = flags
    self.formats = formats
    self.details = details
    self.examples = examples
  }

  /// The usage line, such as `tabletalk run [FILE|-]... [flags]`.
  package var usage: String {
    ["tabletalk", name.rawValue, operands, "[flags]"].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// Whether it takes a flag, its own or one of all commands.
  package func takes(_ flag: FlagName) -> Bool {
    flags.contains(flag) || Flag.everywhere.contains { $0.name == flag }
  }

  /// All flags that it takes.
  var allFlags: [FlagName] { flags + Flag.everywhere.map(\.name) }
}

extension CommandName {
  package var description: CommandDescription {
    CommandDescription.byName[self] ?? CommandDescription(self, "", 0...0, "")
  }
}
