import Knowledge
import Testing

/// How well the search by words finds what the four venues know.
@Suite struct QuestionFileTests {
  /// What came of the questions of a folder.
  struct Figures {
    var answerable = 0
    var unanswerable = 0
    var first = 0
    var amongThree = 0
    /// Answered with the right passage.
    var right = 0
    /// Answered with another one.
    var wrong = 0
    /// Questions that nobody can answer and that were answered.
    var invented = 0
  }

  @Test("the questions that the bands were set with are found, and hardly one is answered wrongly")
  func calibration() async throws {
    let figures = try await figures(of: "questions")
    #expect(figures.answerable == 120)
    #expect(figures.unanswerable == 40)
    #expect(figures.first >= 108)
    #expect(figures.amongThree >= 117)
    #expect(figures.right >= 86)
    #expect(figures.wrong <= 5)
    #expect(figures.invented <= 1)
  }

  @Test("questions that set no weight are found less often, but are not answered more wrongly")
  func otherQuestions() async throws {
    let figures = try await figures(of: "questions/held-out")
    #expect(figures.answerable == 60)
    #expect(figures.unanswerable == 20)
    #expect(figures.first >= 43)
    #expect(figures.amongThree >= 49)
    #expect(figures.right >= 36)
    #expect(figures.wrong <= 4)
    #expect(figures.invented <= 1)
  }

  @Test("questions never looked at while the ranking was made tell how good it really is")
  func unseenQuestions() async throws {
    let figures = try await figures(of: "questions/unseen")
    #expect(figures.answerable == 40)
    #expect(figures.unanswerable == 20)
    #expect(figures.first >= 29)
    #expect(figures.amongThree >= 33)
    #expect(figures.right >= 23)
    #expect(figures.wrong <= 3)
    #expect(figures.invented <= 1)
  }

  private func figures(of folder: String) async throws -> Figures {
    var figures = Figures()
    for venue in Venue.names {
      let index = try Venue.index(venue)
      for question in try Question.all(of: venue, folder: folder) {
        let found = try await index.passages(matching: question.text, limit: 3)
        let rank = found.firstIndex { question.sources.contains($0.source) }
        var isAnswered = false
        if case .answer = Bands.words.judge(found) { isAnswered = true }
        if question.sources.isEmpty {
          figures.unanswerable += 1
          figures.invented += isAnswered ? 1 : 0
        } else {
          figures.answerable += 1
          figures.first += rank == 0 ? 1 : 0
          figures.amongThree += rank == nil ? 0 : 1
          figures.right += isAnswered && rank == 0 ? 1 : 0
          figures.wrong += isAnswered && rank != 0 ? 1 : 0
        }
      }
    }
    return figures
  }
}
