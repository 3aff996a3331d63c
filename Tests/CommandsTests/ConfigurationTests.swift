import Commands
import Ordering
import Terminal
import Testing

@Suite struct ConfigurationTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.folder("repository/.git")
    try folder.folder("repository/deep/deeper")
    try folder.folder("home")
  }

  private func read(
    _ line: String = "", variables: [String: String] = [:], in place: String = "repository/deep"
  ) throws -> ConfigurationReader.Result {
    let environment = Environment(
      variables.merging(["HOME": folder.path + "/home"]) { given, _ in given })
    let invocation = try reading(line)
    let files = ConfigurationFiles(
      named: invocation.global.configuration, environment: environment,
      folder: folder.path + "/" + place)
    return try ConfigurationReader.read(invocation, environment: environment, files: files)
  }

  private func user(_ text: String) throws {
    try folder.file("home/.config/tabletalk/config.json5", text)
  }

  private func project(_ text: String) throws {
    try folder.file("repository/tabletalk.json5", text)
  }

  @Test func withoutAnySettingEverythingIsBuiltIn() throws {
    let result = try read()
    #expect(result.configuration == Configuration())
    #expect(result.warnings.isEmpty)
    #expect(result.configuration.menu == "bistro")
    #expect(result.configuration.timeout == .seconds(10))
    #expect(result.configuration.jobs == .count(1))
    #expect(result.configuration.width == nil)
    #expect(result.configuration.all.allSatisfy { $0.setting.origin == .builtIn })
  }

  @Test func everyKeyIsReadFromAFile() throws {
    try project(
      """
      {
        menu: "coffee", backend: "simulated",
        chat: { banner: false, history: false, why: true },
        test: { jobs: "auto", timeout: "500ms" },
        output: { color: "never", width: 60 },
        privacy: { save: false, keep_days: 7 },
      }
      """)
    let result = try read()
    let configuration = result.configuration
    #expect(result.warnings.isEmpty)
    #expect(configuration.menu == "coffee" && configuration.backend == .simulated)
    #expect(!configuration.showsBanner && !configuration.keepsHistory && configuration.explains)
    #expect(configuration.jobs == .automatic && configuration.timeout == .milliseconds(500))
    #expect(configuration.color == .never && configuration.width == 60)
    #expect(!configuration.savesConversations && configuration.keepDays == 7)
    #expect(configuration.all.count == ConfigurationKey.allCases.count)
  }

  @Test func theNearerOriginWins() throws {
    try user("{ menu: 'user', output: { width: 50 }, chat: { why: true } }")
    #expect(try read().configuration.menu == "user")
    try project("{ menu: 'project', output: { width: 60 } }")
    #expect(try read().configuration.menu == "project")
    let variables = ["TABLETALK_MENU": "variable"]
    #expect(try read(variables: variables).configuration.menu == "variable")
    let configuration = try read("--menu flag", variables: variables).configuration
    #expect(configuration[.menu]?.origin == .flag(.menu))
    #expect(configuration.menu == "flag")
    let path = folder.path + "/repository/tabletalk.json5"
    #expect(configuration[.outputWidth]?.origin.description == path + ":1")
    #expect(configuration.explains)
  }

  @Test func projectsEndAtTheRootOfTheRepository() throws {
    try folder.file("tabletalk.json5", "{ menu: 'stranger' }")
    #expect(try read(in: "repository/deep/deeper").configuration.menu == "bistro")
    try project("{ menu: 'project' }")
    #expect(try read(in: "repository/deep/deeper").configuration.menu == "project")
  }

  @Test func outsideOfARepositoryOnlyTheFolderItselfCounts() throws {
    try folder.file("tabletalk.json5", "{ menu: 'above' }")
    #expect(try read(in: "home").configuration.menu == "bistro")
    try folder.file("home/tabletalk.json5", "{ menu: 'here' }")
    #expect(try read(in: "home").configuration.menu == "here")
  }

  @Test func aNamedFileIsReadAndNoOther() throws {
    try project("{ menu: 'project', output: { width: 60 } }")
    try folder.file("repository/deep/mine.json5", "{ menu: 'mine' }")
    for configuration in [
      try read("--config mine.json5").configuration,
      try read(variables: ["TABLETALK_CONFIG": "mine.json5"]).configuration,
    ] {
      #expect(configuration.menu == "mine")
      #expect(configuration.width == nil)
    }
    let missing = FileFailure(path: folder.path + "/repository/deep/no.json5", number: 2)
    #expect(throws: ConfigurationFailure.unreadable(missing)) { try read("--config no.json5") }
  }

  @Test func unknownKeysWarnWithTheNearestOne() throws {
    try project("{\n  mneu: 'x',\n  chat: { bannner: true },\n  output: { pager: 'less' },\n}")
    let result = try read()
    #expect(result.configuration == Configuration())
    let path = folder.path + "/repository/tabletalk.json5"
    #expect(
      result.warnings.map(\.message) == [
        "\(path):2: there is no key mneu. Did you mean menu?",
        "\(path):3: there is no key chat.bannner. Did you mean chat.banner?",
        "\(path):4: there is no key output.pager.",
      ])
  }

  @Test func aBrokenFileNamesItselfThePlaceAndTheReason() throws {
    try project("{\n  menu: bistro,\n}")
    let path = folder.path + "/repository/tabletalk.json5"
    let failure = #expect(throws: ConfigurationFailure.self) { try read() }
    #expect(failure?.message == path + ":2:9: here should be a value; texts need quotes.")
    #expect(ConfigurationFailure.exitCode == 78)
  }

  @Test(arguments: [
    ("{ output: { width: 5 } }", ":1: output.width is a whole number from 20 to 1000."),
    ("{ output: { width: 60.5 } }", ":1: output.width is a whole number from 20 to 1000."),
    ("{ output: { color: 'red' } }", ":1: output.color is one of auto, always, never."),
    ("{ backend: 'x' }", ":1: backend is only simulated."),
    ("{ chat: { why: 'yes' } }", ":1: chat.why is true or false."),
    ("{ chat: true }", ":1: chat is an object: { chat: { … } }."),
    ("{ test: { timeout: 10 } }", ":1: test.timeout is a time such as \"10s\" or \"500ms\"."),
    ("{ test: { jobs: 0 } }", ":1: test.jobs is a whole number from 1 to 1000, or \"auto\"."),
    ("{ menu: 3 }", ":1: menu is a text in quotes."),
    ("[]", ": the configuration is an object: { menu: \"bistro\" }."),
  ]) func aWrongValueSaysWhatWouldBeRight(_ text: String, _ ending: String) throws {
    try project(text)
    let failure = #expect(throws: ConfigurationFailure.self) { try read() }
    #expect(failure?.message == folder.path + "/repository/tabletalk.json5" + ending)
  }

  @Test func variablesAreCheckedToo() throws {
    let failure = #expect(throws: ConfigurationFailure.self) {
      try read(variables: ["TABLETALK_COLOR": "red"])
    }
    #expect(failure?.message == "TABLETALK_COLOR: output.color is one of auto, always, never.")
    #expect(try !read(variables: ["TABLETALK_NO_HISTORY": "1"]).configuration.keepsHistory)
    #expect(try read(variables: ["TABLETALK_WIDTH": "44"]).configuration.width == 44)
  }

  @Test func hermeticRunsHeedOnlyTheVenueAndTheLooks() throws {
    let variables = [
      "TABLETALK_MENU": "coffee", "TABLETALK_BACKEND": "simulated", "TABLETALK_WIDTH": "44",
    ]
    for line in ["run x", "test x", "demo x"] {
      let configuration = try read(line, variables: variables).configuration
      #expect(configuration.menu == "coffee" && configuration.width == 44)
      #expect(configuration[.backend]?.origin == .builtIn)
    }
    #expect(
      try read("run --live x", variables: variables).configuration[.backend]?.origin
        == .variable("TABLETALK_BACKEND"))
  }

  @Test func flagsAreTheLastWord() throws {
    try project("{ chat: { why: false }, test: { jobs: 3, timeout: '1s' } }")
    let chat = try read("chat --why --temp --no-history --color always --width 70").configuration
    #expect(chat.explains && !chat.savesConversations && !chat.keepsHistory)
    #expect(chat.color == .always && chat.width == 70)
    #expect(chat[.privacySave]?.origin.description == "--temp")
    #expect(try read("test").configuration.jobs == .count(3))
    let test = try read("test -j auto --timeout 2s").configuration
    #expect(test.jobs == .automatic && test.timeout == .seconds(2))
  }
}
