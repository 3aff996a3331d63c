import Ordering

// The end of a message: drafts become commands.
extension MessageReader {
  mutating func finishDrafts() {
    dropTalk()
    for index in drafts.indices
    where !drafts[index].isDropped && drafts[index].things.isEmpty && drafts[index].edit == nil {
      inferThing(index)
    }
    dropSummaries()
    for index in drafts.indices where drafts[index].remaining >= 0 {
      drafts[index].quantity = drafts[index].remaining
      if drafts[index].remaining <= 0 { drafts[index].isDropped = true }
    }
    attachLoose()
  }

  /// What is only mentioned in talk of something else: "my card was stolen", "the price of eggs".
  private mutating func dropTalk() {
    guard clauses.contains(where: { $0.unknowns > 0 }) else { return }
    func isTalk(_ clause: Int) -> Bool { clause < clauses.count && clauses[clause].unknowns > 0 }
    let isStrange = loose.contains { pending in
      isTalk(pending.clause) && !clauses[pending.clause].wants
    }
    if isStrange {
      for option in loose { unexplain(atoms[option.atom]) }
      loose = []
    }
    for index in drafts.indices where isTalk(drafts[index].clause) {
      let draft = drafts[index]
      guard !clauses[draft.clause].wants, draft.edit == nil else { continue }
      guard draft.isBare || draft.isGeneric && !draft.hasQuantity else { continue }
      drafts[index].isDropped = true
    }
    acts.removeAll { act in
      guard isTalk(act.clause) else { return false }
      switch act.command {
      case .provide(.payment), .provide(.mode), .provide(.time):
        return !clauses[act.clause].wants && act.rule.hasPrefix("provide")
      default: return false
      }
    }
    if acts.contains(where: { $0.command == .yes }), context.expectation != .confirmation {
      acts.removeAll { $0.command == .yes }
    }
  }

  private mutating func unexplain(_ atom: Atom) {
    for token in atom.start..<atom.end { explained[Int(token)] = false }
  }

  /// "two drinks, a latte and a mocha": the category only announced what follows.
  private mutating func dropSummaries() {
    for index in drafts.indices where drafts[index].isGeneric && !drafts[index].isDropped {
      guard drafts[index].options.isEmpty, drafts[index].remaining < 0, index + 1 < drafts.count
      else { continue }
      let next = drafts[index + 1]
      guard !next.isDropped, !next.isGeneric,
        next.things.allSatisfy({ drafts[index].things.contains($0) })
      else { continue }
      let sum = drafts[(index + 1)...].prefix(Self.reach).reduce(0) {
        $0 + ($1.isDropped ? 0 : $1.quantity)
      }
      if drafts[index].hasQuantity ? sum == drafts[index].quantity : true {
        drafts[index].isDropped = true
      }
    }
  }

  /// The things that offer everything that was said, if they are one kind.
  private mutating func inferThing(_ index: Int) {
    let pending = drafts[index].pending
    guard !pending.isEmpty else {
      drafts[index].isDropped = true
      return
    }
    let candidates = candidates(for: pending)
    guard !candidates.isEmpty, candidates.count <= 12 else {
      drafts[index].isDropped = true
      loose += pending
      return
    }
    drafts[index].isGeneric = candidates.count > 1
    settle(index, candidates)
  }

  /// Options of no thing in this message: of the line the customer talks about.
  private mutating func attachLoose() {
    guard let first = loose.first else { return }
    let target = drafts.indices.last { !drafts[$0].isDropped }
    if let target {
      for option in loose { attach(option, to: &drafts[target]) }
    } else if let inferred = inferLoose() {
      drafts.append(inferred)
    } else {
      var draft = Draft(
        things: lineThings(), lower: atoms[first.atom].start,
        upper: atoms[loose[loose.count - 1].atom].end)
      draft.edit = .last
      draft.rule = "edit.options"
      for option in loose { attach(option, to: &draft) }
      drafts.append(draft)
    }
    loose = []
  }

  /// "english breakfast tea": options that only one thing has, where the cart has nothing for them.
  private func inferLoose() -> Draft? {
    guard clauses.allSatisfy({ $0.unknowns == 0 }), loose.allSatisfy({ $0.amount == nil }),
      !loose.contains(where: isSizeOnly)
    else {
      return nil
    }
    let line = lineThings()
    if !line.isEmpty, loose.allSatisfy({ offers(line, $0.atom) }) { return nil }
    let candidates = candidates(for: loose)
    guard candidates.count == 1, let first = loose.first, let last = loose.last else { return nil }
    var draft = Draft(
      things: candidates, lower: atoms[first.atom].start, upper: atoms[last.atom].end)
    draft.rule = "add.inferred"
    for option in loose { attach(option, to: &draft) }
    return draft
  }

  private func isSizeOnly(_ pending: PendingOption) -> Bool {
    guard loose.count == 1 else { return false }
    var isSize = false
    forEachOption(of: pending.atom) { meaning in
      let role = group(things.groupOfOption[Int(meaning.option)]).role
      if role == .size || role == .count { isSize = true }
    }
    return isSize
  }

  /// The things that offer all these options, at most 64 of them.
  private func candidates(for pending: [PendingOption]) -> [Thing] {
    guard let first = pending.first else { return [] }
    var candidates: [Thing] = []
    forEachOption(of: first.atom) { meaning in
      for item in things.items(offering: things.groupOfOption[Int(meaning.option)])
      where candidates.count < 64 && !candidates.contains(item) {
        candidates.append(item)
      }
    }
    candidates.removeAll { candidate in
      !pending.allSatisfy { offers([candidate], $0.atom) }
    }
    return candidates
  }

  // MARK: The result

  func interpretation(_ message: String) -> Interpretation {
    var steps: [(lower: Int32, step: Step)] = []
    steps.reserveCapacity(drafts.count + acts.count)
    for draft in drafts where !draft.isDropped && draft.edit != nil {
      for command in edits(draft) {
        steps.append(
          (draft.lower, Step(command, span: span(draft.lower, draft.upper), rule: draft.rule)))
      }
    }
    for (index, draft) in drafts.enumerated()
    where !draft.isDropped && !draft.things.isEmpty && draft.combo < 0 && draft.edit == nil {
      let span = span(draft.lower, draft.upper)
      var selection = selection(draft)
      selection.parts = parts(of: index)
      steps.append((draft.lower, Step(.add(selection), span: span, rule: draft.rule)))
    }
    for act in acts {
      steps.append(
        (act.lower, Step(act.command, span: span(act.lower, act.upper), rule: act.rule)))
    }
    steps.sort { $0.lower < $1.lower }
    return Interpretation(
      text: message, steps: Self.settled(steps.map(\.step)), unexplained: unexplained(),
      corrections: utterance.corrections)
  }

  /// Leaves out what the rest of the message makes void or superfluous.
  ///
  /// A "yes" or "no" with a change is the change alone, so that nobody agrees to an old price; a
  /// greeting or thanks counts only when nothing else is said.
  private static func settled(_ steps: [Step]) -> [Step] {
    guard steps.count > 1 else { return steps }
    let changes = steps.contains { $0.command.changesCart }
    let finishes = steps.contains { $0.command == .checkout }
    let isTalk = steps.allSatisfy { $0.command.isTalk }
    var kept: [Step] = []
    for step in steps {
      switch step.command {
      case .yes where changes, .no where changes || finishes: continue
      case .greet where !isTalk, .thank where !isTalk, .bye where !isTalk: continue
      default:
        if kept.last?.command != step.command || step.command.changesCart { kept.append(step) }
      }
    }
    return kept
  }

  /// The commands of a draft that changes a line.
  private func edits(_ draft: Draft) -> [Command] {
    guard let line = draft.edit else { return [] }
    if draft.replaces {
      return draft.things.isEmpty ? [] : [.change(line, .replace(selection(draft)))]
    }
    var commands: [Command] = []
    if let step = draft.editStep { commands.append(.change(line, .quantityBy(step))) }
    if let quantity = draft.editQuantity { commands.append(.change(line, .quantity(quantity))) }
    let options =
      draft.options.map(choice)
      + draft.pending.compactMap { resolveForeign($0).map(choice) }
    if !options.isEmpty { commands.append(.change(line, .options(options))) }
    return commands
  }

  func span(_ lower: Int32, _ upper: Int32) -> Span {
    guard lower < upper else { return Span(0, 0) }
    return Span(
      Int(utterance.tokens[Int(lower)].lower), Int(utterance.tokens[Int(upper) - 1].upper))
  }

  func selection(_ draft: Draft) -> Selection {
    Selection(
      draft.things.map { things.ids[Int($0)] }, quantity: draft.quantity,
      options: draft.options.map(choice))
  }

  func choice(_ option: DraftOption) -> OptionChoice {
    let group = group(option.group)
    let first = things.firstOption[Int(option.group)]
    return OptionChoice(
      group.id, option.candidates.map { group.options[Int($0 - first)].id },
      amount: option.amount, count: option.count, placement: option.placement)
  }

  /// Content words that no rule accounts for.
  private func unexplained() -> [Span] {
    var spans: [Span] = []
    for index in explained.indices where !explained[index] {
      let span = utterance.tokens[index].span
      if span.lower < span.upper { spans.append(span) }
    }
    return spans
  }
}

extension Command {
  var changesCart: Bool {
    switch self {
    case .add, .change, .remove, .choose: true
    default: false
    }
  }

  var isTalk: Bool { self == .greet || self == .thank || self == .bye }
}
