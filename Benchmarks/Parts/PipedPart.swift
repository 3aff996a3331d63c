/// Ten thousand lines through the program's standard input.
struct PipedPart: Part {
  let name = "piped"
  private let turns = 10_000

  func figures(in setting: Setting) throws(WrongAnswer) -> [Figure] {
    var figures: [Figure] = []
    for market in setting.markets {
      let command = Invocation.conversation(setting.program, menu: market.menuFile)
      let runs = try (0..<3).map { _ throws(WrongAnswer) in
        try run(command, lastOrder: lastOrder, in: setting)
      }
      figures += [
        Figure(
          "10,000 piped turns, \(market.label)", Samples(runs.map(\.time)), in: .seconds,
          market.ceiling(.below(5))),
        Figure(
          "resident memory after them, \(market.label)", Samples(runs.map(\.memory)),
          in: .megabytes, market.ceiling(.below(40))),
      ]
    }
    let saved = try (0..<3).map { number throws(WrongAnswer) in
      let database = setting.folder.path + "/piped-\(number)/tabletalk.sqlite3"
      let command = Invocation.saved(
        setting.program, menu: setting.small.menuFile, database: database)
      return try run(command, lastOrder: "placed", in: setting)
    }
    figures.append(
      Figure(
        "10,000 piped turns into a database, \(setting.small.label)", Samples(saved.map(\.time)),
        in: .seconds))
    return figures
  }

  /// The last id where ids are counted.
  private var lastOrder: String {
    "ord_0\(Script.lines(turns).count { $0 == Script.placing })"
  }

  private func run(_ command: [String], lastOrder: String, in setting: Setting)
    throws(WrongAnswer) -> (time: Double, memory: Double)
  {
    let text = Script.lines(turns).map { $0.text + "\n" }.joined()
    let input = try setting.folder.write(text, to: "lines.txt")
    let output = setting.folder.path + "/replies.txt"
    var usage: Child.Usage?
    let time = try Stopwatch.elapsed { () throws(WrongAnswer) in
      let reading = try OpenFile(reading: input)
      let writing = try OpenFile(writing: output)
      usage = try Child(command, input: reading.descriptor, output: writing.descriptor).wait()
    }
    try expect(usage?.status, equals: 0, "exit after \(turns) turns")
    let replies = String(decoding: try Market.bytes(of: output), as: UTF8.self)
    let heard = replies.split(separator: "\n").count { $0.hasPrefix("> ") }
    try expect(heard, equals: turns, "lines that were answered")
    try expect(replies.contains(lastOrder), equals: true, "the last order \(lastOrder) was placed")
    return (time, usage?.memory ?? 0)
  }
}
