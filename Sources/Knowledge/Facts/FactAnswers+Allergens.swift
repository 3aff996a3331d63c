import Ordering

extension FactAnswers {
  func fact(_ allergen: Allergen, of subject: FactSubject) -> AllergenFact {
    let line = line(of: subject)
    let status = menu.allergenStatus(allergen, of: line)
    guard let composition = Composition(of: line, menu: menu) else {
      return AllergenFact(subject, status)
    }
    func tied(_ ingredients: [Composition.Ingredient], _ tie: AllergenStatus) -> [Inclusion] {
      ingredients.filter { $0.option.allergens[allergen] == tie }.map(\.inclusion)
    }
    return AllergenFact(
      subject, status,
      from: status == .contains || status == .mayContain ? tied(composition.present, status) : [],
      removed: status == .unknown ? tied(composition.removed, .contains) : [],
      open: composition.openOptions(with: allergen).map(\.inclusion))
  }

  func allergenList(of subject: FactSubject) -> AllergenListFact {
    let line = line(of: subject)
    let statuses = Allergen.allCases.map { ($0, menu.allergenStatus($0, of: line)) }
    func all(_ status: AllergenStatus) -> [Allergen] {
      statuses.filter { $0.1 == status }.map(\.0)
    }
    return AllergenListFact(
      subject: subject, contains: all(.contains), mayContain: all(.mayContain),
      freeFrom: all(.freeFrom), unknown: all(.unknown))
  }

  /// The line a subject stands for.
  ///
  /// An extra is added to the group's defaults, another option of a variant takes their place.
  func line(of subject: FactSubject) -> Line {
    let defaults = menu.groups(of: subject.item).flatMap { group -> [ChosenOption] in
      let said = subject.options.filter { $0.group == group.id }
      guard said.isEmpty || group.role == .extra || group.role == .count else { return [] }
      return group.defaults.filter { id in !said.contains { $0.option == id } }
        .map { ChosenOption(group.id, $0) }
    }
    return Line(item: subject.item, options: defaults + subject.options, parts: subject.parts)
  }
}

extension Composition.Ingredient {
  var inclusion: Inclusion { Inclusion(group: group, option: option.id) }
}
