import Ordering

extension Dialogue {
  /// Points out, once as long as it is the same, what conflicts with an allergy or diet the customer named.
  mutating func warn(about line: Line) {
    for allergy in state.profile.allergies {
      let status = menu.allergenStatus(allergy, of: line)
      guard status != .freeFrom else { continue }
      warn(
        AllergyWarning(item: line.item, allergen: allergy, status: status),
        allergy.rawValue + " " + status.rawValue)
    }
    for diet in state.profile.diets {
      guard let item = menu.item(line.item), !item.tags.contains(diet) else { continue }
      warn(AllergyWarning(item: line.item, diet: diet), diet)
    }
  }

  private mutating func warn(_ warning: AllergyWarning, _ about: String) {
    guard state.warned.insert(.init(item: warning.item, about: about)).inserted else { return }
    say(.warning(warning))
  }
}
