/// What the menu says of allergens; what it does not mention is unknown.
package struct Allergens: Hashable, Sendable {
  package var contains: [Allergen]
  package var mayContain: [Allergen]
  package var freeFrom: [Allergen]

  package init(
    contains: [Allergen] = [], mayContain: [Allergen] = [], freeFrom: [Allergen] = []
  ) {
    self.contains = contains
    self.mayContain = mayContain
    self.freeFrom = freeFrom
  }

  package subscript(allergen: Allergen) -> AllergenStatus {
    if contains.contains(allergen) { return .contains }
    if mayContain.contains(allergen) { return .mayContain }
    return freeFrom.contains(allergen) ? .freeFrom : .unknown
  }
}

/// The closed list of allergens a menu may name.
package enum Allergen: String, Hashable, Sendable, Codable, CaseIterable {
  case gluten, milk, egg, nuts, peanuts, soy, fish, shellfish, sesame, celery, mustard, sulphites
}

package enum AllergenStatus: String, Hashable, Sendable, Codable {
  case contains, mayContain, freeFrom, unknown
}
