import Commands
import Testing

@Suite struct HelpTests {
  static let facts = HelpFacts(
    slashCommands: [HelpEntry("/cart", "shows the order so far")], operations: ["place"],
    states: ["building"], venues: ["bistro"])

  static let pages: [HelpPage] =
    [.overview] + CommandName.allCases.map { .command($0) }
    + ["menu", "knowledge", "session", "order", "flow", "config"].map { .noun($0) }
    + HelpTopic.allCases.map { .topic($0) }

  @Test(arguments: pages) func everyPageFitsEightyColumns(_ page: HelpPage) {
    let lines = page.lines(Self.facts)
    #expect(lines.count > 2)
    #expect(lines.filter { $0.count > 80 } == [])
    #expect(lines.filter { $0.last == " " } == [])
  }

  @Test func theOverviewNamesEveryCommandAndTopic() {
    let text = HelpPage.overview.lines(Self.facts).joined(separator: "\n")
    for command in CommandName.allCases { #expect(text.contains("\n  " + command.rawValue)) }
    for topic in HelpTopic.allCases { #expect(text.contains(" " + topic.rawValue)) }
  }

  @Test func aCommandsPageListsItsFlagsAndFormats() {
    let text = HelpPage.command(.parse).lines(Self.facts).joined(separator: "\n")
    #expect(text.hasPrefix("Usage: tabletalk parse [TEXT...] [flags]\n"))
    #expect(text.contains("\n  --explain  "))
    #expect(text.contains("Formats: json (usual), notation"))
  }

  @Test func topicsTellWhatOtherPartsKnow() {
    #expect(
      HelpPage.topic(.slashCommands).lines(Self.facts).last == "  /cart  shows the order so far")
    #expect(HelpPage.topic(.tools).lines(Self.facts).contains("  place"))
  }
}
