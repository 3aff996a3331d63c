import Application
import Commands
import FoundationEssentials
import SQLite
import Terminal
import Testing

@Suite struct DoctorTests {
  let folder: Folder
  let configuration: ConfigurationReader.Result

  init() throws {
    folder = try Folder()
    configuration = try ConfigurationReader.read(
      Invocation(.doctor), environment: Environment(),
      files: ConfigurationFiles(environment: Environment(), folder: folder.path))
    try folder.write(Corner.json, to: "menus/corner/menu.json")
    try folder.write("# Corner\n\n## Dogs\nDogs are welcome.\n", to: "menus/corner/faq.md")
    try folder.write("{\"schemaVersion\":1,\"moods\":[]}", to: "mood-map.json")
  }

  private func patient(_ change: (inout DoctorCommand.Patient) -> Void = { _ in })
    -> DoctorCommand.Patient
  {
    let environment = Environment([
      "HOME": folder.path, "TABLETALK_HOME": folder.path, "TERM": "xterm", "LANG": "en_IE.UTF-8",
      "NO_COLOR": "1",
    ])
    var patient = DoctorCommand.Patient(
      version: "9.9.9", environment: environment,
      streams: Streams(input: false, output: true, error: true), measuredColumns: 72,
      files: ConfigurationFiles(environment: environment, folder: folder.path),
      configuration: .success(configuration),
      folders: UserFolders(environment: environment),
      databases: [("conversations", folder.path + "/tabletalk.sqlite3"), ("orders", nil)],
      locator: ResourceLocator(environment: environment, folder: folder.path), venue: "corner",
      now: Evening.seconds)
    change(&patient)
    return patient
  }

  private func examine(_ change: (inout DoctorCommand.Patient) -> Void = { _ in }) -> Printout {
    DoctorCommand(patient(change), Presentation()).printout()
  }

  @Test("a sound installation is told why it looks and works as it does")
  func sound() {
    let printout = examine()
    #expect(printout.code == 0)
    for line in [
      "ok    tabletalk 9.9.9", "ok    width: 72 columns, as the terminal measures",
      "ok    characters: UTF-8, by LANG=en_IE.UTF-8", "ok    colour: off, forbidden by NO_COLOR",
      "ok    configuration: built in, for there is no file", "skip  orders: kept in memory",
      "ok    menu: \(folder.path)/menus/corner/menu.json",
      "skip  network: never used by this version",
      "ok    menu lint: 2 files, 0 errors, 0 warnings",
    ] {
      #expect(printout.text.contains(line + "\n"), "\(line) not in \(printout.text)")
    }
    #expect(printout.text.contains("ok    readline 8"))
    #expect(printout.text.contains("ok    SQLite 3."))
    #expect(!printout.text.contains("fail"))
  }

  @Test("a damaged database fails, with what to do")
  func damaged() throws {
    try folder.write(String(repeating: "no database ", count: 100), to: "tabletalk.sqlite3")
    let printout = examine()
    #expect(printout.code == 1)
    #expect(printout.text.contains("fail  conversations: \(folder.path)/tabletalk.sqlite3 is no "))
    #expect(printout.text.contains("      fix: start a chat"))
  }

  @Test("a sound database that others may read is a warning")
  func modes() throws {
    let path = folder.path + "/tabletalk.sqlite3"
    do { try Connection(.file(path)).execute("CREATE TABLE t (a); PRAGMA journal_mode = DELETE") }
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    let printout = examine()
    #expect(printout.code == 0)
    #expect(printout.text.contains("ok    conversations: \(path) is sound"))
    #expect(printout.text.contains("warn  conversations: \(path) is open to others (mode 0644)"))
    #expect(printout.text.contains("      fix: chmod 600 \(path)"))
  }

  @Test("a folder that others may read is a warning")
  func folders() throws {
    try folder.write("", to: ".local/state/tabletalk/history")
    let state = folder.path + "/.local/state/tabletalk"
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: state)
    #expect(examine().text.contains("fix: chmod 700 \(state)\n"))
  }

  @Test("what is wrong with menu and configuration fails")
  func venue() throws {
    let missing = examine { $0.venue = "nowhere" }
    #expect(missing.code == 1 && missing.text.contains("fail  menu: There is no venue nowhere"))
    #expect(missing.text.contains("skip  clock: without a menu"))
    let broken = examine {
      $0.configuration = .failure(.noObject(path: "config.json5"))
    }
    #expect(broken.code == 1 && broken.text.contains("fail  configuration: config.json5: "))
  }

  @Test("as JSON it tells whether all is well")
  func json() {
    let printout = DoctorCommand(patient(), Presentation(.json)).printout()
    #expect(printout.text.hasPrefix("{\"v\":1,\"healthy\":true,\"findings\":[{\"verdict\":\"ok\","))
  }
}
