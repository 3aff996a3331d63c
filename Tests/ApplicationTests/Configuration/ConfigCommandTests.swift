import Application
import Commands
import Terminal
import Testing

@Suite struct ConfigCommandTests {
  let folder: Folder
  let files: ConfigurationFiles
  let result: ConfigurationReader.Result

  init() throws {
    folder = try Folder()
    try folder.write(
      "{ menu: \"coffee\", privacy: { keep_days: 7 }, outptu: {} }",
      to: "config/tabletalk/config.json5")
    let environment = Environment([
      "XDG_CONFIG_HOME": folder.path + "/config", "TABLETALK_COLOR": "never",
    ])
    files = ConfigurationFiles(environment: environment, folder: folder.path)
    result = try ConfigurationReader.read(
      Invocation(.configShow(withOrigins: true)), environment: environment, files: files)
  }

  @Test("each value is shown with where it comes from, and oddities are named")
  func show() {
    let printout = ConfigShowCommand(result, withOrigins: true, Presentation()).printout()
    let file = folder.path + "/config/tabletalk/config.json5"
    let lines = printout.text.split(separator: "\n")
    #expect(lines.contains("menu\tcoffee\t\(file):1"))
    #expect(lines.contains("output.color\tnever\tTABLETALK_COLOR"))
    #expect(lines.contains("chat.banner\ttrue\tbuilt-in"))
    #expect(lines.contains("output.width\t\t"))
    #expect(lines.count == ConfigurationKey.allCases.count)
    #expect(printout.errors.contains("outptu"))
    let json = ConfigShowCommand(result, withOrigins: false, Presentation(.json)).printout().text
    #expect(json.contains("{\"key\":\"privacy.keep_days\",\"value\":7,"))
  }

  @Test("one value is printed bare, for scripts")
  func get() {
    func get(_ key: String, _ format: OutputFormat = .text) -> Printout {
      ConfigGetCommand(result.configuration, key: key, Presentation(format)).printout()
    }
    #expect(get("menu") == Printout("coffee\n"))
    #expect(get("privacy.keep_days", .json) == Printout("7\n"))
    #expect(get("menu", .json) == Printout("\"coffee\"\n"))
    #expect(get("output.width") == Printout(code: 1))
    let wrong = get("output.colour")
    #expect(wrong.code == 64 && wrong.errors.contains("Did you mean output.color?"))
  }

  @Test("the files are named with whether they are there")
  func path() throws {
    let text = ConfigPathCommand(files, Presentation()).printout().text
    #expect(text == "user\t\(folder.path)/config/tabletalk/config.json5\tread\n")
    let other = ConfigurationFiles(
      named: "mine.json5", environment: Environment(), folder: folder.path)
    #expect(
      ConfigPathCommand(other, Presentation()).printout().text
        == "named\t\(folder.path)/mine.json5\tnot there\n")
  }
}
