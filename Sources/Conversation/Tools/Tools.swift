import Dialogue
import Knowledge
package import Ordering

/// Runs the calls a dialogue asks for; a failure comes back as an outcome, never as an error.
package struct Tools: Sendable {
  package let backend: any Backend
  private let answers: Answering
  private let suggesting: Suggesting

  package init(backend: any Backend, answers: Answering, suggesting: Suggesting) {
    self.backend = backend
    self.answers = answers
    self.suggesting = suggesting
  }

  func run(_ call: ToolCall, state: State, at now: LocalTime) async -> ToolOutcome {
    do {
      return try await perform(call, state: state, at: now)
    } catch {
      return .failure(error)
    }
  }

  private func perform(_ call: ToolCall, state: State, at now: LocalTime)
    async throws(ToolFailure) -> ToolOutcome
  {
    switch call {
    case .search(let question, let items):
      .answer(try await answers.answer(question, about: items, state: state, at: now))
    case .recommend(let wish, let diets, let allergies, let seen):
      .suggestions(
        suggesting.suggest(
          wish, diets: diets, allergies: allergies, seen: seen, stock: state.stock, at: now),
        opening: suggesting.opening(for: wish))
    case .quote(let request): .quote(try await backend.quote(request))
    case .place(let quote, let key): .receipt(try await backend.place(quote, key: key))
    case .find(let key): .found(try await backend.find(key: key))
    case .status(let order): .receipt(try await backend.status(of: order))
    case .modify(let order, let quote, let key):
      .receipt(try await backend.modify(order, to: quote, key: key))
    case .cancel(let order): .receipt(try await backend.cancel(order))
    case .paymentLink(let order): .link(try await backend.paymentLink(for: order))
    }
  }
}
