package import Ordering

/// Answers fact questions from the menu: computed, never guessed, and never worded.
package struct FactAnswers: Sendable {
  let menu: Menu

  package init(menu: Menu) { self.menu = menu }

  /// The answer, or `nil` where the question names nothing or the menu file does not say.
  ///
  /// A question without items is about what is in focus, which the caller passes as its items.
  /// Lines of the cart that are one of the items, made in a way of their own, are answered too.
  package func answer(
    _ question: FactQuestion, at now: LocalTime, stock: [Item.ID: Int] = [:], lines: [Line] = []
  ) -> FactAnswer? {
    switch question.topic {
    case .allergen(let allergen):
      about(question, lines).map { .allergen(allergen, $0.map { fact(allergen, of: $0) }) }
    case .allergens: about(question, lines).map { .allergens($0.map { allergenList(of: $0) }) }
    case .tag(let tag): about(question, lines).map { .tag(tag, $0.map { fact(tag, of: $0) }) }
    case .price: about(question, lines).map { .price($0.map { price(of: $0) }) }
    case .contents: about(question, lines).map { .contents($0.map { contents(of: $0) }) }
    case .availability:
      about(question, []).map { subjects in
        .availability(
          unique(subjects.map(\.item)).map { availability(of: $0, stock: stock) })
      }
    case .optionsOf(let group): options(of: group, for: items(of: question))
    case .hours(let day): hours(on: day, now: now)
    case .openNow: menu.service.hours.isEmpty ? nil : .openNow(openState(at: now))
    case .deliveryArea(let postcode): delivery { .deliveryArea(area(postcode, of: $0)) }
    case .deliveryFee: delivery { .deliveryFee($0) }
    case .minimumOrder: delivery { .minimumOrder($0) }
    case .payments: menu.service.payments.isEmpty ? nil : .payments(menu.service.payments)
    case .promotions: .promotions(menu.promotions)
    case .leadTime: leadTimes
    }
  }

  /// The things a question is about; `nil` if it names none.
  private func about(_ question: FactQuestion, _ lines: [Line]) -> [FactSubject]? {
    let subjects = items(of: question).flatMap { item -> [FactSubject] in
      guard question.options.isEmpty else { return readings(of: question.options, for: item) }
      let own = lines.filter { $0.item == item && isMadeToOrder($0) }
        .map { FactSubject(item, options: $0.options, parts: $0.parts) }
      return own + [FactSubject(item)]
    }
    return subjects.isEmpty ? nil : unique(subjects)
  }

  /// Items named, and those of the categories named.
  private func items(of question: FactQuestion) -> [Item.ID] {
    unique(
      question.items.filter { menu.item($0) != nil || menu.combo($0) != nil }
        + question.categories.flatMap { menu.items(in: $0).map(\.id) })
  }

  /// One subject for each way to read options that may mean several.
  private func readings(of options: [OptionChoice], for item: Item.ID) -> [FactSubject] {
    let offered = menu.item(item)?.optionGroups ?? []
    return options.filter { offered.contains($0.group) }
      .reduce([FactSubject(item)]) { subjects, choice in
        let longer = subjects.flatMap { subject in
          choice.chosen.map { FactSubject(item, options: subject.options + [$0]) }
        }
        return Array(longer.prefix(Self.readingLimit))
      }
  }

  /// More ways than this to read one question are no answer to it.
  private static let readingLimit = 12

  /// Whether a line differs from the item as it comes.
  private func isMadeToOrder(_ line: Line) -> Bool {
    Composition(of: line, menu: menu).map { !$0.added.isEmpty || !$0.removed.isEmpty }
      ?? !line.parts.isEmpty
  }
}

extension OptionChoice {
  /// What each of its candidates would be in a line.
  var chosen: [ChosenOption] {
    candidates.map {
      ChosenOption(group, $0, amount: amount, count: count, placement: placement)
    }
  }
}

/// The elements without repetitions, in the order of their first appearance.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}
