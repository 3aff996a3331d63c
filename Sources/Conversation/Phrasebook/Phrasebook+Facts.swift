import Knowledge
import Ordering

extension Phrasebook {
  /// A computed fact in words; what the menu does not say is said to be unknown.
  func fact(_ fact: FactAnswer) -> String {
    switch fact {
    case .allergen(let allergen, let facts):
      sentences(facts.map { self.allergen(allergen, $0) }, few: 6)
    case .allergens(let facts): sentences(facts.map(allergens), few: 4)
    case .tag(let tag, let facts): tags(tag, facts)
    case .price(let facts): sentences(facts.map(price), few: 8)
    case .contents(let facts): sentences(facts.map(contents), few: 3)
    case .availability(let facts): sentences(facts.map(availability), few: 6)
    case .options(let facts): sentences(facts.map(options), few: 3)
    case .hours(let hours): self.hours(hours)
    case .openNow(let state): open(state)
    case .deliveryArea(let area): self.area(area)
    case .deliveryFee(let delivery): fee(delivery)
    case .minimumOrder(let delivery): minimum(delivery)
    case .payments(let methods): "You can pay \(list(methods.map(payment), "or"))."
    case .promotions(let promotions): self.promotions(promotions)
    case .leadTimes(let times):
      capitalised(list(times.map { "\(mode($0.mode)) takes about \($0.minutes) minutes" })) + "."
    }
  }

  private func sentences(_ sentences: [String], few: Int) -> String {
    guard sentences.count > few else { return sentences.joined(separator: "\n") }
    return sentences.prefix(few).joined(separator: "\n")
      + "\n… and \(sentences.count - few) more; ask about one of them."
  }

  private func name(_ subject: FactSubject) -> String {
    description(
      of: Line(item: subject.item, options: subject.options, parts: subject.parts))
  }

  private func names(_ inclusions: [Inclusion]) -> String {
    list(inclusions.map { lowered(menu.group($0.group)?.option($0.option)?.name ?? $0.option) })
  }

  // MARK: Allergens and diets

  private func allergen(_ allergen: Allergen, _ fact: AllergenFact) -> String {
    let name = self.name(fact.subject)
    let what = self.allergen(allergen)
    let source = fact.from.isEmpty ? "" : " (from the \(names(fact.from)))"
    var text =
      switch fact.status {
      case .contains: "The \(name) contains \(what)\(source)."
      case .mayContain: "The \(name) may contain \(what)\(source)."
      case .freeFrom: "The menu lists the \(name) as free from \(what)."
      case .unknown:
        "The menu does not say whether the \(name) contains \(what); please ask the staff."
      }
    if !fact.removed.isEmpty, fact.status == .unknown {
      text += " Leaving out the \(names(fact.removed)) removes one source, not every doubt."
    }
    if !fact.open.isEmpty { text += " It depends on your choice: \(names(fact.open)) has it." }
    return text
  }

  private func allergens(_ fact: AllergenListFact) -> String {
    var parts: [String] = []
    if !fact.contains.isEmpty { parts.append("contains \(list(fact.contains.map(allergen)))") }
    if !fact.mayContain.isEmpty {
      parts.append("may contain \(list(fact.mayContain.map(allergen)))")
    }
    if !fact.freeFrom.isEmpty {
      parts.append("is listed as free from \(list(fact.freeFrom.map(allergen)))")
    }
    let unknown =
      fact.unknown.isEmpty
      ? ""
      : " About \(list(fact.unknown.map(allergen))) the menu does not say; please ask the staff."
    let known = parts.isEmpty ? "" : "The \(name(fact.subject)) \(list(parts))."
    return (known + unknown).trimmingBlanks
  }

  private func tags(_ tag: String, _ facts: [TagFact]) -> String {
    guard facts.count > 4 else { return facts.map { self.tag(tag, $0) }.joined(separator: "\n") }
    let marked = facts.filter { fact in
      switch fact.status {
      case .yes, .because: true
      case .contains, .marked, .unmarked: false
      }
    }
    return marked.isEmpty
      ? "The menu marks none of them as \(tag)."
      : "Marked as \(tag): \(list(marked.map { name($0.subject) }))."
  }

  private func tag(_ tag: String, _ fact: TagFact) -> String {
    let name = self.name(fact.subject)
    var text =
      switch fact.status {
      case .yes: "Yes, the menu marks the \(name) as \(tag)."
      case .because(let options): "Yes, the \(name) is \(tag) (\(names(options)))."
      case .contains(let allergens):
        "No, the \(name) contains \(list(allergens.map(allergen)))."
      case .marked(let opposite): "No, the menu marks the \(name) as \(opposite)."
      case .unmarked(let options):
        options.isEmpty
          ? "The menu does not mark the \(name) as \(tag); please ask the staff to be sure."
          : "With \(names(options)) the menu does not mark the \(name) as \(tag)."
      }
    if !fact.mayContain.isEmpty {
      text += " It may contain traces of \(list(fact.mayContain.map(allergen)))."
    }
    return text
  }

  // MARK: Items

  private func price(_ fact: PriceFact) -> String {
    guard fact.sizes.isEmpty else {
      let sizes = fact.sizes.map { size in
        "\(money(size.price)) (\(names([size.option])))"
      }
      return "\(name(fact.subject)): \(list(sizes, "or"))."
    }
    return "\(name(fact.subject)): \(money(fact.price))."
  }

  private func contents(_ fact: ContentsFact) -> String {
    var text = "\(name(fact.subject)): \(fact.description)"
    if !fact.included.isEmpty { text += " Comes with \(names(fact.included))." }
    if !fact.parts.isEmpty { text += " You choose \(list(fact.parts.map(\.name)))." }
    return fact.description.isEmpty && fact.included.isEmpty && fact.parts.isEmpty
      ? "The menu does not say more about the \(name(fact.subject))." : text
  }

  private func availability(_ fact: AvailabilityFact) -> String {
    let name = menu.name(of: fact.item)
    return switch fact.state {
    case .available(nil): "Yes, we have \(name)."
    case .available(let left?): "Yes, there \(left == 1 ? "is" : "are") \(left) × \(name) left."
    case .soldOut(let instead): "\(name) is sold out.\(alternatives(instead))"
    case .notServed(let instead): "\(name) is not served at present.\(alternatives(instead))"
    }
  }

  private func alternatives(_ items: [Item.ID]) -> String {
    items.isEmpty ? "" : " There is \(list(items.map(menu.name), "or")) instead."
  }

  private func options(_ fact: OptionListFact) -> String {
    let group = menu.group(fact.group)
    let item = fact.item.map { " for the \(menu.name(of: $0))" } ?? ""
    guard !fact.options.isEmpty else {
      return "There is no choice of \(lowered(group?.name ?? fact.group))\(item)."
    }
    let rows = fact.options.map { option in
      names([option.option])
        + (option.price == .zero
          ? "" : " (\(option.price > .zero ? "+" : "")\(money(option.price)))")
    }
    return "\(group?.name ?? fact.group)\(item): \(list(rows, "or"))."
  }

  // MARK: The venue

  private func hours(_ fact: HoursFact) -> String {
    let when: String =
      switch fact.asked {
      case nil, .today: "Today"
      case .tomorrow: "Tomorrow"
      case .weekday: "On \(day(fact.day))"
      }
    guard !fact.spans.isEmpty else { return "\(when) we are closed." }
    if fact.spans.count == 1, fact.spans[0].closes == fact.spans[0].opens.adding(minutes: 1440) {
      return "\(when) we are open around the clock."
    }
    let spans = fact.spans.map { "from \($0.opens.clock) to \($0.closes.clock)" }
    let now = fact.asked == nil ? " " + open(fact.now) : ""
    return "\(when) we are open \(list(spans)).\(now)"
  }

  private func open(_ state: OpenState) -> String {
    switch state {
    case .open(nil): "We never close."
    case .open(let until?): "We are open now, until \(until.clock)."
    case .closed(nil): "We are closed now."
    case .closed(let opens?): "We are closed now and open \(day(opens)) at \(opens.clock)."
    }
  }

  private func area(_ fact: DeliveryAreaFact) -> String {
    switch fact {
    case .noDelivery: "We don't deliver."
    case .anywhere: "We deliver anywhere."
    case .served(let postcode): "Yes, we deliver to \(postcode)."
    case .notServed(let postcode, let areas):
      "Sorry, we don't deliver to \(postcode); our area is \(list(areas))."
    case .areas(let areas): "We deliver to \(list(areas))."
    }
  }

  private func fee(_ delivery: Delivery?) -> String {
    guard let delivery else { return "We don't deliver." }
    return delivery.fee == .zero
      ? "Delivery is free of charge." : "Delivery costs \(money(delivery.fee))."
  }

  private func minimum(_ delivery: Delivery?) -> String {
    guard let delivery else { return "We don't deliver, so there is no minimum." }
    return delivery.minimum == .zero
      ? "There is no minimum order." : "We deliver from \(money(delivery.minimum)) on."
  }

  private func promotions(_ promotions: [Promotion]) -> String {
    guard !promotions.isEmpty else { return "There are no promotions at present." }
    let rows = promotions.map { promotion in
      let percent = promotion.rate.millionths / 10_000
      return "\(promotion.code): \(percent) % off from \(money(promotion.minimum)) on"
    }
    return list(rows) + "."
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " })
  }
}
