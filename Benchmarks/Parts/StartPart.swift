import Glibc

/// From starting the program to the first bytes of its greeting.
struct StartPart: Part {
  let name = "start"

  func figures(in setting: Setting) throws(WrongAnswer) -> [Figure] {
    let bistro = try samples(setting, menu: "menus/bistro/menu.json", greets: "Bistro Lumen")
    let market = try samples(setting, menu: setting.large.menuFile, greets: "Greenbasket Market")
    return [
      Figure("start to greeting, bistro", bistro, in: .milliseconds, .below(30)),
      Figure(
        "start to greeting, \(setting.large.label)", market, in: .milliseconds, .below(60)),
    ]
  }

  private func samples(_ setting: Setting, menu: String, greets name: String)
    throws(WrongAnswer) -> Samples
  {
    var times: [Double] = []
    for _ in 0..<40 {
      let (time, greeting) = try start(Invocation.conversation(setting.program, menu: menu))
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
    if !Invocation.flushesGreeting { close(input.writing) }
    let bytes = output.read()
    let time = Stopwatch.seconds(CLOCK_MONOTONIC) - start
    if Invocation.flushesGreeting { close(input.writing) }
    while !output.read().isEmpty {}
    close(output.reading)
    try expect(child.wait().status, equals: 0, "exit after the greeting")
    return (time, String(decoding: bytes, as: UTF8.self))
  }
}
