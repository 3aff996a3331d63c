/// What help tells about other parts of the program, and so must be told itself.
package struct HelpFacts: Hashable, Sendable {
  /// How each slash command is typed, and what it does.
  package var slashCommands: [HelpEntry]
  /// The operations that checks count and `@fail` makes fail.
  package var operations: [String]
  /// The states of a conversation.
  package var states: [String]
  package var venues: [String]

  package init(
    slashCommands: [HelpEntry] = [], operations: [String] = [], states: [String] = [],
    venues: [String] = []
  ) {
    self.slashCommands = slashCommands
    self.operations = operations
    self.states = states
    self.venues = venues
  }
}
