import Ordering

/// Everything a candidate is judged by.
struct Asked {
  let wish: Wish
  let diet: [String]
  let allergies: [Allergen]
  let part: DayPart
}

/// An item and what speaks for it.
struct Candidate {
  let item: Item
  let mood: Mood?
  /// How well it suits the mood; zero without one.
  let fit: Double
  /// How well it suits the time of day.
  let timeliness: Double
  let score: Double

  /// What decides between candidates, in this order.
  struct Value: Comparable {
    let tier: Int
    let score: Double
    let popularity: Double

    static func < (left: Value, right: Value) -> Bool {
      (left.tier, left.score, left.popularity) < (right.tier, right.score, right.popularity)
    }
  }

  init(_ item: Item, asked: Asked, mood: Mood? = nil) {
    self.item = item
    self.mood = mood
    fit = mood.map { Self.fit(of: item, $0) } ?? 0
    timeliness = min(1, max(-1, item.tags.reduce(0) { $0 + asked.part.weight(of: $1) }))
    score =
      mood == nil
      ? item.popularity + 0.15 * timeliness + (Self.speciality(of: item) == nil ? 0 : 0.5)
      : fit + 0.3 * item.popularity + 0.1 * timeliness
  }

  private static func fit(of item: Item, _ mood: Mood) -> Double {
    (item.moods.contains(mood.id) ? 1 : 0) + (mood.categories[item.category] ?? 0)
      + (mood.items[item.id] ?? 0)
      + item.tags.reduce(0) { $0 + (mood.tags[$1] ?? 0) + (mood.avoid[$1] ?? 0) }
  }

  /// The tag by which a venue singles out what it is proud of.
  private static func speciality(of item: Item) -> String? {
    ["chef-special", "seasonal"].first(where: item.tags.contains)
  }

  func suggestion(_ asked: Asked, isPopular: Bool) -> Suggestion {
    var reasons: [Suggestion.Reason] = []
    if let mood { reasons.append(.mood(mood.id)) }
    let tags = wantedTags(asked)
    reasons += tags.map { .tag($0) }
    if mood == nil, let special = Self.speciality(of: item), !tags.contains(special) {
      reasons.append(.tag(special))
    }
    reasons += asked.diet.map { .diet($0) }
    reasons += unique(asked.allergies + asked.wish.filter.without).map { .freeFrom($0) }
    if isPopular { reasons.append(.popular) }
    if mood == nil, timeliness > 0 { reasons.append(.timeOfDay(asked.part)) }
    if let budget = asked.wish.filter.maximumPrice { reasons.append(.withinBudget(budget)) }
    return Suggestion(
      item: item.id, reasons: reasons.isEmpty ? [.onMenu] : reasons,
      confidence: max(0.05, score / (max(0, score) + 1)))
  }

  /// The item's tags that were asked for, or that make it suit the mood; the weightiest first.
  private func wantedTags(_ asked: Asked) -> [String] {
    let wanted = asked.wish.filter.tags.filter(item.tags.contains)
    let suiting = item.tags.filter { (mood?.tags[$0] ?? 0) > 0 && !wanted.contains($0) }
      .sorted { (mood?.tags[$0] ?? 0, $1) > (mood?.tags[$1] ?? 0, $0) }
    return wanted + suiting
  }
}
