package import Ordering

/// Finds the passages that may answer a question.
///
/// An implementation returns them with falling scores, equal questions give equal passages, and
/// words that stand nowhere in the documents give none.
package protocol Retriever: Sendable {
  func passages(matching question: String, limit: Int) async throws(ToolFailure) -> [Passage]
}

extension Retriever {
  /// Looks a question up and judges how certain the result is.
  package func look(up question: String, bands: Bands = .words) async throws(ToolFailure)
    -> Finding
  {
    bands.judge(try await passages(matching: question, limit: 3))
  }
}

/// What a look-up came to.
package enum Finding: Hashable, Sendable {
  case answer(Passage)
  /// One of these may answer; the customer knows which.
  case choices([Passage])
  case notKnown
}

/// From which score on a passage answers, and from which it may.
package struct Bands: Hashable, Sendable {
  package var answer: Double
  package var choice: Double

  package init(answer: Double, choice: Double) {
    self.answer = answer
    self.choice = choice
  }

  /// For the search by words, calibrated on `Tests/Fixtures/questions`.
  package static let words = Bands(answer: 0.38, choice: 0.17)

  package func judge(_ passages: [Passage]) -> Finding {
    guard let best = passages.first, best.score.total >= choice else { return .notKnown }
    if best.score.total >= answer { return .answer(best) }
    return .choices(passages.filter { $0.score.total >= choice })
  }
}
