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
    return try Self.odd.map { name, unit throws(WrongAnswer) in
      Figure(
        "1 MB against 1 KB, per byte: \(name)", try growth(unit, interpreter), in: .times,
        .below(4))
    }
  }

  /// How much dearer a byte is in the longest message than in the shortest, or where that was given up.
  private func growth(_ unit: String, _ interpreter: Interpreter) throws(WrongAnswer) -> Double {
    let first = try perByte(unit, 1_000, interpreter)
    var last = first
    for length in [10_000, 100_000, 1_000_000] where last < first * 8 {
      last = max(last, try perByte(unit, length, interpreter))
    }
    return last / first
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
