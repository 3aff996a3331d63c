import Ordering
import Testing

@Suite struct NotationTests {
  static let examples = [
    "add 1 latte", "add 2 pizza size:large topping:-olives topping:cheese*extra",
    "add 1 latte|flat_white", "add 1 lunch main=(1 margherita size:small) drink=(1 cola)",
    "add 1 espresso shots:shot*2 milk:oat|almond topping:olives@left", "add 1 7",
    "change @last with size:large", "change 1 of pizza[size:large] with topping:-olives",
    "change #2 quantity 3", "change #-1 quantity +1", "change @any[milk:oat] quantity -1",
    "change cola to 1 sprite", "change @last reset milk:oat", "remove @all", "remove @rest",
    "remove 1 of latte|mocha", "remove #2", "choose #2", "choose latte", "choose milk:oat",
    "choose @all", "choose @none", "choose @any", "provide mode=dine-in",
    "provide address=30 Pine Road, 10001", "provide name=Ana", "provide time=asap",
    "provide time=+20m", "provide time=19:30", "provide time=tomorrow 12:00",
    "provide time=fri 12:00", "provide payment=pay-at-counter", "provide allergy=nuts",
    "provide note=\"ring; \\\"twice\\\"\"", "ask do you have parking", "recommend mood=stressed",
    "recommend mood=happy tag=vegan under=1000", "browse",
    "browse category=mains|pizza tag=vegan without=nuts|milk under=1200", "browse item=latte",
    "review", "checkout", "yes", "no", "undo", "cancel", "repeat", "repeat order", "repeat item",
    "status", "help", "human", "greet", "thank", "bye",
  ]

  @Test("a command in notation reads and writes back the same", arguments: examples)
  func roundTrip(_ text: String) throws {
    let command = try NotationReader.command(text)
    #expect(NotationWriter().write(command) == text)
    #expect(try NotationReader.command(NotationWriter().write(command)) == command)
  }

  @Test("what is not notation is refused with the place and what was expected")
  func refusals() {
    let cases: [(String, Int, String)] = [
      ("", 0, "a verb"), ("order 1 latte", 0, "a verb"), ("add", 3, "an item"),
      ("add 1 latte oat", 12, "group:option"), ("choose", 6, "an answer"),
      ("provide colour=red", 14, "a slot"), ("yes please", 4, "the end"),
      ("provide note=\"open", 18, "a closing quote"),
    ]
    for (text, offset, expected) in cases {
      #expect(throws: NotationError(offset: offset, expected: expected)) {
        try NotationReader.command(text)
      }
    }
  }
}
