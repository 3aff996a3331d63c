package import Knowledge
package import Ordering

/// What all conversations at one venue share: its menu, words, moods and documents.
package struct Venue: Sendable {
  package let menu: Menu
  package let vocabulary: Vocabulary
  package let moods: MoodMap
  package let library: any Library

  package init(menu: Menu, moods: MoodMap = MoodMap(), library: any Library = NoLibrary()) {
    self.menu = menu
    self.moods = moods
    self.library = library
    vocabulary = Vocabulary(menu: menu, moods: moods.names)
  }

  package func conversation(
    session: String, backend: any Backend, log: any EventLog,
    clock: @escaping @Sendable () -> LocalTime
  ) -> Conversation {
    let tools = Tools(
      backend: backend, answers: Answering(vocabulary: vocabulary, library: library),
      suggesting: Suggesting(menu: menu, moods: moods))
    return Conversation(
      session: session, vocabulary: vocabulary, tools: tools, log: log, clock: clock)
  }
}
