package import Dialogue
package import Knowledge
package import Ordering

/// Looks questions up in the venue's documents, quotes what answers, and says when nothing does.
package struct DocumentLibrary: Library {
  private let retriever: any Retriever

  package init(_ retriever: any Retriever) { self.retriever = retriever }

  package func answer(_ question: String) async throws(ToolFailure) -> Answer {
    switch try await retriever.look(up: question) {
    case .answer(let passage):
      Answer(.answered, text: Self.quote(passage), cites: [passage.source])
    case .choices(let passages):
      Answer(.choices, text: Self.offer(passages), cites: passages.map(\.source))
    case .notKnown: .notKnown
    }
  }

  private static func quote(_ passage: Passage) -> String {
    let words = passage.sentences.isEmpty ? passage.text : passage.sentences.joined(separator: " ")
    return "\(words) (source: \(place(of: passage)))"
  }

  /// One passage is shown with its doubt; of several the customer picks by asking again.
  private static func offer(_ passages: [Passage]) -> String {
    guard passages.count > 1, let first = passages.first else {
      return passages.first.map { "I am not sure, but this may help: " + quote($0) }
        ?? Answer.notKnown.text
    }
    let others = passages.dropFirst().map { "“\($0.heading)”" }.joined(separator: " or ")
    return "I am not sure, but this may help: \(quote(first)) I also have \(others)."
  }

  private static func place(of passage: Passage) -> String {
    let file = passage.source.prefix { $0 != "#" }
    return passage.heading.isEmpty ? String(file) : "\(file), \(passage.heading)"
  }
}

extension Answer {
  /// The honest answer where nobody wrote one down.
  package static let notKnown = Answer(
    .unknown,
    text: "I don't know that. I can get a person for you: just say “a person, please”.")
}
