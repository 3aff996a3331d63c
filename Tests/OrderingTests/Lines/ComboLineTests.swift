import Ordering
import Testing

@Suite struct ComboLineTests {
  static let selections = [
    LineCase(
      "1 lunch", "1 lunch extra=(1 water); open main=pizza|sandwich drink=cola|latte"),
    LineCase(
      "1 lunch main=(1 pizza size:large) drink=(1 cola) drink=(1 latte)",
      "1 lunch main=(1 pizza size:large) drink=(1 cola size:medium) "
        + "drink=(1 latte size:medium milk:whole) extra=(1 water)"),
    LineCase(
      "1 lunch drink=(2 cola size:small) main=(1 pizza)",
      "1 lunch main=(1 pizza size:medium) drink=(1 cola size:small) drink=(1 cola size:small) "
        + "extra=(1 water)"),
    LineCase(
      "1 lunch main=(1 sandwich) drink=(2 cola)",
      "1 lunch main=(1 sandwich) drink=(1 cola size:medium) drink=(1 cola size:medium) "
        + "extra=(1 water); missing bread"),
    LineCase(
      "1 lunch bread:rye main=(1 sandwich) drink=(2 cola)",
      "1 lunch main=(1 sandwich bread:rye) drink=(1 cola size:medium) drink=(1 cola size:medium) "
        + "extra=(1 water)"),
    LineCase(
      "1 lunch main=(1 burger) drink=(2 cola)",
      "1 lunch drink=(1 cola size:medium) drink=(1 cola size:medium) extra=(1 water); "
        + "open main=pizza|sandwich; not a part main=1 burger"),
    LineCase(
      "1 lunch dessert=(1 sundae) main=(1 pizza) drink=(2 cola)",
      "1 lunch main=(1 pizza size:medium) drink=(1 cola size:medium) drink=(1 cola size:medium) "
        + "extra=(1 water); not a part dessert=1 sundae"),
    LineCase(
      "1 lunch main=(1 pizza) drink=(3 cola)",
      "1 lunch main=(1 pizza size:medium) drink=(1 cola size:medium) drink=(1 cola size:medium) "
        + "extra=(1 water); too many drink"),
    LineCase(
      "1 lunch main=(1 pizza|sandwich|burger) drink=(2 cola)",
      "1 lunch drink=(1 cola size:medium) drink=(1 cola size:medium) extra=(1 water); "
        + "open main=pizza|sandwich"),
    LineCase(
      "1 lunch milk:soy main=(1 pizza) drink=(2 cola)",
      "1 lunch main=(1 pizza size:medium) drink=(1 cola size:medium) drink=(1 cola size:medium) "
        + "extra=(1 water); not offered milk:soy"),
  ]

  @Test("a combo's parts are filled and what is open is listed", arguments: selections)
  func line(_ example: LineCase) throws {
    let said = try NotationReader.selection(example.said)
    #expect(LineCase.text(Diner.menu.line(for: said, item: "lunch", id: 1)) == example.draft)
  }

  @Test("parts are filled one by one")
  func filling() throws {
    var draft = Diner.menu.complete(try NotationReader.selection("1 lunch"))
    draft = Diner.menu.filling(part: "drink", of: draft.line, with: Selection(["cola"]))
    #expect(draft.openParts.map(\.name) == ["main", "drink"])
    draft = Diner.menu.filling(part: "main", of: draft.line, with: Selection(["pizza"]))
    #expect(draft.openParts.map(\.name) == ["drink"])
    draft = Diner.menu.filling(part: "drink", of: draft.line, with: Selection(["latte"]))
    #expect(draft.isComplete)
    #expect(
      LineCase.text(draft)
        == "1 lunch main=(1 pizza size:medium) drink=(1 cola size:medium) "
        + "drink=(1 latte size:medium milk:whole) extra=(1 water)")
  }

  @Test("a full part is filled anew")
  func refilling() throws {
    let line = Diner.menu.complete(
      try NotationReader.selection("1 lunch main=(1 pizza) drink=(2 cola)")
    ).line
    let draft = Diner.menu.filling(part: "main", of: line, with: Selection(["sandwich"]))
    #expect(draft.line.parts.map(\.line.item) == ["sandwich", "cola", "cola", "water"])
    #expect(draft.missing == ["bread"])
  }

  @Test("a change reaches the first part that offers it")
  func change() throws {
    let line = Diner.menu.complete(
      try NotationReader.selection("1 lunch main=(1 sandwich bread:rye) drink=(2 cola)")
    ).line
    let draft = Diner.menu.applying([OptionChoice("size", "large")], to: line)
    #expect(
      LineCase.text(draft)
        == "1 lunch main=(1 sandwich bread:rye) drink=(1 cola size:large) "
        + "drink=(1 cola size:medium) extra=(1 water)")
    let reset = Diner.menu.resetting([OptionChoice("size", "large")], of: draft.line)
    #expect(reset.line == line)
  }
}
