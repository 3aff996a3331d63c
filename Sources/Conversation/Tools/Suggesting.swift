import Dialogue
package import Knowledge
package import Ordering

/// Suggests items for a wish and words the reason for each.
package struct Suggesting: Sendable {
  private let menu: Menu
  private let recommender: Recommender
  private let moods: MoodMap

  package init(menu: Menu, moods: MoodMap) {
    self.menu = menu
    self.moods = moods
    recommender = Recommender(menu: menu, moods: moods)
  }

  func suggest(
    _ wish: Wish, diets: [String], allergies: [Allergen], seen: [Item.ID],
    stock: [Item.ID: Int], at now: LocalTime
  ) -> [SuggestedItem] {
    recommender.suggest(
      wish, diet: diets, allergies: allergies, stock: stock, seen: seen, at: now
    ).map { suggestion in
      SuggestedItem(
        item: suggestion.item,
        reason: suggestion.reasons.prefix(2).map(reason).joined(separator: ", "),
        confidence: Int((suggestion.confidence * 100).rounded()))
    }
  }

  /// What is said first of the mood, in the words of the mood map.
  func opening(for wish: Wish) -> String? {
    wish.mood.flatMap { moods[$0]?.say }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func reason(_ reason: Suggestion.Reason) -> String {
    switch reason {
    case .mood(let mood): moods[mood]?.because ?? mood
    case .tag(let tag), .diet(let tag): tag
    case .freeFrom(let allergen): "listed as free from \(allergen.rawValue)"
    case .withinBudget(let budget): "under \(menu.currency.format(budget))"
    case .popular: "a favourite here"
    case .timeOfDay(let part):
      switch part {
      case .morning: "good in the morning"
      case .midday: "good for lunch"
      case .afternoon: "good in the afternoon"
      case .evening: "good for the evening"
      case .night: "good at night"
      }
    case .onMenu: "on our menu"
    }
  }
}
