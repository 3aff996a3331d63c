import Terminal
import Testing

@Suite struct TableTests {
  private let table = Table(
    [
      .init("Item"), .init("Description"), .init("Price", alignment: .trailing),
    ],
    rows: [
      ["Latte", "Espresso with steamed milk and a little foam", "$4.50"],
      ["寿司", "Rice\nand\tfish", "$12.00"],
      ["Water", "", "$1.00"],
    ])

  private func style(_ columns: Int, isAccessible: Bool = false) -> Style {
    Style(
      hasColor: false,
      width: Width(flag: columns, environment: Environment(), isTerminal: true, measured: nil),
      characters: .utf8, isAccessible: isAccessible)
  }

  @Test func theLongestTextColumnGivesWay() {
    #expect(
      table.text(.fitted, style: style(40)) == """
        Item   Description                 Price
        Latte  Espresso with steamed mi…   $4.50
        寿司   Rice and fish              $12.00
        Water                              $1.00

        """)
  }

  @Test func aWideTerminalShortensNothing() {
    #expect(!table.text(.fitted, style: style(80)).contains("…"))
  }

  @Test func aPipeGetsTabsAndEverything() {
    #expect(
      table.text(.tabSeparated(header: false), style: .plain)
        == "Latte\tEspresso with steamed milk and a little foam\t$4.50\n寿司\tRice and fish\t$12.00\n"
        + "Water\t\t$1.00\n")
    #expect(
      table.text(.tabSeparated(header: true), style: .plain).hasPrefix(
        "Item\tDescription\tPrice\n"))
  }

  @Test func accessibleTablesAreSpoken() {
    #expect(
      Table([.init("Item"), .init("Price")], rows: [["Latte", "$4.50"], ["Water", "$1.00"]])
        .text(.fitted, style: style(40, isAccessible: true))
        == "Item: Latte\nPrice: $4.50\n\nItem: Water\nPrice: $1.00\n")
  }

  @Test func cellsCannotSteerTheTerminal() {
    let table = Table([.init("")], rows: [["a\u{1B}[2Jb"]])
    #expect(table.text(.fitted, style: style(40)) == "ab\n")
  }

  @Test func colourDoesNotChangeTheLayout() {
    var coloured = style(40)
    coloured.hasColor = true
    let text = table.text(.fitted, style: coloured)
    let bare = text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(bare == table.text(.fitted, style: style(40)))
    #expect(text != bare)
  }
}
