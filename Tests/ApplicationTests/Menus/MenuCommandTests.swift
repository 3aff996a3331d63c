import Application
import Commands
import Conversation
import Knowledge
import Ordering
import Terminal
import Testing

@Suite struct MenuCommandTests {
  static let terminal = Style(
    hasColor: false,
    width: Width(flag: 60, environment: Environment(), isTerminal: true, measured: 60),
    characters: .utf8)

  @Test("in a pipe the menu is rows of category, name, price, stock, tags, allergens and id")
  func pipe() {
    #expect(
      MenuShowCommand(Corner.menu, Presentation()).printout().text
        == "Food\tCalzone\t€11.00\t\thearty\tgluten milk (egg)\tcalzone\n"
        + "Food\tGreen salad\t€6.50\t3\tvegan vegetarian light\t\tsalad\n"
        + "Drinks\tCola\t€2.50\tnone\tcold\t\tcola\n")
  }

  @Test("on a terminal it stands under headings and within the width")
  func terminal() {
    let text = MenuShowCommand(
      Corner.menu, Presentation(style: Self.terminal, isTerminal: true)
    ).printout().text
    let lines = text.split(separator: "\n")
    #expect(lines.contains("Food") && lines.contains("Drinks"))
    for line in lines.dropLast() { #expect(line.displayWidth <= 60, "\(line)") }
    #expect(lines.contains { $0.hasPrefix("Calzone ") && $0.contains("€11.00") })
  }

  @Test("for ears each cell is a line of its own")
  func accessible() {
    var style = Self.terminal
    style.isAccessible = true
    let text = MenuShowCommand(
      Corner.menu, Presentation(style: style, isTerminal: true)
    ).printout().text
    #expect(text.contains("name: Calzone\nprice: €11.00\n"))
  }

  @Test("as JSON it tells the three kinds of allergen statements apart")
  func json() {
    let text = MenuShowCommand(Corner.menu, Presentation(.json)).printout().text
    #expect(
      text.contains(
        "\"allergens\":{\"contains\":[\"gluten\",\"milk\"],\"mayContain\":[\"egg\"],"
          + "\"freeFrom\":[\"nuts\"]}"))
    #expect(text.contains("\"stock\":null") && text.contains("\"stock\":3"))
  }

  private func found(_ text: String) async -> String {
    let index = KnowledgeIndex(path: nil) { _ in Corpus(menu: Corner.menu) }
    return await MenuSearchCommand(
      Corner.venue, text: text, retriever: index, Presentation()
    ).printout().text
  }

  @Test("a search finds what a text names, describes, or spells")
  func search() async {
    #expect(await found("calzone").hasSuffix("\tcalzone\n"))
    #expect(await found("folded and baked with ham").hasSuffix("\tcalzone\n"))
    #expect(await found("crisp leaves").hasSuffix("\tsalad\n"))
    let words = await MenuSearchCommand(Corner.venue, text: "baked ham", Presentation()).printout()
    #expect(words.text.hasSuffix("\tcalzone\n"))
  }

  @Test("what is not there is said so, with exit 1")
  func nothing() async {
    let printout = await MenuSearchCommand(
      Corner.venue, text: "unicorn", Presentation()
    ).printout()
    #expect(printout.code == 1 && printout.text.isEmpty && printout.errors.contains("unicorn"))
    let json = await MenuSearchCommand(
      Corner.venue, text: "unicorn", Presentation(.json)
    ).printout()
    #expect(json.code == 1 && json.text.contains("\"items\":[]"))
  }
}
