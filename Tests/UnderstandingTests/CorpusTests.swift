import Ordering
import Testing
import Understanding

@Suite struct CorpusTests {
  @Test(arguments: try Corpus.phrasings())
  func `Every phrasing means what its file says`(_ phrasing: Corpus.Phrasing) throws {
    let venue = try #require(Venues.shared[phrasing.menu], "no such menu")
    let meaning = venue.interpreter.interpret(
      phrasing.text, in: try phrasing.context(venue.menu))
    let expected =
      phrasing.meaning == "nothing"
      ? [] : try NotationReader.commands(phrasing.meaning, menu: venue.menu)
    let verdict = Verdict(meaning, expected, leftOver: phrasing.leftOver)
    #expect(
      verdict == .right,
      "\(verdict): \(NotationWriter().write(meaning.commands)) \(meaning.unexplainedWords)")
  }
}

/// What is wrong with a reading.
enum Verdict: String {
  case right
  case nothingUnderstood = "nothing understood"
  case several = "more than was said"
  case leftOver = "left over"
  case notTheSame = "not the same"

  init(_ meaning: Interpretation, _ expected: [Command], leftOver: [String]) {
    if meaning.commands == expected {
      self = meaning.unexplainedWords.sorted() == leftOver.sorted() ? .right : .leftOver
    } else if meaning.commands.isEmpty {
      self = .nothingUnderstood
    } else if !expected.isEmpty, expected.allSatisfy(meaning.commands.contains) {
      self = .several
    } else {
      self = .notTheSame
    }
  }
}
