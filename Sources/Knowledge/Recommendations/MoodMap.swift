/// What suits which mood: the same map for every venue, so it may name what a menu does not have.
package struct MoodMap: Hashable, Sendable {
  /// In the order of the file.
  package let moods: [Mood]

  private let positions: [Mood.ID: Int]

  package init(moods: [Mood] = []) {
    self.moods = moods
    positions = Dictionary(
      moods.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(id: Mood.ID) -> Mood? { positions[id].map { moods[$0] } }

  /// What people say for each mood, for the interpreter.
  package var names: [Mood.ID: [String]] {
    Dictionary(moods.map { ($0.id, $0.names) }, uniquingKeysWith: { first, _ in first })
  }
}

/// A mood, and how well things suit it: weights from 0 to 1, and below 0 for what to avoid.
package struct Mood: Hashable, Sendable, Identifiable {
  package var id: String
  /// What people say for it.
  package var names: [String]
  /// What the bot says before it suggests.
  package var say: String
  /// Why something that suits it does, as the end of a sentence.
  package var because: String
  package var tags: [String: Double]
  package var categories: [String: Double]
  package var items: [String: Double]
  /// Tags to avoid, with weights below zero.
  package var avoid: [String: Double]

  package init(
    id: String, names: [String] = [], say: String = "", because: String = "",
    tags: [String: Double] = [:], categories: [String: Double] = [:],
    items: [String: Double] = [:], avoid: [String: Double] = [:]
  ) {
    self.id = id
    self.names = names
    self.say = say
    self.because = because
    self.tags = tags
    self.categories = categories
    self.items = items
    self.avoid = avoid
  }
}
