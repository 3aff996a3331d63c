/// Ten thousand lines through the program's standard input.
struct PipedPart: Part {
  let name = "piped"
  private let turns = 10_000

  func figures(in setting: Setting) throws(WrongAnswer) -> [Figure] {
    var figures: [Figure] = []
    for market in setting.markets {
      let runs = try (0..<3).map { _ throws(WrongAnswer) in try run(market, in: setting) }
      figures += [
        Figure(
          "10,000 piped turns, \(market.label)", Samples(runs.map(\.time)), in: .seconds,
          market.ceiling(.below(5))),
        Figure(
          "resident memory after them, \(market.label)", Samples(runs.map(\.memory)),
          in: .megabytes, market.ceiling(.below(40))),
      ]
    }
    return figures
  }

  private func run(_ market: Market, in setting: Setting) throws(WrongAnswer)
    -> (time: Double, memory: Double)
  {
    let lines = Script.lines(turns)
    let orders = lines.count { $0 == Script.placing }
    let text = lines.map { $0.text + "\n" }.joined()
    let input = try setting.folder.write(text, to: "lines.txt")
    let output = setting.folder.path + "/replies.txt"
    var usage: Child.Usage?
    let time = try Stopwatch.elapsed { () throws(WrongAnswer) in
      let reading = try OpenFile(reading: input)
      let writing = try OpenFile(writing: output)
      usage = try Child(
        Invocation.conversation(setting.program, menu: market.menuFile),
        input: reading.descriptor, output: writing.descriptor
      ).wait()
    }
    try expect(usage?.status, equals: 0, "exit after \(turns) turns")
    let replies = String(decoding: try Market.bytes(of: output), as: UTF8.self)
    let heard = replies.split(separator: "\n").count { $0.hasPrefix("> ") }
    try expect(heard, equals: turns, "lines that were answered")
    let last = "ord_0\(orders)"
    try expect(replies.contains(last), equals: true, "the last order \(last) was placed")
    return (time, usage?.memory ?? 0)
  }
}
