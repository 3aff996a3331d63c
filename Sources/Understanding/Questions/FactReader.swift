package import Ordering

extension Interpreter {
  /// Reads a question whose answer the menu or the venue's data give; `nil` for all others.
  ///
  /// Any word that the reading does not account for makes it `nil`: "are you open at Christmas" is no
  /// question about the usual hours.
  package func factQuestion(_ text: String) -> FactQuestion? {
    FactReader(text, engine: engine).question()
  }
}

/// Reads one question into a computable one.
struct FactReader {
  let reader: MessageReader
  let engine: Engine
  /// The folded words of the question.
  let words: Set<String>

  init(_ text: String, engine: Engine) {
    self.engine = engine
    reader = MessageReader(text, engine: engine, context: Context())
    words = Set(reader.utterance.tokens.map(reader.utterance.letters))
  }

  func question() -> FactQuestion? {
    guard !reader.atoms.isEmpty, let topic = topic(), isExplained(topic) else { return nil }
    var question = FactQuestion(topic)
    guard topic.hasSubject else { return question }
    for index in reader.atoms.indices { add(index, to: &question) }
    if question.items.count == 1 { question.options = options(of: question.items[0]) }
    if case .optionsOf = topic { question.options = [] }
    return question
  }

  func has(_ candidates: String...) -> Bool { candidates.contains { words.contains($0) } }

  // MARK: Topic

  private func topic() -> FactQuestion.Topic? {
    venueTopic() ?? itemTopic()
  }

  /// What is asked of the venue itself.
  private func venueTopic() -> FactQuestion.Topic? {
    let isDelivery = has("deliver", "delivery", "delivered", "delivering", "shipping")
    if isDelivery, has("fee", "charge", "cost", "costs", "much", "price", "free") {
      return .deliveryFee
    }
    if has("minimum", "least"), isDelivery || has("order", "spend") { return .minimumOrder }
    if isDelivery, asksWhere { return .deliveryArea(postcode: postcode) }
    if has("long", "wait", "soon"), has("how", "take", "takes", "wait", "time"), !has("open") {
      return .leadTime
    }
    if let hours = hoursTopic() { return hours }
    if has("pay", "payment", "payments", "accept", "card", "cards", "cash", "contactless") {
      return .payments
    }
    if has(
      "promotion", "promotions", "promo", "promos", "deal", "deals", "discount", "discounts",
      "coupon",
      "coupons", "offers", "code", "codes"), namedThings.isEmpty
    {
      return .promotions
    }
    return nil
  }

  private var asksWhere: Bool {
    postcode != nil
      || has("area", "areas", "zone", "where", "far", "zip", "postcode", "here", "address")
      || (words.contains("do") && namedThings.isEmpty && !has("long", "how"))
  }

  private var postcode: String? {
    reader.utterance.tokens.first { $0.isNumber && $0.upper - $0.lower >= 4 }.map {
      String(decoding: reader.text[Int($0.lower)..<Int($0.upper)], as: UTF8.self)
    }
  }

  private func hoursTopic() -> FactQuestion.Topic? {
    guard has("open", "opening", "close", "closing", "closed", "hours", "opens", "closes") else {
      return nil
    }
    for index in reader.atoms.indices {
      switch reader.function(index) {
      case .day, .tomorrow, .today:
        if let day = reader.day(at: index) { return .hours(day) }
      default: break
      }
    }
    let asksNow =
      has("now", "currently", "still")
      || (has("open", "closed") && !has("when", "what", "hours", "time", "till", "until", "late"))
    return asksNow ? .openNow : .hours(nil)
  }

  /// What is asked of things on the menu.
  private func itemTopic() -> FactQuestion.Topic? {
    if has("allergen", "allergens", "allergies", "allergy"), allergen == nil { return .allergens }
    if let allergen, asksContent { return .allergen(allergen) }
    if let group = askedGroup { return .optionsOf(group: group) }
    if has("cost", "costs", "price", "prices") || (has("much") && has("how")) {
      return namedThings.isEmpty && !hasPronoun && categories.isEmpty ? nil : .price
    }
    if let tag, hasSubject { return .tag(tag) }
    if asksContents, hasSubject { return .contents }
    if has("available", "stock", "left", "sold", "still")
      || (has("do", "have", "got") && has("have", "sell", "carry", "serve", "offer", "got"))
      || (words.contains("is") && words.contains("there"))
    {
      return namedThings.isEmpty && !hasPronoun ? nil : .availability
    }
    return nil
  }

  private var asksContent: Bool {
    has(
      "contain", "contains", "containing", "free", "allergic", "in", "has", "have", "any", "safe",
      "without",
      "with", "include", "includes", "traces", "made", "use", "put", "allergy", "intolerant", "is",
      "are")
      && (hasSubject || namedThings.isEmpty == false || has("free"))
  }

  private var asksContents: Bool {
    has(
      "ingredients", "ingredient", "contents", "inside", "comes", "come", "includes", "include",
      "made")
      || (has("what", "whats") && has("in", "on", "with", "is", "are", "a", "an", "whats"))
  }

  private var hasSubject: Bool { !namedThings.isEmpty || !categories.isEmpty || hasPronoun }

  private var hasPronoun: Bool {
    has("it", "that", "this", "they", "them", "those", "these", "one", "its", "thats")
  }

  /// The allergen named, unless it is only part of a dish's name.
  private var allergen: Allergen? {
    for index in reader.atoms.indices {
      let atom = reader.atoms[index]
      if atom.isThing, !atom.isOption, !atom.isWeakThing, atom.length > 1 { continue }
      for token in atom.start..<atom.end {
        if let found = engine.facets.allergen(reader.utterance.tokens, at: Int(token)) {
          return found.allergen
        }
      }
    }
    return nil
  }

  private var tag: String? {
    for index in reader.atoms.indices {
      let atom = reader.atoms[index]
      if atom.isCategory { continue }
      if atom.kind.contains(.thing), !atom.isOption, atom.partial < 0 { continue }
      if let found = engine.facets.tag(reader.utterance.tokens, at: Int(atom.start)) {
        return found.tag
      }
    }
    return nil
  }

  /// "what sizes", "which milks", "what kind of milk do you have".
  private var askedGroup: OptionGroup.ID? {
    guard has("what", "which", "whats", "any", "kinds", "kind", "options") else { return nil }
    for atom in reader.atoms where atom.kind.contains(.group) {
      if let group = reader.lexicon.groups(of: atom).first { return reader.group(group).id }
    }
    return nil
  }

  // MARK: Subject

  var namedThings: [Int] {
    reader.atoms.indices.filter { index in
      let atom = reader.atoms[index]
      guard atom.kind.contains(.thing), !atom.isWeakThing else { return false }
      return !(atom.isOption && reader.headAhead[index] != Int32(index))
        && !(atom.kind.contains(.group) && has("what", "which", "kind", "kinds"))
        && !isAllergenWord(index)
    }
  }

  private func isAllergenWord(_ index: Int) -> Bool {
    reader.atoms[index].length == 1
      && engine.facets.allergen(reader.utterance.tokens, at: Int(reader.atoms[index].start)) != nil
      && has("contain", "contains", "free", "allergic", "allergy", "any", "traces")
  }

  var categories: [Int] {
    reader.atoms.indices.filter {
      reader.atoms[$0].kind.contains(.category) && !reader.atoms[$0].kind.contains(.thing)
    }
  }

  private func add(_ index: Int, to question: inout FactQuestion) {
    if namedThings.contains(index) {
      for thing in reader.things(of: index) {
        let id = reader.things.ids[Int(thing)]
        if !question.items.contains(id) { question.items.append(id) }
      }
    } else if categories.contains(index) {
      for category in reader.lexicon.categories(of: reader.atoms[index]) {
        question.categories.append(engine.menu.categories[Int(category)].id)
      }
    }
  }

  private func options(of id: Item.ID) -> [OptionChoice] {
    guard let thing = reader.things.number(of: id) else { return [] }
    return reader.atoms.indices.compactMap { index in
      guard reader.atoms[index].isOption, !namedThings.contains(index), !isFacet(index) else {
        return nil
      }
      return reader.resolve(PendingOption(atom: index), for: [thing]).map(reader.choice)
    }
  }

  private func isFacet(_ index: Int) -> Bool {
    let token = Int(reader.atoms[index].start)
    return engine.facets.tag(reader.utterance.tokens, at: token) != nil
      || (engine.facets.allergen(reader.utterance.tokens, at: token) != nil && allergen != nil)
  }

  // MARK: Everything accounted for

  private static let vocabulary: Set<String> = [
    "deliver", "delivery", "fee", "charge", "cost", "costs", "price", "prices", "free", "minimum",
    "spend",
    "area", "areas", "zone", "far", "zip", "code", "codes", "postcode", "long", "wait", "soon",
    "take", "takes",
    "time", "open", "opening", "close", "closing", "closed", "hours", "opens", "closes", "till",
    "until", "late",
    "early", "accept", "payment", "payments", "method", "methods", "pay", "card", "cards", "cash",
    "promotion",
    "promotions", "promo", "promos", "deal", "deals", "discount", "discounts", "coupon", "coupons",
    "offers",
    "allergen", "allergens", "allergies", "contain", "contains", "containing", "safe", "traces",
    "trace",
    "ingredients", "ingredient", "contents", "inside", "comes", "come", "made", "stock", "left",
    "sold",
    "available", "sell", "carry", "serve", "offer", "offers", "kinds", "kind", "types", "options",
    "option",
    "choices", "info", "information", "list", "sort", "sorts", "order", "food", "venue", "place",
    "store",
    "shop", "restaurant", "currently", "eat", "people", "usually", "average", "least", "ready",
    "put", "drink",
    "weekdays", "weekends", "week", "day", "days", "about", "different", "have",
  ]

  private func isExplained(_ topic: FactQuestion.Topic) -> Bool {
    reader.atoms.indices.allSatisfy { index in
      let atom = reader.atoms[index]
      guard atom.isUnknown || atom.function == .adjective else { return true }
      return (atom.start..<atom.end).allSatisfy { token in
        let own = reader.utterance.tokens[Int(token)]
        if engine.facets.tag(reader.utterance.tokens, at: Int(token)) != nil { return true }
        if engine.facets.allergen(reader.utterance.tokens, at: Int(token)) != nil { return true }
        return Self.vocabulary.contains(reader.utterance.letters(of: own))
      }
    }
  }
}

extension FactQuestion.Topic {
  /// Whether it is asked of something on the menu.
  var hasSubject: Bool {
    switch self {
    case .allergen, .allergens, .tag, .price, .contents, .availability, .optionsOf: true
    case .hours, .openNow, .deliveryArea, .deliveryFee, .minimumOrder, .payments, .promotions,
      .leadTime:
      false
    }
  }
}
