package import Dialogue
import Knowledge
package import Ordering
import Understanding

/// Answers questions: from computed facts where it can, else from the venue's own documents.
package struct Answering: Sendable {
  private let vocabulary: Vocabulary
  private let facts: FactAnswers
  private let phrasebook: Phrasebook
  private let library: any Library

  package init(vocabulary: Vocabulary, library: any Library) {
    self.vocabulary = vocabulary
    self.library = library
    facts = FactAnswers(menu: vocabulary.menu)
    phrasebook = Phrasebook(menu: vocabulary.menu)
  }

  func answer(_ question: String, about items: [Item.ID], state: State, at now: LocalTime)
    async throws(ToolFailure) -> Answer
  {
    if var fact = vocabulary.interpreter.factQuestion(question) {
      if fact.items.isEmpty, fact.categories.isEmpty { fact.items = items }
      if let answer = facts.answer(fact, at: now, stock: state.stock, lines: state.order.lines) {
        return Answer(.answered, text: phrasebook.fact(answer), cites: cites(fact))
      }
    }
    return try await library.answer(question)
  }

  private func cites(_ fact: FactQuestion) -> [String] {
    fact.items.isEmpty ? ["menu.json"] : fact.items.map { "menu.json#\($0)" }
  }
}

/// Where questions are looked up that no fact of the menu answers.
package protocol Library: Sendable {
  func answer(_ question: String) async throws(ToolFailure) -> Answer
}

/// A library without documents: nothing is known but the facts of the menu.
package struct NoLibrary: Library {
  package init() {}
  package func answer(_ question: String) -> Answer { .notKnown }
}
