import Ordering
import Understanding

/// However long and odd a message is, it takes time in proportion to its length.
struct OddInputPart: Part {
  let name = "odd"

  /// What is repeated until the message is as long as wanted.
  private static let odd = [
    ("one letter", "a"), ("blanks", " "), ("digits", "7"), ("a word", "and "),
    ("a number", "two "), ("an item", "lemons "), ("items", "two lemons and a banana "),
    ("an ambiguous item", "apple "), ("an option", "sliced "), ("negations", "no not without "),
    ("brackets", "([{("), ("commas", ","), ("a misspelling", "pinapple "),
    ("strange words", "qwrtz xplk "), ("references", "the second one of the other ones "),
    ("edits", "change the lemons to limes "), ("questions", "is the bread vegan? "),
    ("half of a half", "half a half of "), ("combining marks", "e\u{301}\u{302}"),
    ("emoji", "👩‍👩‍👧 "), ("hyphens", "lemon-lime-"), ("slots", "at 5 pm 312 555 0134 "),
  ]

  func figures(in setting: Setting) throws(WrongAnswer) -> [Figure] {
    let interpreter = Interpreter(menu: setting.small.menu)
    var kinds: [(name: String, growth: Double, slowest: Double)] = []
    for (name, unit) in Self.odd {
      let (growth, slowest) = try cost(unit, interpreter)
      kinds.append((name, growth, slowest))
    }
    let figures = kinds.sorted { $0.growth > $1.growth }.map { kind in
      Figure(
        "a byte of a long odd message against one of 1 KB: \(kind.name)", kind.growth, in: .times,
        .below(4))
    }
    let slowest = kinds.map(\.slowest).max() ?? 0
    // The dearest, and whatever else is too dear.
    return figures.prefix(1) + figures.dropFirst().filter { !$0.isWithinCeiling } + [
      Figure("a byte of the slowest of \(kinds.count) kinds", Samples([slowest]), in: .nanoseconds)
    ]
  }

  /// How much dearer a byte is in longer messages than in the shortest, and its seconds at most.
  ///
  /// A kind that gets out of hand is not tried at full length.
  private func cost(_ unit: String, _ interpreter: Interpreter) throws(WrongAnswer)
    -> (growth: Double, slowest: Double)
  {
    let first = try perByte(unit, 1_000, interpreter)
    var most = first
    for length in [10_000, 100_000, 1_000_000] where most < first * 8 {
      most = max(most, try perByte(unit, length, interpreter))
    }
    return (most / first, most)
  }

  private func perByte(_ unit: String, _ length: Int, _ interpreter: Interpreter)
    throws(WrongAnswer) -> Double
  {
    let text = String(repeating: unit, count: length / unit.utf8.count)
    let times = (0..<(length > 100_000 ? 1 : 5)).map { _ in
      Stopwatch.computing { keep(interpreter.interpret(text)) }
    }
    try expect(interpreter.interpret(text).text, equals: text, "the text that was read")
    return Samples(times).median / Double(text.utf8.count)
  }
}
