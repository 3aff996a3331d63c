import FoundationEssentials
import JSONText
import Synchronization
import Testing

@testable import Transcripts

@Suite struct ReportTests {
  static let files = [
    "a.chat": """
    === good & <fine>
    > add 1 cola
    ? cart == 1 cola
    === bad # one
    > add 1 cola
    ? cart == 2 water
    === later
    @skip no \u{7}bell
    === open
    @todo soon
    > no
    ? state == placed
    """,
    "b.chat": "no transcript",
  ]

  private func report(_ format: ReportTarget.Format) async throws -> String {
    let run = try await SuiteRun(Self.files) {
      $0.reports = [ReportTarget(format: format, path: "-")]
    }
    let marks: [ReportTarget.Format: String] = [.junit: "<?xml", .tap: "TAP ", .json: "{\"v\""]
    let start = try #require(run.output.firstRange(of: marks[format] ?? ""))
    return String(run.output[start.lowerBound...])
  }

  @Test("JUnit has a suite a file and a case a test, with nothing that XML forbids")
  func junit() async throws {
    let text = try await report(.junit)
    #expect(text.contains("<testsuites tests=\"5\" failures=\"1\" errors=\"1\" skipped=\"2\""))
    #expect(text.contains("<testcase name=\"good &amp; &lt;fine&gt;\" classname=\"a.chat\""))
    #expect(text.contains("<failure message=\"FAIL a.chat:6  bad # one"))
    #expect(text.contains("<skipped message=\"no bell\"/>"))
    #expect(text.contains("<error message=\"b.chat:1:1: no transcript"))
  }

  @Test("TAP counts the tests and tells skipped ones and those to do")
  func tap() async throws {
    let lines = try await report(.tap).split(separator: "\n").map(String.init)
    #expect(lines.prefix(2) == ["TAP version 14", "1..5"])
    let heads = lines.filter { $0.hasPrefix("ok") || $0.hasPrefix("not ok") }
    #expect(
      heads == [
        "ok 1 - a.chat: good & <fine>", "not ok 2 - a.chat: bad \\# one",
        "ok 3 - a.chat: later # SKIP no bell", "not ok 4 - a.chat: open # TODO soon",
        "not ok 5 - b.chat: b.chat",
      ])
  }

  @Test("JSON holds each test, its repairs and the totals")
  func json() async throws {
    let root = try JSONDocument(try await report(.json)).root
    let tests = try #require(root["tests"]).elements.map { $0 }
    #expect(tests.map { $0["status"]?.string } == ["passed", "failed", "skipped", "todo", "error"])
    #expect(tests[1]["repairs"]?.int == 2 && tests[1]["line"]?.int == 4)
    #expect(root["totals"]?["errors"]?.int == 1 && root["totals"]?["carts"]?.int == 2)
  }

  @Test("GitHub gets ten annotations at most, with nothing in them that it would obey")
  func github() async throws {
    let files = Dictionary(
      uniqueKeysWithValues: (10..<25).map {
        ("t\($0).chat", "=== a::b, 100 %\n> ::set-env name=x::y ##[error]\n? state == placed\n")
      })
    let run = try await SuiteRun(files) { $0.reports = [ReportTarget(format: .github, path: "-")] }
    let lines = run.output.split(separator: "\n").filter { $0.hasPrefix("::error") }
    #expect(lines.count == 11)
    #expect(lines[0].hasPrefix("::error file=t10.chat,line=1,title=a%3A%3Ab%2C 100 %25::FAIL "))
    #expect(lines[0].contains("%0A  2 | > : :set-env name=x: :y # #[error]%0A"))
    #expect(lines[10] == "::error title=transcripts::5 more failures")
  }

  @Test("coverage counts what passing tests did, and names what is missing")
  func coverage() async throws {
    let universe = CoverageUniverse(
      states: ["building", "confirming", "placed"],
      transitions: [.init(from: "building", to: "confirming"), .init(from: "x", to: "y")],
      verbs: [.init(verb: "add", state: "building"), .init(verb: "yes", state: "confirming")],
      tools: [.init(operation: "quote", outcome: "ok")])
    let folder = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString + ".chat"
    try Data("> add 1 cola; checkout\n".utf8).write(to: URL(filePath: folder))
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var options = SuiteOptions()
    options.paths = [folder]
    options.coverage = .atLeast(70)
    options.showsDurations = false
    let lines = Mutex<[String]>([])
    let code = await Suite(options, source: NotationSource(), universe: universe).run(
      output: { line in lines.withLock { $0.append(line) } },
      errors: { line in lines.withLock { $0.append(line) } })
    #expect(
      lines.withLock { $0 } == [
        "states            2 of 3  66 %", "  missing  placed",
        "transitions       1 of 2  50 %", "  missing  x -> y",
        "verbs in states   1 of 2  50 %", "  missing  yes in confirming",
        "tool outcomes     1 of 1  100 %", "coverage 62 % is below 70 %",
        "1 test · 1 passed · 1 turn · 0 checks",
      ])
    #expect(code == 1)
  }
}
