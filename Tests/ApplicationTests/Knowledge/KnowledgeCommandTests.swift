import Application
import Commands
import Knowledge
import Testing

@Suite struct KnowledgeCommandTests {
  static let corpus = Corpus(
    menu: Corner.menu,
    files: [
      Corpus.File(
        name: "faq.md",
        bytes: Array("# Corner\n\n## Are dogs welcome?\nDogs may come along.\n".utf8))
    ])

  private func search(_ text: String, _ format: OutputFormat = .text) async -> Printout {
    let index = KnowledgeIndex(path: nil) { _ in Self.corpus }
    return await KnowledgeSearchCommand(index, text: text, Presentation(format)).printout()
  }

  @Test("passages come with their score, source and words")
  func search() async {
    let text = await search("can I bring my dog").text
    let cells = text.split(separator: "\n").first?.split(separator: "\t").map(String.init) ?? []
    #expect(cells.count == 4 && cells[0].wholeMatch(of: /[01]\.\d\d/) != nil)
    #expect(cells[2...] == ["Are dogs welcome?", "Dogs may come along."])
    let json = await search("can I bring my dog", .json).text
    #expect(json.contains("\"kind\":\"faq\"") && json.contains("\"score\":{\"total\":"))
  }

  @Test("words that stand nowhere find nothing, with exit 1")
  func nothing() async {
    let printout = await search("zeppelin")
    #expect(printout.code == 1 && printout.errors.contains("zeppelin"))
  }

  @Test("the status counts what each file holds, and names what was left out")
  func status() {
    let printout = KnowledgeStatusCommand(
      Self.corpus, notices: [.unreadable(file: "about.md")], Presentation()
    ).printout()
    #expect(printout.text.hasPrefix("faq.md\tfaq\t1\nmenu.json\tmenu\t"))
    #expect(printout.errors == "about.md can not be read and is left out.\n")
  }
}
