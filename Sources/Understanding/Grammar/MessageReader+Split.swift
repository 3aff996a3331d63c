import Ordering

// Split groups: "three pizzas, one with mushrooms and the other two with sausage".
extension MessageReader {
  /// Makes a phrase without a noun a part, or a copy, of what was said before.
  mutating func takePart(_ ended: NounPhrase, before index: Int, leadsToOptions: Bool) -> Bool {
    guard current >= 0, !ended.hasUnknown else { return false }
    let pool = drafts[current].pool >= 0 ? drafts[current].pool : current
    guard !drafts[pool].things.isEmpty,
      ended.options.allSatisfy({ offers(drafts[pool].things, $0.atom) })
    else { return false }
    let isPlain = ended.options.isEmpty
    guard !isPlain || leadsToOptions || isUsualPart(index) else { return false }
    if isPlain, leadsToOptions, function(index) == .on { return false }
    let quantity = partQuantity(ended, pool)
    guard quantity > 0 else { return false }
    if splits(ended, pool, quantity) {
      if drafts[pool].remaining < 0 {
        drafts[pool].remaining = drafts[pool].quantity
        drafts[pool].sharedOptions = drafts[pool].options.count
      }
      drafts[pool].remaining -= quantity
      addPart(ended, of: pool, quantity, upper: index, isSplit: true)
    } else {
      guard ended.determiner != .other else { return false }
      // The next phrase's own noun may be meant: "two large and one small pizza".
      if leadsToNoun(index) { return false }
      addPart(ended, of: pool, quantity, upper: index, isSplit: false)
    }
    return true
  }

  /// "one regular", "the other not", "one plain": a part as it comes.
  private func isUsualPart(_ index: Int) -> Bool {
    var previous = index - 1
    while previous >= 0 {
      switch atoms[previous].function {
      case .regular, .not: return true
      case .filler: previous -= 1
      default: return false
      }
    }
    return false
  }

  private func partQuantity(_ ended: NounPhrase, _ pool: Int) -> Int {
    if ended.hasQuantity { return ended.quantity }
    guard ended.determiner == .other else { return 1 }
    return drafts[pool].remaining >= 0 ? drafts[pool].remaining : drafts[pool].quantity - 1
  }

  private func splits(_ ended: NounPhrase, _ pool: Int, _ quantity: Int) -> Bool {
    if drafts[pool].remaining >= 0 { return quantity <= drafts[pool].remaining }
    guard drafts[pool].hasQuantity, drafts[pool].quantity >= 2, quantity <= drafts[pool].quantity
    else { return false }
    if drafts[pool].quantity == quantity { return false }
    if ended.determiner == .another { return false }
    // "two lattes and one with oat milk" is three; "two lattes, one with oat milk" is two.
    return !ended.afterAnd || ended.gap >= .comma || ended.isOfThem || clause.verb == .make
  }

  /// After "and", a determiner and modifiers, a noun.
  private func leadsToNoun(_ index: Int) -> Bool {
    var next = index
    while next < atoms.count, gap(next) <= .space {
      switch function(next) {
      case .and, .a, .the, .filler: next += 1
      default:
        if atoms[next].isNumber {
          next += 1
        } else {
          return headAhead[next] > next
        }
      }
    }
    return false
  }

  private mutating func addPart(
    _ ended: NounPhrase, of pool: Int, _ quantity: Int, upper: Int, isSplit: Bool
  ) {
    let source = drafts[pool]
    var part = Draft(things: source.things, lower: ended.start, upper: atoms[upper - 1].end)
    part.isGeneric = source.isGeneric
    part.quantity = quantity
    part.hasQuantity = true
    part.rule = isSplit ? "add.split" : "add.another"
    if isSplit {
      part.options = Array(source.options.prefix(source.sharedOptions))
      part.pool = pool
    }
    for option in ended.options {
      explain(option.atom)
      attach(option, to: &part)
    }
    drafts.append(part)
    current = drafts.count - 1
  }
}

// "one with caffeine and one without".
extension MessageReader {
  /// A negation with nothing after it.
  func isElliptical(_ index: Int) -> Bool {
    let next = significant(index + 1)
    guard next >= atoms.count || gap(next) >= .stop || function(next) == .and else { return false }
    return current > 0 && drafts[current].pool >= 0
      && drafts[current].options.count == drafts[drafts[current].pool].sharedOptions
  }

  /// Denies the part what the part before it has.
  mutating func negateLast() {
    guard let last = drafts[current - 1].options.last else { return }
    drafts[current].options.append(opposite(of: last))
  }

  /// Of two kinds the other one; else simply none.
  func opposite(of option: DraftOption) -> DraftOption {
    let group = group(option.group)
    let first = things.firstOption[Int(option.group)]
    if group.role == .variant, group.max == 1, group.options.count == 2,
      !group.amounts.contains(.without), let only = option.candidates.first
    {
      return DraftOption(group: option.group, candidates: [first + (only == first ? 1 : 0)])
    }
    var negated = option
    negated.amount = .without
    return negated
  }
}
