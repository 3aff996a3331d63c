package import Ordering

/// Picks what suits a wish from a menu: by rules, deterministic, and never against what was said of
/// diets and allergies.
package struct Recommender: Sendable {
  let menu: Menu
  let moods: MoodMap

  package init(menu: Menu, moods: MoodMap) {
    self.menu = menu
    self.moods = moods
  }

  /// What to offer, the best first; `seen` holds what was suggested before ("something else").
  ///
  /// For an allergy only what the menu states to be free from it is offered: what it does not
  /// mention is unknown. Equal scores fall to the more popular, then to the order of the menu.
  package func suggest(
    _ wish: Wish, diet: [String] = [], allergies: [Allergen] = [],
    stock: [Item.ID: Int] = [:], seen: [Item.ID] = [], at now: LocalTime, limit: Int = 3
  ) -> [Suggestion] {
    let asked = Asked(wish: wish, diet: diet, allergies: allergies, part: DayPart(at: now))
    let candidates = menu.items.filter { item in
      menu.canBeHad(item.id, stock: stock) && !seen.contains(item.id)
        && isAllowed(item, asked)
    }
    let mood = wish.mood.flatMap { moods[$0] }
    var scored = candidates.map { Candidate($0, asked: asked, mood: mood) }
    // Where nothing suits the mood, something good is better than nothing.
    if mood != nil {
      let suiting = scored.filter { $0.fit > 0 }
      scored = suiting.isEmpty ? candidates.map { Candidate($0, asked: asked) } : suiting
    }
    return varied(scored, limit: limit, byCategory: wish.filter.categories.isEmpty)
      .map { $0.suggestion(asked, isPopular: $0.item.popularity >= popularity) }
  }

  private func isAllowed(_ item: Item, _ asked: Asked) -> Bool {
    asked.wish.filter.matches(item, in: menu) && asked.diet.allSatisfy(item.tags.contains)
      && asked.allergies.allSatisfy { isFree(item, from: $0) }
  }

  /// Whether an item is stated to be free, and can stay so in each choice that has to be made.
  private func isFree(_ item: Item, from allergen: Allergen) -> Bool {
    guard menu.allergenStatus(allergen, of: item.id) == .freeFrom else { return false }
    let open = menu.groups(of: item.id).filter { $0.min > 0 && $0.defaults.isEmpty }
    return open.allSatisfy { group in
      group.options.contains { $0.allergens[allergen] == .freeFrom || group.isForm }
    }
  }

  /// What counts as popular: the upper quarter of this menu.
  private var popularity: Double {
    let values = menu.items.map(\.popularity).sorted()
    return values.isEmpty ? 1 : max(0.01, values[values.count * 3 / 4])
  }

  /// The best candidates, with no category that was not asked for taking every place.
  private func varied(_ candidates: [Candidate], limit: Int, byCategory: Bool) -> [Candidate] {
    var rest = candidates.enumerated().sorted {
      ($1.element.score, $1.element.item.popularity, $0.offset)
        < ($0.element.score, $0.element.item.popularity, $1.offset)
    }
    .map(\.element)
    var chosen: [Candidate] = []
    while chosen.count < limit, !rest.isEmpty {
      let counts = Dictionary(grouping: chosen, by: \.item.category).mapValues(\.count)
      let best =
        rest.indices.max { left, right in
          // The sort decides between equals: the first of them is the best.
          (value(rest[left], counts, byCategory), -left)
            < (value(rest[right], counts, byCategory), -right)
        } ?? 0
      chosen.append(rest.remove(at: best))
    }
    return chosen
  }

  /// A second of the same category counts for less, a third only when nothing else is left.
  private func value(_ candidate: Candidate, _ counts: [Category.ID: Int], _ byCategory: Bool)
    -> Double
  {
    guard byCategory else { return candidate.score }
    switch counts[candidate.item.category] ?? 0 {
    case 0: return candidate.score
    case 1: return candidate.score * 0.75
    default: return candidate.score * 0.01
    }
  }
}

extension OptionGroup {
  /// Whether it says in which form an item comes rather than what is in it.
  var isForm: Bool { role == .size || role == .preparation || role == .count }
}

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

  init(_ item: Item, asked: Asked, mood: Mood? = nil) {
    self.item = item
    self.mood = mood
    fit = mood.map { Self.fit(of: item, $0) } ?? 0
    timeliness = min(1, max(-1, item.tags.reduce(0) { $0 + asked.part.weight(of: $1) }))
    let special = item.tags.contains("chef-special") || item.tags.contains("seasonal")
    score =
      mood == nil
      ? item.popularity + 0.15 * timeliness + (special ? 0.15 : 0)
      : fit + 0.3 * item.popularity + 0.1 * timeliness
  }

  private static func fit(of item: Item, _ mood: Mood) -> Double {
    (item.moods.contains(mood.id) ? 1 : 0) + (mood.categories[item.category] ?? 0)
      + (mood.items[item.id] ?? 0)
      + item.tags.reduce(0) { $0 + (mood.tags[$1] ?? 0) + (mood.avoid[$1] ?? 0) }
  }

  func suggestion(_ asked: Asked, isPopular: Bool) -> Suggestion {
    var reasons: [Suggestion.Reason] = []
    if let mood { reasons.append(.mood(mood.id)) }
    reasons += wantedTags(asked).map { .tag($0) }
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
