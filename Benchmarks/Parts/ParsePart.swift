/// `tabletalk parse` on a hundred thousand lines.
struct ParsePart: Part {
  let name = "parse"
  private let count = 100_000

  func figures(in setting: Setting) throws(WrongAnswer) -> [Figure] {
    let orders = TwelveWordOrders.all.map(\.0)
    let lines = (0..<count).map { orders[$0 % orders.count] }
    let input = try setting.folder.write(lines.joined(separator: "\n") + "\n", to: "orders.txt")
    let runs = try (0..<5).map { _ throws(WrongAnswer) in try run(input, in: setting) }
    return [
      Figure(
        "tabletalk parse, \(setting.small.label)", Samples(runs.map { Double(count) / $0 }),
        in: .linesPerSecond, .atLeast(50_000))
    ]
  }

  /// Seconds for all lines, their output and the program's start included.
  private func run(_ input: String, in setting: Setting) throws(WrongAnswer) -> Double {
    let output = setting.folder.path + "/commands.jsonl"
    var status: Int32?
    let time = try Stopwatch.elapsed { () throws(WrongAnswer) in
      let reading = try OpenFile(reading: input)
      let writing = try OpenFile(writing: output)
      status = try Child(
        Invocation.parse(setting.program, menu: setting.small.menuFile),
        input: reading.descriptor, output: writing.descriptor
      ).wait().status
    }
    try expect(status, equals: 0, "exit of parse")
    let lines = try Market.bytes(of: output).split(separator: UInt8(ascii: "\n"))
    try expect(lines.count, equals: count, "lines that parse printed")
    let number = TwelveWordOrders.all.count
    let first = lines.prefix(number).map { String(decoding: $0, as: UTF8.self) }
    let last = lines[(count - count % number - number)...].prefix(number)
      .map { String(decoding: $0, as: UTF8.self) }
    try expect(last, equals: first, "what parse printed of the same lines")
    try expect(
      first[0].contains(#""commands":[{"verb":"add","item":"bananas","quantity":2,"#), equals: true,
      "bananas in \(first[0])")
    return time
  }
}
