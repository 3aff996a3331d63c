import Glibc

/// The benchmark's command line: asserts the answers, prints the table, and may judge it.
enum Run {
  private static let parts: [any Part] = [
    StartPart(), TurnPart(), PipedPart(), ParsePart(), CompilingPart(), OrderPart(),
    OddInputPart(), KnowledgePart(),
  ]

  private static let usage = """
    usage: benchmarks [--check] [--only PART]...
      --check      exit 1 if a figure is past its ceiling
      --only PART  of: \(parts.map(\.name).joined(separator: " "))
    """

  static func main(_ arguments: [String]) async -> Int32 {
    var isChecking = false
    var chosen: [any Part] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--check": isChecking = true
      case "--only":
        let name = rest.popFirst() ?? ""
        guard let part = parts.first(where: { $0.name == name }) else {
          return refuse("there is no part \"\(name)\"")
        }
        chosen.append(part)
      case "--help", "-h":
        print(usage)
        return 0
      default: return refuse("\(argument) is not known")
      }
    }
    return await run(chosen.isEmpty ? parts : chosen, isChecking: isChecking)
  }

  private static func run(_ parts: [any Part], isChecking: Bool) async -> Int32 {
    var figures: [Figure] = []
    do throws(WrongAnswer) {
      let setting = try Setting()
      for part in parts {
        note("\(part.name) …")
        figures += try await part.figures(in: setting)
      }
    } catch {
      note("wrong answer: \(error.question)")
      note("  expected: \(error.expected)\n  given:    \(error.given)")
      return 1
    }
    for line in Table(figures).lines { print(line) }
    if let load = Load.now, load.isHigh { note("the machine is busy (\(load)): figures are high") }
    let failed = figures.filter { !$0.isWithinCeiling }
    for figure in failed { note("past its ceiling: \(figure.name)") }
    return isChecking && !failed.isEmpty ? 1 : 0
  }

  private static func refuse(_ reason: String) -> Int32 {
    note("benchmarks: \(reason)\n\(usage)")
    return 64
  }

  /// Progress and complaints, which are no part of the table.
  private static func note(_ text: String) {
    var text = text + "\n"
    text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
