/// An order from greeting to thanks, as a customer types it, with what must have come of each line.
struct Script {
  struct Line {
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

  static let lines = [
    Line("hi there", "building", 0),
    Line("two bananas and three lemons", "building", 5),
    Line("half a pound of red grapes please", "building", 6),
    Line("add a sharp cheddar", "building", 7),
    Line("change the lemons to five", "building", 9),
    Line("do you have gift cards?", "building", 9),
    Line("remove the bananas", "building", 7),
    Line("two garlic, a pineapple and a kilo of carrots", "building", 11),
    Line("is the hummus vegan?", "building", 11),
    Line("what is in my cart", "building", 11),
    Line("checkout", "collecting", 11),
    Line("pickup", "collecting", 11),
    Line("my name is Robin", "collecting", 11),
    Line("312 555 0134", "collecting", 11),
    Line("as soon as possible", "collecting", 11),
    Line("pay at the counter", "confirming", 11),
    Line("yes", "placed", 0),
    Line("thanks", "placed", 0),
  ]

  /// The place in the script of the line that orders.
  static let placing = 16
}
