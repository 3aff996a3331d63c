import Knowledge
import Testing

@Suite struct BandsTests {
  let bands = Bands(answer: 0.5, choice: 0.25)

  func passage(_ source: String, _ score: Double) -> Passage {
    Passage(
      source: source, kind: .faq, heading: "", text: "",
      score: Passage.Score(coverage: score, heading: 0, focus: 0, total: score))
  }

  @Test("a high score answers, a middling one offers choices, a low one is not known")
  func judging() {
    #expect(bands.judge([]) == .notKnown)
    #expect(bands.judge([passage("a", 0.2)]) == .notKnown)
    #expect(bands.judge([passage("a", 0.25)]) == .choices([passage("a", 0.25)]))
    #expect(bands.judge([passage("a", 0.5), passage("b", 0.4)]) == .answer(passage("a", 0.5)))
  }

  @Test("choices leave out what falls below the band")
  func choices() {
    let passages = [passage("a", 0.45), passage("b", 0.3), passage("c", 0.1)]
    #expect(bands.judge(passages) == .choices(Array(passages.prefix(2))))
  }
}
