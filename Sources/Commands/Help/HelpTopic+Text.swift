extension HelpTopic {
  func lines(_ facts: HelpFacts) -> [String] {
    switch self {
    case .exitCodes: Self.split(Self.exitCodePage)
    case .environment: Self.split(Self.environmentPage)
    case .transcript: Self.split(Self.transcriptPage)
    case .slashCommands: Self.slashCommandPage(facts)
    case .formats: Self.split(Self.formatPage)
    case .tools: Self.toolPage(facts)
    case .privacy: Self.split(Self.privacyPage)
    }
  }

  private static func split(_ page: String) -> [String] {
    page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func slashCommandPage(_ facts: HelpFacts) -> [String] {
    split(
      """
      A line that starts with a slash speaks to the program; the bot never hears it.
      The beginning of a name is enough in a chat; played files need it in full.
      To say something that starts with a slash, write two: //text.

      """) + facts.slashCommands.listed()
  }

  private static func toolPage(_ facts: HelpFacts) -> [String] {
    split(
      """
      A conversation touches the world only through these operations. Transcripts
      check them with "? calls", and make them fail with "@fail OPERATION KIND [N]",
      where KIND is timeout, lost (done, but the answer is lost), refuse, a status
      such as 409, malformed or slow=2s; none ends it. In a chat, /fail does the same.

      """) + facts.operations.map { "  " + $0 } + [
        "", "States that checks name: " + facts.states.joined(separator: ", "),
      ]
  }
}
