import Ordering

extension FactAnswers {
  func fact(_ tag: String, of subject: FactSubject) -> TagFact {
    guard let composition = Composition(of: line(of: subject), menu: menu) else {
      return TagFact(subject, comboStatus(of: tag, subject))
    }
    let line = line(of: subject)
    let meaning = TagMeaning(tag)
    func status(_ status: AllergenStatus) -> [Allergen] {
      meaning.rulesOut.filter { menu.allergenStatus($0, of: line) == status }
    }
    let present = composition.present.filter { !$0.isForm }
    let contained = status(.contains)
    if !contained.isEmpty { return TagFact(subject, .contains(contained)) }
    let opposite = meaning.opposites.first { opposite in
      composition.added.contains { $0.option.tags.contains(opposite) }
        || (composition.item.tags.contains(opposite) && !composition.item.tags.contains(tag))
    }
    let bringing = present.filter { $0.option.tags.contains(tag) }.map(\.inclusion)
    switch (meaning.isOfAllParts, composition.item.tags.contains(tag)) {
    case (_, true) where opposite == nil:
      let lacking = composition.added.filter { !$0.isForm && !$0.option.tags.contains(tag) }
      guard meaning.isOfAllParts, !lacking.isEmpty else {
        return TagFact(subject, .yes, mayContain: status(.mayContain))
      }
      return TagFact(subject, .unmarked(lacking.map(\.inclusion)))
    case (false, _) where !bringing.isEmpty: return TagFact(subject, .because(bringing))
    case (_, _): return TagFact(subject, opposite.map { .marked($0) } ?? .unmarked([]))
    }
  }

  /// A combo is marked if everything it may consist of is.
  private func comboStatus(of tag: String, _ subject: FactSubject) -> TagStatus {
    guard let combo = menu.combo(subject.item) else { return .unmarked([]) }
    let statuses = combo.parts.flatMap { part -> [TagStatus] in
      let chosen = subject.parts.filter { $0.name == part.name }
        .map { FactSubject($0.line.item, options: $0.line.options) }
      return (chosen.isEmpty ? part.items.map { FactSubject($0) } : chosen)
        .map { fact(tag, of: $0).status }
    }
    return !statuses.isEmpty && statuses.allSatisfy { $0 == .yes } ? .yes : .unmarked([])
  }
}

/// What a menu tag says in general, whatever the menu.
struct TagMeaning {
  /// Allergens that nothing with this tag contains.
  let rulesOut: [Allergen]
  /// Tags that say the contrary.
  let opposites: [String]
  /// Whether every part of a dish must have it, as with diets; otherwise one is enough ("spicy").
  let isOfAllParts: Bool

  init(_ tag: String) {
    let free = tag.hasSuffix("-free") ? String(tag.dropLast(5)) : nil
    rulesOut =
      switch tag {
      case "vegan": [.milk, .egg, .fish, .shellfish]
      case "vegetarian": [.fish, .shellfish]
      case "dairy-free": [.milk]
      case "nut-free": [.nuts]
      default: free.flatMap { Allergen(rawValue: $0) }.map { [$0] } ?? []
      }
    opposites = Self.contraries.flatMap { pair in
      pair.0 == tag ? [pair.1] : pair.1 == tag ? [pair.0] : []
    }
    isOfAllParts =
      free != nil || tag.hasPrefix("low-")
      || ["vegan", "vegetarian", "halal", "kosher", "organic"].contains(tag)
  }

  private static let contraries = [
    ("spicy", "mild"), ("warm", "cold"), ("caffeine", "decaf"), ("light", "hearty"),
  ]
}
