/// What a command line asks for, with nothing left to be read.
package struct Invocation: Hashable, Sendable {
  package var action: Action
  package var global: GlobalOptions
  package var engine: EngineOptions

  package init(
    _ action: Action, global: GlobalOptions = GlobalOptions(),
    engine: EngineOptions = EngineOptions()
  ) {
    self.action = action
    self.global = global
    self.engine = engine
  }

  /// One case a command, with its options.
  package enum Action: Hashable, Sendable {
    case chat(ChatOptions)
    case say(SayOptions)
    case run(RunOptions)
    case test(TestOptions)
    case parse(ParseOptions)
    case demo(DemoOptions)
    case menuShow
    case menuSearch(String)
    /// Venues or files; none is the menu in use.
    case menuLint([String])
    case knowledgeSearch(String)
    case knowledgeStatus
    case sessionList(since: Duration?)
    case sessionShow(SessionReference)
    case sessionExport(SessionReference)
    case sessionDelete(SessionDeletion)
    case orderList(since: Duration?)
    case orderShow(String)
    case flowStates
    case flowGraph
    case flowCoverage
    case configShow(withOrigins: Bool)
    case configPath
    /// A key, perhaps an unknown one.
    case configGet(String)
    case doctor
    case stats(since: Duration?)
    case help(HelpPage)
    case version
  }
}

/// Which saved conversation is meant.
package enum SessionReference: Hashable, Sendable {
  case last
  /// An id, the beginning of one, or a name.
  case named(String)

  init(_ text: String) { self = text == "last" ? .last : .named(text) }
}

/// Which conversations to delete.
package enum SessionDeletion: Hashable, Sendable {
  case sessions([SessionReference])
  case phone(String)
  case all
}
