import Commands
import Ordering
import Testing

/// Reads a command line as a shell would pass it, for words without quotes.
func reading(
  _ line: String, isTerminalInput: Bool = true
) throws(UsageFailure) -> Invocation {
  try ArgumentReader.read(
    line.split(separator: " ").map(String.init), isTerminalInput: isTerminalInput)
}

@Suite struct ArgumentReaderTests {
  @Test func withoutACommandItChatsAtATerminalAndRunsAPipe() throws {
    #expect(try reading("").action == .chat(ChatOptions()))
    #expect(try reading("", isTerminalInput: false).action == .run(RunOptions()))
  }

  @Test func flagsWithoutACommandBelongToTheOneItBecomes() throws {
    let invocation = try reading("--format jsonl --menu coffee", isTerminalInput: false)
    #expect(invocation.global.format == .jsonl)
    #expect(invocation.engine.menu == "coffee")
    var chat = ChatOptions()
    chat.start = .resumed(.last)
    #expect(try reading("-c").action == .chat(chat))
  }

  @Test func anExplicitCommandStaysWhateverTheInputIs() throws {
    #expect(try reading("chat", isTerminalInput: false).action == .chat(ChatOptions()))
  }

  @Test func flagsStandBeforeAndAfterTheCommandAndBetweenItsWords() throws {
    for line in [
      "--menu coffee menu search oat milk", "menu --menu coffee search oat milk",
      "menu search oat --menu=coffee milk", "menu search oat milk --menu coffee",
    ] {
      let invocation = try reading(line)
      #expect(invocation.action == .menuSearch("oat milk"))
      #expect(invocation.engine.menu == "coffee")
    }
  }

  @Test func shortFlagsMayBeBundledAndTakeTheirValueAtOnce() throws {
    for line in ["test -qvj4", "test -qv -j 4", "test -q -v -j=4", "test -qvj 4"] {
      let invocation = try reading(line)
      #expect(invocation.global.isQuiet && invocation.global.isVerbose)
      guard case .test(let options) = invocation.action else {
        Issue.record("not a test: \(invocation.action)")
        return
      }
      #expect(options.jobs == .count(4))
    }
  }

  @Test func twoHyphensEndTheFlags() throws {
    #expect(try reading("say -- -1 --menu").action == .say(SayOptions("-1 --menu")))
  }

  @Test func aSingleHyphenIsAnOperandAndAValue() throws {
    var options = RunOptions()
    options.files = ["a.chat", "-"]
    options.record = "-"
    #expect(try reading("run a.chat - --record -").action == .run(options))
  }

  @Test func aFlagGivenTwiceHasItsLastValue() throws {
    #expect(try reading("parse --menu a --menu b x").engine.menu == "b")
  }

  @Test func helpIsFoundWhateverElseStandsThere() throws {
    #expect(try reading("--help").action == .help(.overview))
    #expect(try reading("run --nonsense -h x").action == .help(.command(.run)))
    #expect(try reading("menu --help").action == .help(.noun("menu")))
    #expect(try reading("menu lint --help").action == .help(.command(.menuLint)))
    #expect(try reading("help menu lint").action == .help(.command(.menuLint)))
    #expect(try reading("help menu").action == .help(.noun("menu")))
    #expect(try reading("help exit-codes").action == .help(.topic(.exitCodes)))
    #expect(try reading("help").action == .help(.overview))
    #expect(try reading("--version").action == .version)
  }

  @Test func everyCommandIsInTheTableOnce() {
    #expect(
      CommandDescription.table.map(\.name.rawValue).sorted()
        == CommandName.allCases.map(\.rawValue).sorted())
  }

  @Test(arguments: CommandName.allCases) func everyCommandIsReadByItsName(_ name: CommandName)
    throws
  {
    let description = name.description
    let operands = Array(repeating: "x", count: description.operandCount.lowerBound)
    let choice = name == .sessionDelete ? ["--all"] : []
    let arguments = name.words + operands + choice
    _ = try ArgumentReader.read(arguments, isTerminalInput: true)
  }

  @Test(arguments: FlagName.allCases) func everyFlagIsDescribedAndBelongsToACommand(
    _ flag: FlagName
  ) {
    #expect(!Flag.named(flag).summary.isEmpty)
    #expect(CommandName.allCases.contains { $0.description.takes(flag) })
  }
}
