import Terminal
import Testing

@Suite struct StyleTests {
  private let narrow = Style(
    hasColor: false,
    width: Width(flag: 30, environment: Environment(), isTerminal: true, measured: nil),
    characters: .utf8)

  @Test func widthComesFromTheFlagThenColumnsThenTheTerminal() {
    let columns = Environment(["COLUMNS": "60"])
    #expect(
      Width(flag: 50, environment: columns, isTerminal: true, measured: 70).columns == 50)
    #expect(Width(environment: columns, isTerminal: true, measured: 70).columns == 60)
    #expect(Width(environment: Environment(), isTerminal: true, measured: 70).columns == 70)
    #expect(Width(environment: Environment(), isTerminal: true, measured: 0).columns == 80)
    #expect(Width(environment: columns, isTerminal: false, measured: nil).columns == nil)
    #expect(Width(flag: 40, environment: columns, isTerminal: false, measured: nil).columns == 40)
    #expect(
      Width(configuration: 44, environment: columns, isTerminal: true, measured: nil).columns == 44)
    #expect(
      Width(environment: Environment(["COLUMNS": "x"]), isTerminal: true, measured: nil).columns
        == 80)
    #expect(Width(flag: 1, environment: Environment(), isTerminal: true, measured: 3).columns == 20)
  }

  @Test(arguments: [
    (["LC_ALL": "C", "LANG": "en_US.UTF-8"], CharacterSet.ascii),
    (["LC_CTYPE": "de_DE.utf8", "LANG": "C"], .utf8),
    (["LANG": "en_US.ISO-8859-1"], .ascii),
    (["LANG": "ca_ES.UTF-8@valencia"], .utf8),
    (["LANG": "C.UTF-8"], .utf8), (["LC_ALL": "", "LANG": "POSIX"], .ascii), ([:], .utf8),
  ]) func theLocaleTellsTheCharacterSet(variables: [String: String], expected: CharacterSet) {
    #expect(CharacterSet(environment: Environment(variables)) == expected)
  }

  @Test func asciiKeepsTheMeaningOfSigns() {
    #expect(CharacterSet.ascii.spelling("2 × Crème brûlée – £4…") == "2 x Creme brulee - GBP4...")
    #expect(CharacterSet.ascii.spelling("茶 🍕") == "? ?")
    #expect(CharacterSet.utf8.spelling("2 × 茶") == "2 × 茶")
  }

  @Test func onlyAColouredStyleWritesEscapes() {
    var style = narrow
    #expect(style.paint("hello", .failure) == "hello")
    style.hasColor = true
    #expect(style.paint("hello", .failure) == "\u{1B}[1;31mhello\u{1B}[0m")
    #expect(style.paint("hello", .plain) == "hello")
    #expect(style.paintPrompt("you> ", .customer) == "\u{1}\u{1B}[32m\u{2}you> \u{1}\u{1B}[0m\u{2}")
    #expect(
      !Style(hasColor: true, width: style.width, characters: .utf8, isAccessible: true).hasColor)
  }

  @Test func aPipeGetsTheSameBytesInAnyLocale() {
    let style = Style(
      Style.Request(), environment: Environment(["LC_ALL": "C", "COLUMNS": "40"]),
      isTerminal: false, measuredColumns: nil)
    #expect(style == .plain)
  }
}
