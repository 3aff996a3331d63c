extension CommandDescription {
  static let byName = Dictionary(
    table.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// All commands, in the order in which help lists them.
  package static let table = talking + looking + keeping + explaining

  private static let engine = Flag.engine.map(\.name)
  private static let many = 0...Int.max
  private static let tabular: [OutputFormat] = [.text, .tsv, .json]

  private static let talking: [CommandDescription] = [
    CommandDescription(
      .chat, "talk to the bot (the default at a terminal)",
      flags: Flag.conversation.map(\.name) + engine, formats: [.text, .jsonl],
      details: [
        """
        Type what you would say at the counter. /help lists the slash commands, Tab completes, \
        Ctrl-C clears the line, Ctrl-D leaves. Every turn is saved before it is answered.
        """
      ],
      examples: ["tabletalk --menu coffee", "tabletalk chat -c", "tabletalk chat --temp --why"]),
    CommandDescription(
      .say, "TEXT...", 1...Int.max, "one turn of a saved conversation (the last, or -s)",
      flags: [.session, .new, .why] + engine, formats: [.text, .json, .jsonl],
      details: ["Never reads standard input, so that it can stand in a script."],
      examples: ["tabletalk say --new two lattes", "tabletalk say check out"]),
    CommandDescription(
      .run, "[FILE|-]...", many, "play lines or a transcript, report failed checks",
      flags: Flag.run.map(\.name) + [.continue, .session, .record] + engine,
      formats: [.text, .chat, .jsonl],
      details: [
        """
        Each plain line is one message of the customer. A file that starts as transcripts do is \
        played as one, and its checks are never ignored: failures go to stderr, the exit is 1.
        """,
        "Neither your configuration nor your database is used, unless --live asks for them.",
      ],
      examples: [
        "printf 'two lattes\\nthat is all\\n' | tabletalk",
        "tabletalk run --cart lines.txt > tests/lines.chat",
        "tabletalk run tests/delivery.chat --until 14",
      ]),
    CommandDescription(
      .test, "[PATH|FILE:LINE|-]...", many, "run transcripts, print a report (default: tests)",
      flags: Flag.test.map(\.name) + [.timeout] + engine, formats: [.text, .json, .jsonl],
      details: [
        """
        A path is a transcript, a folder of them, or FILE:LINE for the test at that line. Exit 1 \
        is a failed test; see help exit-codes for the others.
        """
      ],
      examples: [
        "tabletalk test", "tabletalk test tests/delivery.chat:14 -v",
        "tabletalk test -j auto --report junit=results.xml",
      ]),
    CommandDescription(
      .parse, "[TEXT...]", many, "words in, commands out; reads lines without TEXT",
      flags: [.explain] + engine, formats: [.json, .notation],
      details: ["Rules only: no dialogue, no backend. One line in gives one line out, in order."],
      examples: [
        "tabletalk parse two large pizzas, no olives",
        "tabletalk parse --format notation < lines.txt",
      ]),
    CommandDescription(
      .demo, "[NAME]", 0...1, "list the order flows, or play one as if typed",
      flags: [.speed, .noTyping, .seed, .now], formats: tabular,
      examples: ["tabletalk demo", "tabletalk demo correction --speed 2"]),
  ]

  private static let looking: [CommandDescription] = [
    CommandDescription(
      .menuShow, "", 0...0, "the menu with its prices", flags: [.menu], formats: tabular),
    CommandDescription(
      .menuSearch, "TEXT...", 1...Int.max, "items that a text names or describes",
      flags: [.menu], formats: tabular, examples: ["tabletalk menu search vegan pizza"]),
    CommandDescription(
      .menuLint, "[VENUE|FILE]...", many, "check menu files (default: the menu in use)",
      flags: [.menu], formats: [.text, .json],
      details: ["Each finding names file, place and mend. Exit 1 if there is an error."],
      examples: ["tabletalk menu lint menus/bistro/menu.json"]),
    CommandDescription(
      .knowledgeSearch, "TEXT...", 1...Int.max, "passages that answer a question, with scores",
      flags: [.menu], formats: tabular, examples: ["tabletalk knowledge search parking"]),
    CommandDescription(
      .knowledgeStatus, "what is indexed, from which files", flags: [.menu], formats: tabular),
  ]

  private static let keeping: [CommandDescription] = [
    CommandDescription(
      .sessionList, "saved conversations, the latest first", flags: [.menu, .database, .since],
      formats: tabular),
    CommandDescription(
      .sessionShow, "ID", 1...1, "a conversation as it went", flags: [.menu, .database],
      formats: [.text, .json]),
    CommandDescription(
      .sessionLast, "the last conversation as it went", flags: [.menu, .database],
      formats: [.text, .json]),
    CommandDescription(
      .sessionExport, "ID", 1...1, "a conversation as a transcript that runs",
      flags: [.menu, .database], formats: [.chat, .json, .jsonl, .md],
      details: ["ID may be last. Names, phones and addresses are replaced by stand-ins."],
      examples: ["tabletalk session export last > report.chat"]),
    CommandDescription(
      .sessionDelete, "[ID]...", many, "delete conversations and the personal data in them",
      flags: [.phone, .all, .database], formats: [.text, .json],
      details: ["Name conversations, or a phone number, or everything. Prints what was deleted."],
      examples: [
        "tabletalk session delete 7f3a", "tabletalk session delete --phone 555-0100",
        "tabletalk session delete --all",
      ]),
    CommandDescription(
      .orderList, "orders placed, the latest first", flags: [.menu, .database, .since],
      formats: tabular),
    CommandDescription(
      .orderShow, "ID", 1...1, "one order with its lines and where it stands",
      flags: [.menu, .database], formats: [.text, .json]),
    CommandDescription(
      .stats, "how the conversations went", flags: [.menu, .database, .since], formats: tabular),
  ]

  private static let explaining: [CommandDescription] = [
    CommandDescription(
      .flowStates, "the states of a conversation", formats: tabular),
    CommandDescription(
      .flowGraph, "the states and the ways between them", formats: [.text, .json]),
    CommandDescription(
      .flowCoverage, "what the last test run covered and what it missed",
      formats: [.text, .json]),
    CommandDescription(
      .configShow, "the configuration in force", flags: [.origin], formats: tabular,
      examples: ["tabletalk config show --origin"]),
    CommandDescription(
      .configPath, "the files that are read", formats: tabular),
    CommandDescription(
      .configGet, "KEY", 1...1, "one value of the configuration", formats: [.text, .json],
      examples: ["tabletalk config get output.width"]),
    CommandDescription(
      .doctor, "check terminal, database, menu and configuration", flags: engine,
      formats: [.text, .json], details: ["Exit 1 if something fails."]),
    CommandDescription(
      .help, "[COMMAND|TOPIC]", 0...2, "explain a command or a topic", formats: [.text]),
  ]
}

extension CommandDescription {
  fileprivate init(
    _ name: CommandName, _ summary: String, flags: [FlagName] = [],
    formats: [OutputFormat] = [.text], details: [String] = [], examples: [String] = []
  ) {
    self.init(
      name, "", 0...0, summary, flags: flags, formats: formats, details: details,
      examples: examples)
  }
}
