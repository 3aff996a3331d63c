/// Orders from greeting to thanks, as a customer types them, with what must have come of each line.
struct Script {
  struct Line: Hashable {
    let text: String
    /// The phase after it.
    let phase: String
    /// Pieces in the open order after it.
    let pieces: Int

    init(_ text: String, _ phase: String, _ pieces: Int) {
      self.text = text
      self.phase = phase
      self.pieces = pieces
    }
  }

  /// The first order of a conversation.
  static let first = [
    Line("hi there", "building", 0),
    Line("two bananas and three lemons", "building", 5),
    Line("half a pound of red grapes please", "building", 6),
    Line("add a sharp cheddar", "building", 7),
    Line("change the lemons to five", "building", 9),
    Line("where do your vegetables come from?", "building", 9),
    Line("remove the bananas", "building", 7),
    Line("two garlic, a pineapple and a kilo of carrots", "building", 11),
    Line("is the hummus vegan?", "building", 11),
    Line("what is in my cart", "building", 11),
    Line("checkout", "collecting", 11),
    Line("pickup", "collecting", 11),
    Line("my name is Robin", "collecting", 11),
    Line("my number is 312 555 0134", "collecting", 11),
    Line("as soon as possible", "collecting", 11),
    Line("pay at the counter", "confirming", 11),
    placing,
    Line("thanks", "placed", 0),
  ]

  /// A further order by the same customer, who is not asked again what is known.
  static let again =
    [
      first[0].placed, Line("two bananas and three lemons", "choosing", 0),
      Line("no, a new order", "building", 5),
    ] + first[2..<10] + first[10..<16].map { Line($0.text, "confirming", $0.pieces) }
    + first[16...]

  static let placing = Line("yes", "placed", 0)

  /// So many lines of one conversation.
  static func lines(_ count: Int) -> [Line] {
    (0..<count).map { number in
      number < first.count ? first[number] : again[(number - first.count) % again.count]
    }
  }
}

extension Script.Line {
  /// The same line after an order was placed.
  fileprivate var placed: Script.Line { Script.Line(text, "placed", 0) }
}
