import Commands
import Ordering
import Terminal
import Testing

@Suite struct OptionTests {
  @Test func globalOptionsAreRead() throws {
    let global = try reading(
      """
      stats -q -v --color never --json --plain --header --width 60 --no-input -C /tmp \
      --config c.json5 --log l.txt --accessible
      """
    ).global
    var expected = GlobalOptions()
    expected.isQuiet = true
    expected.isVerbose = true
    expected.color = .never
    expected.format = .json
    expected.isPlain = true
    expected.hasHeader = true
    expected.width = 60
    expected.hasNoInput = true
    expected.directory = "/tmp"
    expected.configuration = "c.json5"
    expected.log = "l.txt"
    expected.isAccessible = true
    #expect(global == expected)
  }

  @Test func engineOptionsAreRead() throws {
    let engine = try reading(
      """
      chat --menu coffee --backend simulated --model off --db x.sqlite3 --offline --seed \
      18446744073709551615 --now 2026-03-06T18:30-05:00
      """
    ).engine
    var expected = EngineOptions()
    expected.menu = "coffee"
    expected.backend = .simulated
    expected.database = .file("x.sqlite3")
    expected.isOffline = true
    expected.seed = .max
    expected.now = DateTime(
      LocalTime(year: 2026, month: 3, day: 6, hour: 18, minute: 30), offset: -300)
    #expect(engine == expected)
    #expect(try reading("chat --db :memory:").engine.database == .memory)
  }

  @Test func chatStartsWhereItIsTold() throws {
    func start(_ line: String) throws -> ChatOptions? {
      guard case .chat(let options) = try reading(line).action else { return nil }
      return options
    }
    #expect(try start("chat")?.start == .new)
    #expect(try start("chat --new")?.start == .new)
    #expect(try start("chat -c")?.start == .resumed(.last))
    #expect(try start("chat -s 7f3a")?.start == .resumed(.named("7f3a")))
    #expect(try start("chat --temp")?.isSaved == false)
    #expect(try start("chat --no-history --why")?.keepsHistory == false)
  }

  @Test func sayContinuesTheLastConversationUnlessToldOtherwise() throws {
    #expect(try reading("say two lattes").action == .say(SayOptions("two lattes")))
    #expect(try reading("say hi --new").action == .say(SayOptions("hi", start: .new)))
    #expect(
      try reading("say -s 7f hi --why").action
        == .say(SayOptions("hi", start: .resumed(.named("7f")), explains: true)))
  }

  @Test func runOptionsAreRead() throws {
    var expected = RunOptions()
    expected.files = ["a", "b"]
    expected.input = .plain
    expected.checks = false
    expected.addsCarts = true
    expected.isLive = true
    expected.until = 14
    expected.maximumTurns = 3
    expected.timeout = .seconds(10)
    let line =
      "run a b --input plain --no-check --cart --live --until 14 --max-turns 3"
    #expect(try reading(line + " --timeout 10s").action == .run(expected))
  }

  @Test func testOptionsAreRead() throws {
    var expected = TestOptions()
    expected.paths = ["tests", "a.chat:3"]
    expected.jobs = .automatic
    expected.filter = "^x"
    expected.tags = "smoke"
    expected.bail = 2
    expected.keepsGoing = true
    expected.repetitions = 3
    expected.isStrict = true
    expected.update = .all
    expected.reports = [.file(.junit, path: "x=1.xml"), .github]
    expected.coverage = .atLeast(80)
    expected.listsOnly = true
    expected.showsDurations = false
    expected.allowsEmpty = true
    expected.timeout = .milliseconds(500)
    let line = """
      test tests a.chat:3 -j auto --filter ^x --tags smoke --bail=2 --keep-going \
      --repeat 3 --strict --update=all --report junit=x=1.xml --report github --coverage=80 \
      --list --no-durations --allow-empty --timeout 500ms
      """
    #expect(try reading(line).action == .test(expected))
  }

  @Test func aValueThatMayBeLeftOutNeverTakesTheNextWord() throws {
    var expected = TestOptions()
    expected.paths = ["a.chat", "b.chat"]
    expected.update = .missing
    expected.bail = 1
    expected.coverage = .shown
    #expect(
      try reading("test --update a.chat --bail b.chat --coverage").action == .test(expected))
  }

  @Test func parseReadsItsTextOrStandardInput() throws {
    #expect(try reading("parse").action == .parse(ParseOptions()))
    #expect(
      try reading("parse two lattes --format notation --explain").action
        == .parse(ParseOptions("two lattes", printsNotation: true, explains: true)))
    #expect(try reading("parse --json x").action == .parse(ParseOptions("x")))
  }

  @Test func sessionsAreNamedOrTheLastOne() throws {
    #expect(try reading("session last").action == .sessionShow(.last))
    #expect(try reading("session show 7f3a").action == .sessionShow(.named("7f3a")))
    #expect(try reading("session export last").action == .sessionExport(.last))
    #expect(
      try reading("session delete a b").action
        == .sessionDelete(.sessions([.named("a"), .named("b")])))
    #expect(
      try reading("session delete --phone 5550100").action == .sessionDelete(.phone("5550100")))
    #expect(try reading("session delete --all").action == .sessionDelete(.all))
  }

  @Test func demoIsNamedAndMayBeHurried() throws {
    guard case .demo(let options) = try reading("demo correction --speed 2.5 --no-typing").action
    else {
      Issue.record("not a demo")
      return
    }
    #expect(options.name == "correction")
    #expect(options.speed == 2.5)
    #expect(!options.isTyped)
  }

  @Test func listsMayBeLimitedInTime() throws {
    #expect(try reading("stats --since 7d").action == .stats(since: .seconds(7 * 86_400)))
  }
}
