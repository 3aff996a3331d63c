import Commands
import Testing

@Suite struct UsageFailureTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let line: String
    let error: UsageError
    let command: CommandName?
    var testDescription: String { line }

    init(_ line: String, _ error: UsageError, _ command: CommandName? = nil) {
      self.line = line
      self.error = error
      self.command = command
    }
  }

  static let cases = [
    Case("tset", .unknownCommand("tset", suggestion: "test")),
    Case("tset --updte", .unknownCommand("tset", suggestion: "test")),
    Case("a.chat", .unknownCommand("a.chat", suggestion: "run a.chat")),
    Case("lint", .unknownCommand("lint", suggestion: "menu lint")),
    Case("xyzzy", .unknownCommand("xyzzy", suggestion: nil)),
    Case("menu", .missingVerb(noun: "menu", verbs: ["show", "search", "lint"])),
    Case("menu lnit", .unknownCommand("menu lnit", suggestion: "menu lint")),
    Case("menu x", .unknownCommand("menu x", suggestion: nil)),
    Case("help exitcode", .unknownTopic("exitcode", suggestion: "exit-codes"), .help),
    Case("--mneu bistro chat", .unknownFlag("--mneu", suggestion: "--menu")),
    Case("chat --mneu=bistro", .unknownFlag("--mneu", suggestion: "--menu"), .chat),
    Case("chat --updat", .unknownFlag("--updat", suggestion: "--update"), .chat),
    Case("chat -Z", .unknownFlag("-Z", suggestion: nil), .chat),
    Case("chat --update", .flagOfOthers(.update, commands: [.test]), .chat),
    Case("chat --menu", .missingValue(.menu), .chat),
    Case("chat --menu --temp", .missingValue(.menu), .chat),
    Case("chat --menu=", .missingValue(.menu), .chat),
    Case("test -j", .missingValue(.jobs), .test),
    Case("chat --temp=yes", .unexpectedValue(.temporary, value: "yes"), .chat),
    Case(
      "chat --color nevr",
      .wrongValue(
        .color, value: "nevr", expected: .oneOf(["auto", "always", "never"]), suggestion: "never"),
      .chat),
    Case(
      "chat --model gpt",
      .wrongValue(.model, value: "gpt", expected: .oneOf(["off"]), suggestion: nil), .chat),
    Case(
      "parse --format tsv",
      .wrongValue(
        .format, value: "tsv", expected: .oneOf(["json", "notation"]), suggestion: nil), .parse),
    Case(
      "chat --json",
      .wrongValue(.format, value: "json", expected: .oneOf(["text", "jsonl"]), suggestion: nil),
      .chat),
    Case(
      "test -j 0", .wrongValue(.jobs, value: "0", expected: .number(1...1_000), suggestion: nil),
      .test),
    Case(
      "test --coverage=101",
      .wrongValue(.coverage, value: "101", expected: .number(0...100), suggestion: nil), .test),
    Case(
      "chat --now 2026-02-30T10:00",
      .wrongValue(.now, value: "2026-02-30T10:00", expected: .dateTime, suggestion: nil), .chat),
    Case(
      "run --timeout soon",
      .wrongValue(.timeout, value: "soon", expected: .duration, suggestion: nil), .run),
    Case(
      "test --report junit",
      .wrongValue(.report, value: "junit", expected: .report, suggestion: nil), .test),
    Case(
      "demo --speed 0", .wrongValue(.speed, value: "0", expected: .factor, suggestion: nil),
      .demo),
    Case("chat --continue --new", .conflict(.continue, .new), .chat),
    Case("chat --temp -s x", .conflict(.temporary, .session), .chat),
    Case("say", .missingOperand("TEXT..."), .say),
    Case("order show a b", .unexpectedOperand("b"), .orderShow),
    Case("chat hello", .unexpectedOperand("hello"), .chat),
    Case("session delete", .missingChoice(["ID", "--phone NUMBER", "--all"]), .sessionDelete),
    Case("session delete x --all", .unexpectedOperand("x"), .sessionDelete),
  ]

  @Test(arguments: cases) func whatIsWrongIsSaidAsACause(_ sample: Case) {
    #expect(throws: UsageFailure(sample.error, command: sample.command)) {
      try reading(sample.line)
    }
  }

  @Test(arguments: cases) func everyCauseHasASentenceAndAUsageLine(_ sample: Case) {
    let lines = UsageFailure(sample.error, command: sample.command).message.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.last == "." || lines.first?.last == "?")
    #expect(lines.last?.hasPrefix("Usage: tabletalk ") == true)
  }

  @Test func theSentenceNamesTheMend() {
    #expect(
      UsageFailure(.unknownFlag("--mneu", suggestion: "--menu"), command: .chat).message == """
        Unknown flag --mneu. Did you mean --menu?
        Usage: tabletalk chat [flags]. See: tabletalk help chat
        """)
    #expect(
      UsageFailure(
        .wrongValue(.model, value: "x", expected: .oneOf(["off"]), suggestion: nil)
      ).message == """
        --model can not be “x”: it is only off.
        Usage: tabletalk [COMMAND] [flags]. See: tabletalk help
        """)
    #expect(
      UsageError.flagOfOthers(.why, commands: [.chat, .say, .run]).sentence
        == "--why is no flag of this command but of chat, say or run.")
    #expect(
      UsageError.missingValue(.jobs).sentence == "--jobs needs a value: --jobs N|auto.")
  }
}
