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
    let seen = Set(seen)
    let allowed = menu.items.filter { item in
      item.available && stock[item.id] != 0 && !seen.contains(item.id) && isAllowed(item, asked)
    }
    let mood = wish.mood.flatMap { moods[$0] }
    var candidates = allowed.map { Candidate($0, asked: asked, mood: mood) }
    // Where nothing suits the mood, something good is better than nothing.
    if mood != nil {
      let suiting = candidates.filter { $0.fit > 0 }
      candidates = suiting.isEmpty ? allowed.map { Candidate($0, asked: asked) } : suiting
    }
    let popularity = popularityOfFavourites
    return varied(candidates, limit: limit, byCategory: wish.filter.categories.isEmpty)
      .map { $0.suggestion(asked, isPopular: $0.item.popularity >= popularity) }
  }

  private func isAllowed(_ item: Item, _ asked: Asked) -> Bool {
    asked.wish.filter.matches(item, in: menu) && asked.diet.allSatisfy(item.tags.contains)
      && asked.allergies.allSatisfy { isFree(item, from: $0) }
  }

  /// Whether an item is stated to be free, and can stay so in each choice that has to be made.
  private func isFree(_ item: Item, from allergen: Allergen) -> Bool {
    guard item.allergens[allergen] == .freeFrom,
      menu.allergenStatus(allergen, of: item.id) == .freeFrom
    else { return false }
    let open = menu.groups(of: item.id).filter { $0.min > 0 && $0.defaults.isEmpty }
    return open.allSatisfy { group in
      group.options.contains { $0.allergens[allergen] == .freeFrom || group.isForm }
    }
  }

  /// What counts as popular: the upper quarter of this menu.
  private var popularityOfFavourites: Double {
    let values = menu.items.map(\.popularity).sorted()
    return values.isEmpty ? 1 : max(0.01, values[values.count * 3 / 4])
  }

  /// The best candidates, with no category that was not asked for taking every place.
  private func varied(_ candidates: [Candidate], limit: Int, byCategory: Bool) -> [Candidate] {
    var rest = candidates
    var chosen: [Candidate] = []
    while chosen.count < limit, !rest.isEmpty {
      var best = 0
      for index in rest.indices.dropFirst() {
        let (challenger, champion) = (rest[index], rest[best])
        let value = value(of: challenger, beside: byCategory ? chosen : [])
        if value > self.value(of: champion, beside: byCategory ? chosen : []) { best = index }
      }
      chosen.append(rest.remove(at: best))
    }
    return chosen.sorted { $0.score > $1.score }
  }

  /// What a candidate is worth beside what is chosen already: a second of one category counts for
  /// less, a third only when nothing else is left.
  private func value(of candidate: Candidate, beside chosen: [Candidate]) -> Candidate.Value {
    let alike = chosen.count { $0.item.category == candidate.item.category }
    return Candidate.Value(
      tier: alike < 2 ? 1 : 0, score: candidate.score - (alike == 1 ? 0.25 : 0),
      popularity: candidate.item.popularity)
  }
}

extension OptionGroup {
  /// Whether it says in which form an item comes rather than what is in it.
  var isForm: Bool { role == .size || role == .preparation || role == .count }
}
