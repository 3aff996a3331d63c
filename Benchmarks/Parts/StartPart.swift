import Glibc

/// From starting the program to the first bytes of its greeting, its input being open and empty.
struct StartPart: Part {
  let name = "start"

  func figures(in setting: Setting) throws(WrongAnswer) -> [Figure] {
    let program = setting.program
    let bistro = "menus/bistro/menu.json"
    let large = setting.large
    let database = setting.folder.path + "/start.sqlite3"
    return [
      Figure(
        "start to greeting, bistro",
        try samples(Invocation.conversation(program, menu: bistro), greets: "Bistro Lumen"),
        in: .milliseconds, .below(30)),
      Figure(
        "the same with a database",
        try samples(
          Invocation.saved(program, menu: bistro, database: database), greets: "Bistro Lumen"),
        in: .milliseconds, .below(30)),
      Figure(
        "start to greeting, \(large.label)",
        try samples(
          Invocation.conversation(program, menu: large.menuFile), greets: "Greenbasket Market"),
        in: .milliseconds, .below(60)),
    ]
  }

  private func samples(_ arguments: [String], greets name: String) throws(WrongAnswer) -> Samples {
    var times: [Double] = []
    for _ in 0..<40 {
      let (time, greeting) = try start(arguments)
      try expect(greeting.contains(name), equals: true, "greeting \"\(greeting)\" names \(name)")
      times.append(time)
    }
    return Samples(times)
  }

  /// Seconds until the first bytes, and what they say.
  private func start(_ arguments: [String]) throws(WrongAnswer) -> (Double, String) {
    let input = try Pipe()
    let output = try Pipe()
    let start = Stopwatch.seconds(CLOCK_MONOTONIC)
    let child = try Child(arguments, input: input.reading, output: output.writing)
    close(input.reading)
    close(output.writing)
    let bytes = output.read()
    let time = Stopwatch.seconds(CLOCK_MONOTONIC) - start
    close(input.writing)
    while !output.read().isEmpty {}
    close(output.reading)
    try expect(child.wait().status, equals: 0, "exit after the greeting")
    return (time, String(decoding: bytes, as: UTF8.self))
  }
}
