import Testing

@testable import Knowledge

@Suite struct TextTests {
  @Test(
    "words are folded alike, whatever their case, accents and apostrophes",
    arguments: [
      ("What's the CHEF'S special?", ["what", "the", "chef", "special"]),
      ("Don’t you? I’m", ["dont", "you", "im"]),
      ("crème BRÛLÉE, jalapeños", ["creme", "brulee", "jalapenos"]),
      ("wi-fi 24/7 $3.50", ["wi", "fi", "24", "7", "3", "50"]), ("e\u{301}te\u{301}", ["ete"]),
      ("Straße Łódź", ["straße", "lodz"]), ("東京 كم", ["東京", "كم"]), ("'' – 🍕 …", []), ("", []),
    ])
  func words(text: String, words: [String]) { #expect(Words.of(text) == words) }

  @Test(
    "the forms of a word are one family",
    arguments: [
      ["deliver", "delivers", "delivery", "deliveries", "delivered", "delivering"],
      ["cancel", "cancelled", "cancellation", "cancellations", "canceling"],
      ["reserve", "reserved", "reservation", "reservations"],
      ["pay", "paid", "payment", "payments"],
      ["close", "closes", "closed", "closing"], ["bake", "baking", "baked"],
      ["park", "parking", "parked"],
      ["dish", "dishes"], ["fry", "fries", "fried"], ["child", "children"], ["size", "sizes"],
      ["access", "accessible", "accessibility"],
      ["collect", "collected", "uncollected", "collection"],
      ["loyal", "loyalty"], ["sandwich", "sandwiches"], ["cheese", "cheeses"],
    ])
  func families(words: [String]) { #expect(Set(words.map(WordFamily.key)).count == 1) }

  @Test(
    "words that only look alike are not one family",
    arguments: [
      ("wine", "win"), ("care", "car"), ("order", "ord"), ("water", "wat"), ("vegan", "vegetarian"),
      ("part", "party"), ("bus", "bu"), ("station", "stat"), ("menu", "men"),
    ])
  func strangers(left: String, right: String) {
    #expect(WordFamily.key(left) != WordFamily.key(right))
  }

  @Test(
    "one slip is a letter missing, added, changed or swapped with its neighbour",
    arguments: [
      ("delivery", "delivry", true), ("delivery", "deliveryy", true),
      ("delivery", "dolivery", true),
      ("delivery", "delviery", true), ("delivery", "delivery", false),
      ("delivery", "dlivry", false),
      ("delivery", "deliver", true), ("ab", "ba", true), ("abc", "cba", false), ("", "a", true),
      ("", "", false),
    ])
  func spelling(left: String, right: String, isOne: Bool) {
    #expect(Spelling.isOneEdit(Array(left.utf8), Array(right.utf8)) == isOne)
    #expect(Spelling.isOneEdit(Array(right.utf8), Array(left.utf8)) == isOne)
  }

  @Test("sentences end at stops, not at abbreviations, prices or times")
  func sentences() {
    #expect(
      Sentences.of(
        "It is $3.50, e.g. At noon. Ask Dr. Lee! \"Really?\" Yes (we do.) At 9 a.m. Or not")
        == [
          "It is $3.50, e.g. At noon.", "Ask Dr. Lee!", "\"Really?\"", "Yes (we do.)",
          "At 9 a.m. Or not",
        ])
    #expect(Sentences.of("one\ntwo. three") == ["one", "two. three"])
    #expect(Sentences.of("Wait... What?!") == ["Wait...", "What?!"])
    #expect(Sentences.of("").isEmpty)
  }
}
