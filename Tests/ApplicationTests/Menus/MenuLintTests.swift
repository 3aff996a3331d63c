import Application
import Commands
import Terminal
import Testing

@Suite struct MenuLintTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write(Corner.json, to: "menus/corner/menu.json")
    try folder.write("# Corner\n\n## Dogs\nDogs are welcome.\n", to: "menus/corner/faq.md")
  }

  private func lint(_ venues: [String], _ format: OutputFormat = .text) -> Printout {
    let locator = ResourceLocator(
      environment: Environment(["TABLETALK_HOME": folder.path]), folder: folder.path)
    return MenuLintCommand(
      venues, locator: locator, knowsZone: { $0 == "Europe/Dublin" }, Presentation(format)
    ).printout()
  }

  @Test("a sound venue has nothing but a summary")
  func sound() {
    #expect(lint(["corner"]) == Printout("1 file, 0 errors, 0 warnings\n"))
  }

  @Test("each defect is named with file, line, path and mend")
  func defects() throws {
    try folder.write(
      Corner.json.replacing("\"price\": \"11.00\"", with: "\"price\": 11.00")
        .replacing("\"size\"]", with: "\"sizes\"]"),
      to: "menus/wrong/menu.json")
    let printout = lint(["corner", "wrong"])
    #expect(printout.code == 1)
    let lines = printout.text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("menus/wrong/menu.json:15: error: $.items[0].price: money is a "))
    #expect(lines[1].contains("$.items[0].optionGroups[0]") && lines[1].contains("`size`"))
    #expect(lines[2] == "2 files, 2 errors, 0 warnings")
  }

  @Test("a zone that nobody knows, moods that the map lacks and texts without use are found")
  func surroundings() throws {
    try folder.write(
      "{\"schemaVersion\":1,\"moods\":[{\"id\":\"happy\",\"names\":[\"glad\"]}]}",
      to: "mood-map.json")
    try folder.write(
      Corner.json.replacing("Europe/Dublin", with: "Europe/Dubbin")
        .replacing("\"tags\": [\"cold\"]", with: "\"tags\": [\"cold\"], \"moods\": [\"gloomy\"]"),
      to: "menus/other/menu.json")
    try folder.write("\n", to: "menus/other/about.md")
    let printout = lint(["other"])
    #expect(printout.code == 1)
    #expect(printout.text.contains("menus/other/menu.json:2: error: $.timeZone: "))
    #expect(
      printout.text.contains("warning: $.items[2].moods[0]: the mood map has no mood `gloomy`"))
    #expect(printout.text.contains("menus/other/about.md: warning: has nothing to quote"))
    #expect(printout.text.hasSuffix("2 files, 1 error, 2 warnings\n"))
  }

  @Test("a defect of the mood map counts as any other")
  func moods() throws {
    try folder.write(
      "{\"schemaVersion\":1,\"moods\":[{\"id\":\"happy\"}]}", to: "mood-map.json")
    let printout = lint(["corner"])
    #expect(printout.code == 1)
    #expect(printout.text.hasPrefix("mood-map.json:1: error: $.moods[0]: `names` is missing"))
  }

  @Test("no JSON is 65, no file is 66")
  func codes() throws {
    try folder.write("{ \"id\": ", to: "menus/broken/menu.json")
    #expect(lint(["broken"]).code == 65)
    #expect(lint(["nowhere"]).code == 66)
    #expect(lint(["menus/none/menu.json"]).code == 66)
    let both = lint(["broken", "nowhere"], .json)
    #expect(both.code == 65 && both.text.contains("\"severity\":\"error\""))
    #expect(both.errors.contains("nowhere"))
  }
}
