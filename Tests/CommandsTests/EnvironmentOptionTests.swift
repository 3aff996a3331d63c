import Commands
import Glibc
import Ordering
import Terminal
import Testing

@Suite struct EnvironmentOptionTests {
  static let variables = Environment([
    "TABLETALK_DB": "x.sqlite3", "TABLETALK_SEED": "7", "TABLETALK_NOW": "2026-03-06T18:30",
    "TABLETALK_OFFLINE": "1", "TABLETALK_LOG": "l.txt", "TABLETALK_ACCESSIBLE": "yes",
  ])

  @Test func variablesFillWhatFlagsLeaveOpen() throws {
    let invocation = try reading("chat").heeding(Self.variables)
    #expect(invocation.engine.database == .file("x.sqlite3"))
    #expect(invocation.engine.seed == 7)
    #expect(invocation.engine.now == DateTime("2026-03-06T18:30"))
    #expect(invocation.engine.isOffline && invocation.global.isAccessible)
    #expect(invocation.global.log == "l.txt")
  }

  @Test func flagsGoBeforeVariables() throws {
    let invocation = try reading("chat --seed 1 --db :memory: --log m.txt").heeding(Self.variables)
    #expect(invocation.engine.seed == 1)
    #expect(invocation.engine.database == .memory)
    #expect(invocation.global.log == "m.txt")
  }

  @Test func hermeticRunsHeedOnlyTheLogAndTheLooks() throws {
    let invocation = try reading("test").heeding(Self.variables)
    #expect(invocation.engine == EngineOptions())
    #expect(invocation.global.log == "l.txt" && invocation.global.isAccessible)
  }

  @Test func aWrongVariableIsNamed() throws {
    let failure = #expect(throws: ConfigurationFailure.self) {
      try reading("chat").heeding(Environment(["TABLETALK_SEED": "seven"]))
    }
    #expect(
      failure?.message == "TABLETALK_SEED can not be “seven”: it is a whole number from 0.")
  }
}

@Suite struct UserFolderTests {
  @Test func foldersFollowTheirVariablesElseHome() {
    let usual = UserFolders(environment: Environment(["HOME": "/h"]))
    #expect(usual.configuration == "/h/.config/tabletalk")
    #expect(usual.data == "/h/.local/share/tabletalk")
    #expect(usual.state == "/h/.local/state/tabletalk")
    #expect(usual.cache == "/h/.cache/tabletalk")
    let set = UserFolders(
      environment: Environment([
        "HOME": "/h", "XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "/d/", "XDG_STATE_HOME": "relative",
        "XDG_CACHE_HOME": "",
      ]))
    #expect(set.configuration == "/c/tabletalk")
    #expect(set.data == "/d/tabletalk")
    #expect(set.state == "/h/.local/state/tabletalk")
    #expect(set.cache == "/h/.cache/tabletalk")
  }

  @Test func withoutHomeThereAreNone() {
    #expect(UserFolders(environment: Environment()).data == nil)
  }

  @Test func foldersAreMadeForTheUserAlone() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a/b"
    try UserFolders.make(path)
    try UserFolders.make(path)
    for made in [path, folder.path + "/a"] {
      var status = stat()
      #expect(stat(made, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o700)
    }
    try folder.file("a/file")
    #expect(throws: FileFailure.self) { try UserFolders.make(folder.path + "/a/file/b") }
  }
}
