/// What the reader and the help know of a flag.
package struct Flag: Hashable, Sendable {
  package var name: FlagName
  package var short: Character?
  package var value: Value
  package var summary: String

  package enum Value: Hashable, Sendable {
    /// It is there or not.
    case none
    /// Always, after a blank or `=`; the text stands for it in usage lines.
    case required(String)
    /// Only after `=`.
    case optional(String)
  }

  init(_ name: FlagName, _ short: Character?, _ value: Value, _ summary: String) {
    self.name = name
    self.short = short
    self.value = value
    self.summary = summary
  }

  /// As help lists it: `-j, --jobs N|auto`.
  package var usage: String { (short.map { "-\($0), " } ?? "    ") + longUsage }

  /// Without the short spelling: `--jobs N|auto`.
  package var longUsage: String {
    switch value {
    case .none: name.spelling
    case .required(let value): name.spelling + " " + value
    case .optional(let value): name.spelling + "[=" + value + "]"
    }
  }

  /// What is known of a flag by its name.
  package static func named(_ name: FlagName) -> Flag { byName[name] ?? Flag(name, nil, .none, "") }

  static let byName = Dictionary(
    table.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  static let byShort = Dictionary(
    table.compactMap { flag in flag.short.map { ($0, flag) } },
    uniquingKeysWith: { first, _ in first })

  /// All flags, in the order in which help lists them.
  static let table = everywhere + engine + conversation + run + test + others

  static let everywhere: [Flag] = [
    Flag(.help, "h", "explains the command"),
    Flag(.version, "prints the version"),
    Flag(.quiet, "q", "leaves out notices"),
    Flag(.verbose, "v", "tells more, and how long things took"),
    Flag(.color, nil, .required("auto|always|never"), "colours"),
    Flag(.format, nil, .required("FORMAT"), "the form of the output: help formats"),
    Flag(.json, "the same as --format json"),
    Flag(.plain, "no colour, fitted columns or line editing"),
    Flag(.header, "names the columns of a table also in a pipe"),
    Flag(.width, nil, .required("N"), "columns of the output"),
    Flag(.noInput, "fails where it would have to ask"),
    Flag(.directory, "C", .required("DIR"), "works as if started in DIR"),
    Flag(.config, nil, .required("FILE"), "reads this configuration and no other"),
    Flag(.log, nil, .required("FILE"), "appends each turn's event to a file"),
    Flag(.accessible, "no colour or redrawing; words, not signs"),
  ]

  static let engine: [Flag] = [
    Flag(.menu, nil, .required("VENUE|FILE"), "the venue, its folder, or its menu file"),
    Flag(.backend, nil, .required("simulated"), "who takes the orders"),
    Flag(.model, nil, .required("off"), "the language model; this version has only rules"),
    Flag(.database, nil, .required("FILE|:memory:"), "where conversations and orders are kept"),
    Flag(.offline, "keeps off the network; this version never uses it"),
    Flag(.seed, nil, .required("N"), "starts chance at a number"),
    Flag(.now, nil, .required("DATE-TIME"), "stops the clock: 2026-03-06T18:30"),
  ]

  static let conversation: [Flag] = [
    Flag(.continue, "c", "goes on with the last conversation"),
    Flag(.session, "s", .required("ID"), "goes on with the conversation of this id"),
    Flag(.new, "starts a new conversation"),
    Flag(.temporary, "saves nothing"),
    Flag(.record, nil, .required("FILE.chat"), "writes the conversation as a transcript"),
    Flag(.noHistory, "neither reads nor keeps the lines typed"),
    Flag(.why, "explains each turn on stderr"),
  ]

  static let run: [Flag] = [
    Flag(.input, nil, .required("auto|plain|chat"), "whether lines are messages or a transcript"),
    Flag(.noCheck, "plays and checks nothing"),
    Flag(.cart, "adds a cart check after every turn"),
    Flag(.live, "real clock, configuration and database"),
    Flag(.until, nil, .required("LINE"), "stops after this line"),
    Flag(.maxTurns, nil, .required("N"), "stops after so many turns"),
    Flag(.timeout, nil, .required("10s"), "the longest a turn may take"),
  ]

  static let test: [Flag] = [
    Flag(.jobs, "j", .required("N|auto"), "tests that run side by side"),
    Flag(.filter, nil, .required("REGEX"), "only tests whose name matches"),
    Flag(.tags, nil, .required("TAGS"), "only tests with tags: 'smoke & !slow'"),
    Flag(.bail, nil, .optional("N"), "stops after the first failure, or after N"),
    Flag(.keepGoing, "plays the rest of a test after a failure"),
    Flag(.repeat, nil, .required("N"), "runs each test N times; all must be the same"),
    Flag(.strict, "a turn without an expected reply fails"),
    Flag(.update, nil, .optional("all"), "writes missing replies; =all wrong ones too"),
    Flag(.report, nil, .required("FORMAT=FILE"), "also writes junit, tap or json; or github"),
    Flag(.coverage, nil, .optional("MIN"), "counts what was covered; below MIN percent fails"),
    Flag(.list, "lists the tests and runs none"),
    Flag(.noDurations, "leaves out times, for output that never varies"),
    Flag(.allowEmpty, "having no tests is no failure"),
  ]

  static let others: [Flag] = [
    Flag(.explain, "adds which words made which command"),
    Flag(.speed, nil, .required("X"), "types X times as fast"),
    Flag(.noTyping, "shows each line at once"),
    Flag(.phone, nil, .required("NUMBER"), "everything known under a phone number"),
    Flag(.all, "everything"),
    Flag(.origin, "names where each value comes from"),
    Flag(.since, nil, .required("7d"), "only what happened since then"),
  ]
}

extension Flag {
  fileprivate init(_ name: FlagName, _ short: Character, _ summary: String) {
    self.init(name, short, .none, summary)
  }

  fileprivate init(_ name: FlagName, _ summary: String) {
    self.init(name, nil, .none, summary)
  }
}
