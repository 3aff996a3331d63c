import Ordering

// Values announced in passing: address, name, phone, code, diet, allergy, note.
extension MessageReader {
  mutating func readValue(at start: Int) -> Int? {
    if let next = readAllergy(at: start) ?? readDiet(at: start) { return next }
    switch function(start) {
    case .addressIs: return readAddress(at: start)
    case .nameIs: return readName(at: start)
    case .phoneIs: return readPhone(at: start)
    case .codeIs: return readCode(at: start)
    case .noteIs: return readNote(at: start)
    case .deliverVerb:
      provide(.mode(.delivery), start..<(start + 1))
      return start + 1
    default: return nil
    }
  }

  mutating func provide(_ value: SlotValue, _ range: Range<Int>) {
    explain(range)
    guard !acts.suffix(Self.reach).contains(where: { $0.command == .provide(value) }) else {
      return
    }
    act(.provide(value), range, "provide." + value.slot.rawValue)
  }

  /// Words that are a value by themselves: "to go", "by card", "asap".
  mutating func provideWord(at index: Int) {
    let value: SlotValue
    switch function(index) {
    case .delivery: value = .mode(.delivery)
    case .pickup: value = .mode(.pickup)
    case .dineIn: value = .mode(.dineIn)
    case .card: value = .payment(.card)
    case .cash: value = .payment(.cash)
    case .counter: value = .payment(.payAtCounter)
    default: value = .time(.asSoonAsPossible)
    }
    provide(value, index..<(index + 1))
  }

  // MARK: Address

  private mutating func readAddress(at start: Int) -> Int? {
    let first = start + 1
    guard first < atoms.count, gap(first) <= .comma else { return nil }
    let end = endOfAddress(first)
    guard end > first, isAddress(first..<end) else {
      guard isWord(start, "deliver") || isWord(start, "bring") || isWord(start, "delivery") else {
        return nil
      }
      provide(.mode(.delivery), start..<end)
      return end
    }
    if isWord(start, "deliver") || isWord(start, "delivery") || isWord(start, "delivered") {
      provide(.mode(.delivery), start..<first)
    }
    provide(.address(words(atoms[first].start, atoms[end - 1].end)), first..<end)
    explain(start)
    return end
  }

  /// An address has a number in it: a house or a postcode.
  private func isAddress(_ range: Range<Int>) -> Bool {
    range.contains { index in
      (atoms[index].start..<atoms[index].end).contains { utterance.tokens[Int($0)].isNumber }
    }
  }

  /// Up to a comma or tie after which something else begins.
  func endOfAddress(_ start: Int) -> Int {
    var index = start
    while index < atoms.count {
      if index > start {
        if gap(index) >= .stop { return index }
        if gap(index) == .comma || function(index) == .and, endsValue(index) { return index }
        if isValueWord(index) { return index }
      }
      index += 1
    }
    return index
  }

  private func endsValue(_ index: Int) -> Bool {
    let next = function(index) == .and ? index + 1 : index
    return opensClause(next) || isValueWord(next)
  }

  private func isValueWord(_ index: Int) -> Bool {
    switch function(index) {
    case .card, .cash, .counter, .asap, .nameIs, .phoneIs, .codeIs, .thank, .noteIs, .checkout: true
    case .filler: isWord(index, "please")
    default: false
    }
  }

  // MARK: Name

  private mutating func readName(at start: Int) -> Int? {
    let first = significant(start + 1)
    guard first < atoms.count, gap(first) <= .comma, let end = endOfName(first) else { return nil }
    explain(start..<first)
    provide(.name(words(atoms[first].start, atoms[end - 1].end)), first..<end)
    return end
  }

  /// One word, and up to two more with capitals or that nobody knows.
  func endOfName(_ first: Int) -> Int? {
    let token = utterance.tokens[Int(atoms[first].start)]
    let isName = token.isCapital || atoms[first].isUnknown
    guard isName, !token.isNumber else { return nil }
    guard token.isCapital || atoms[first].function == .none else { return nil }
    var end = first + 1
    while end < atoms.count, end < first + 3, gap(end) <= .space {
      let next = utterance.tokens[Int(atoms[end].start)]
      guard next.isCapital || atoms[end].isUnknown, !next.isNumber, function(end) == .none else {
        break
      }
      end += 1
    }
    return end
  }

  /// "a cortado for Gail".
  mutating func readNameAfterFor(at index: Int) -> Int? {
    guard isWord(index, "for"), atoms[index].length == 1 else { return nil }
    let first = index + 1
    guard first < atoms.count, gap(first) <= .space, !atoms[first].isMenu,
      utterance.tokens[Int(atoms[first].start)].isCapital, let end = endOfName(first),
      end >= atoms.count || gap(end) >= .comma || function(end) == .filler
        || function(end) == .and
    else { return nil }
    guard current >= 0 || !context.order.isEmpty else { return nil }
    explain(index)
    provide(.name(words(atoms[first].start, atoms[end - 1].end)), first..<end)
    return end
  }

  // MARK: Phone, code, note

  private mutating func readPhone(at start: Int) -> Int? {
    guard let (digits, range) = phone(from: start + 1) else { return nil }
    explain(start..<range.upperBound)
    provide(.phone(digits), range)
    return range.upperBound
  }

  /// A run of numbers with at least seven digits, as written.
  func phone(from start: Int) -> (String, Range<Int>)? {
    var first = start
    let limit = limit(from: first)
    while first < limit, !isNumberAtom(first) {
      guard function(first) != .none || first == start else { return nil }
      first += 1
    }
    var end = first
    var digits = 0
    while end < atoms.count, isNumberAtom(end), end == first || gap(end) <= .comma {
      for token in atoms[end].start..<atoms[end].end {
        let own = utterance.tokens[Int(token)]
        digits += Int(own.upper - own.lower)
      }
      end += 1
    }
    guard digits >= 7 else { return nil }
    return (words(atoms[first].start, atoms[end - 1].end), first..<end)
  }

  private func isNumberAtom(_ index: Int) -> Bool {
    utterance.tokens[Int(atoms[index].start)].isNumber
  }

  private mutating func readCode(at start: Int) -> Int? {
    var first = start + 1
    while first < atoms.count,
      function(first) == .auxiliary || function(first) == .filler
        || function(first) == .codeIs || function(first) == .the
    {
      first += 1
    }
    guard first < atoms.count, gap(first) <= .comma, let (code, end) = code(at: first) else {
      return nil
    }
    explain(start..<first)
    provide(.promotion(code), first..<end)
    return end
  }

  /// Letters and digits written in one piece; the menu's own spelling where it knows the code.
  func code(at first: Int) -> (String, Int)? {
    var end = first + 1
    while end < atoms.count, gap(end) == .glued { end += 1 }
    let said = words(atoms[first].start, atoms[end - 1].end)
    let folded = said.uppercased()
    if let known = engine.menu.promotions.first(where: { $0.code.uppercased() == folded }) {
      return (known.code, end)
    }
    guard function(first) == .none || end > first + 1 else { return nil }
    return (folded, end)
  }

  private mutating func readNote(at start: Int) -> Int? {
    var end = start + 1
    while end < atoms.count, gap(end) < .stop || end == start + 1 { end += 1 }
    var first = start + 1
    while first < end,
      function(first) == .filler || function(first) == .to || function(first) == .auxiliary
    { first += 1 }
    guard first < end else { return nil }
    explain(start..<first)
    provide(.note(words(atoms[first].start, atoms[end - 1].end)), first..<end)
    return end
  }

  // MARK: Diet and allergy

  /// "I'm allergic to nuts and dairy", "I have a nut allergy".
  private mutating func readAllergy(at start: Int) -> Int? {
    var end = start
    var isAllergy = false
    let limit = limit(from: end)
    while end < limit, end == start || !(gap(end) >= .stop) {
      if end > start, gap(end) == .comma || function(end) == .but, opensClause(end), isAllergy {
        break
      }
      if function(end) == .allergic { isAllergy = true }
      if !isAllergy, atoms[end].kind.contains(.thing), !isAllergen(end) { return nil }
      end += 1
    }
    guard isAllergy else { return nil }
    var found: [Allergen] = []
    for index in start..<end {
      for token in atoms[index].start..<atoms[index].end {
        if let allergen = engine.facets.allergen(utterance.tokens, at: Int(token))?.allergen,
          !found.contains(allergen)
        {
          found.append(allergen)
          explain(index)
        }
      }
    }
    guard !found.isEmpty else { return nil }
    for index in start..<end where function(index) != .none { explain(index) }
    for allergen in found { act(.provide(.allergy(allergen)), start..<end, "provide.allergy") }
    return end
  }

  private func isAllergen(_ index: Int) -> Bool {
    engine.facets.allergen(utterance.tokens, at: Int(atoms[index].start)) != nil
  }

  private static let diets: Set<String> = [
    "vegan", "vegetarian", "gluten-free", "dairy-free", "halal", "kosher", "nut-free",
    "pescatarian", "lactose-free",
  ]

  /// "I'm vegan", "we are both vegetarian", "I follow a halal diet".
  private mutating func readDiet(at start: Int) -> Int? {
    guard function(start) == .subject || function(start) == .dietIs else { return nil }
    guard
      function(start) == .dietIs || isWord(start, "im") || isWord(start, "were")
        || isWord(start + 1 < atoms.count ? start + 1 : start, "am")
        || isWord(start + 1 < atoms.count ? start + 1 : start, "are")
    else { return nil }
    var index = start + 1
    let limit = limit(from: index)
    while index < limit, gap(index) <= .space {
      if let found = engine.facets.tag(utterance.tokens, at: Int(atoms[index].start)),
        Self.diets.contains(found.tag)
      {
        var end = index
        while end < atoms.count, Int(atoms[end].start) < found.end { end += 1 }
        if end < atoms.count, isWord(end, "diet") { end += 1 }
        guard end >= atoms.count || gap(end) >= .comma || !atoms[end].isThing else { return nil }
        provide(.diet(found.tag), start..<end)
        return end
      }
      switch function(index) {
      case .filler, .a, .auxiliary, .both, .all, .each: index += 1
      default: return nil
      }
    }
    return nil
  }
}
