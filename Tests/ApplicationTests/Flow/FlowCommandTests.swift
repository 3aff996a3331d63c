import Application
import Commands
import Dialogue
import Testing
import Transcripts

@Suite struct FlowCommandTests {
  @Test("every way out of every state is listed with its cause")
  func states() {
    let lines = FlowStatesCommand(Presentation()).printout().text.split(separator: "\n")
    #expect(lines.count == Phase.transitions.count + 1)
    #expect(lines.contains("confirming\tplacing\tyes"))
    #expect(lines.contains("handedOff\t\tthere is no way back"))
  }

  @Test("the graph is a Mermaid state diagram, and a label holds no colon")
  func graph() {
    let lines = FlowGraphCommand(Presentation()).printout().text.split(separator: "\n")
    #expect(lines.first == "stateDiagram-v2")
    #expect(lines.count == Phase.transitions.count + 3)
    for line in lines.dropFirst() {
      #expect(line.contains(" --> ") && line.count { $0 == ":" } <= 1, "\(line)")
    }
  }

  @Test("coverage tells what the last run missed by name")
  func coverage() throws {
    let folder = try Folder()
    var coverage = Coverage()
    coverage.states = ["building": 1]
    let file = try folder.write(coverage.json, to: "coverage.json")
    let universe = CoverageUniverse(states: ["building", "choosing"])
    let printout = FlowCoverageCommand(
      file: file, universe: universe, Presentation()
    ).printout()
    #expect(printout.code == 0)
    #expect(printout.text.contains("1 of 2") && printout.text.contains("missing  choosing"))
    #expect(printout.text.hasSuffix("50 % in all\n"))
    let json = FlowCoverageCommand(
      file: file, universe: universe, Presentation(.json)
    ).printout().text
    #expect(
      json == "{\"v\":1,\"percent\":50,\"parts\":[{\"name\":\"states\",\"covered\":1,\"total\":2,"
        + "\"missing\":[\"choosing\"]}]}\n")
  }

  @Test("without a run there is no coverage, and nonsense is refused")
  func missing() throws {
    let folder = try Folder()
    let absent = FlowCoverageCommand(file: folder.path + "/none", Presentation()).printout()
    #expect(absent.code == 66 && absent.errors.contains("tabletalk test"))
    let file = try folder.write("{}", to: "coverage.json")
    #expect(FlowCoverageCommand(file: file, Presentation()).printout().code == 65)
  }

  @Test("a run of the suite leaves its coverage where it is told to")
  func written() async throws {
    let folder = try Folder()
    let path = try folder.write("> a calzone\n> check out\n", to: "a.chat")
    var options = SuiteOptions()
    options.paths = [path]
    options.coverageFile = folder.path + "/coverage.json"
    let code = await Suite(options, source: CornerSource()).run(output: { _ in }, errors: { _ in })
    #expect(code == 0)
    let text = FlowCoverageCommand(
      file: folder.path + "/coverage.json", Presentation()
    ).printout().text
    #expect(!text.contains("missing  building\n") && !text.contains("missing  collecting\n"))
    #expect(text.contains("missing  placed\n"))
  }
}
