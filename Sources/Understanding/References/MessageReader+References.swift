import Ordering

/// What a reference was read from.
struct Reference {
  var line: LineReference
  /// The things named, to resolve options for; empty for "it" and positions.
  var things: [Thing] = []
  /// Drafts of this message that it means.
  var drafts: [Int] = []
  var next: Int
}

// References to lines: "it", "the second one", "the large coke", "two of them", "the rest".
extension MessageReader {
  func readReference(at start: Int) -> Reference? {
    var index = significant(start)
    guard index < atoms.count else { return nil }
    switch function(index) {
    case .it where !atoms[index].isMenu: return reference(.last, next: index + 1)
    case .cart, .orderNoun: return reference(.last, next: index + 1)
    case .them, .all, .everything, .both, .each:
      return referenceToAll(at: index)
    case .rest, .other:
      return reference(.rest, next: skipOne(index + 1))
    case .one:
      var found = reference(.last, next: index + 1)
      found.line.quantity = 1
      return found
    case .last:
      return reference(.position(-1), next: skipOne(index + 1))
    case .this:
      if let named = readNamed(at: index + 1, quantity: nil) { return named }
      return reference(.last, next: skipOne(index + 1))
    case .position, .numberSign, .item:
      if index + 1 < atoms.count, atoms[index + 1].isNumber {
        return reference(.position(atoms[index + 1].number), next: index + 2)
      }
      return nil
    default: break
    }
    var quantity: Int?
    if function(index) == .unit, utterance.tokens[Int(atoms[index].start)].isNumber {
      // "one of the colas"
      return readNamed(at: index + 1, quantity: utterance.tokens[Int(atoms[index].start)].number)
    }
    if atoms[index].isNumber, !atoms[index].isThing {
      quantity = atoms[index].number
      index = significant(index + 1)
      if let found = readOf(at: index, quantity: atoms[index - 1].number) { return found }
      if function(index) == .the || function(index) == .my { index += 1 }
    } else if function(index) == .the || function(index) == .my || function(index) == .a {
      index = significant(index + 1)
      guard index < atoms.count else { return nil }
      if function(index) == .last { return reference(.position(-1), next: skipOne(index + 1)) }
      if atoms[index].isNumber { index += 1 }
    }
    if index < atoms.count, atoms[index].isOrdinal {
      let next = skipOne(index + 1)
      if next < atoms.count, gap(next) <= .space, atoms[next].isThing {
        return readNamed(at: next, quantity: quantity)
      }
      return reference(.position(atoms[index].number), next: next)
    }
    if let named = readNamed(at: index, quantity: quantity) { return named }
    guard let quantity else { return nil }
    var found = reference(.last, next: index)
    found.line.quantity = quantity
    return found
  }

  /// "all", "all of them", "both coffees", "all the lattes".
  private func referenceToAll(at index: Int) -> Reference? {
    if let named = readNamed(at: index + 1, quantity: nil), !named.things.isEmpty { return named }
    return reference(.all, next: skipOne(index + 1))
  }

  /// "… of them", "… of the cokes".
  private func readOf(at index: Int, quantity: Int) -> Reference? {
    guard index < atoms.count, function(index) == .of else { return nil }
    var found: Reference?
    switch function(index + 1) {
    case .them, .this, .it: found = reference(.last, next: index + 2)
    default: found = readReference(at: index + 1)
    }
    found?.line.quantity = quantity
    return found
  }

  private func reference(_ target: LineReference.Target, next: Int) -> Reference {
    Reference(line: LineReference(target), drafts: draftsMeant(by: target), next: next)
  }

  private func skipOne(_ index: Int) -> Int {
    var index = index
    let limit = limit(from: index)
    while index < limit, gap(index) <= .space {
      let isOne = atoms[index].isNumber && atoms[index].number == 1
      guard isOne || function(index) == .one || function(index) == .item else { break }
      index += 1
    }
    return index
  }

  /// "large coke", "coke", "large one".
  private func readNamed(at start: Int, quantity: Int?) -> Reference? {
    var index = start
    var options: [PendingOption] = []
    let limit = limit(from: index)
    while index < limit, index == start || gap(index) <= .space {
      let atom = atoms[index]
      if atom.isThing, !atom.isOption || (headAhead[index] == Int32(index) && !atom.isWeakThing) {
        return named(at: index, options, quantity)
      }
      if atom.isOption, !(function(index) == .it || function(index) == .to) {
        options.append(PendingOption(atom: index))
      } else if function(index) != .filler, function(index) != .formNoun {
        break
      }
      index += 1
    }
    guard !options.isEmpty else { return nil }
    let next = skipOne(index)
    guard next > index else { return nil }
    var line = LineReference(.items([]), quantity: quantity)
    line.options = choices(options, for: [])
    return Reference(line: line, drafts: draftsHaving(options), next: next)
  }

  private func named(at index: Int, _ options: [PendingOption], _ quantity: Int?) -> Reference {
    let candidates = thingsMeant(at: index, options)
    var line = LineReference(
      .items(candidates.map { things.ids[Int($0)] }), quantity: quantity)
    var next = index + 1
    var options = options
    let limit = limit(from: next)
    while next < limit, gap(next) <= .space, atoms[next].isOption, !atoms[next].isThing,
      headAhead[next] < 0, trailsName(next)
    {
      options.append(PendingOption(atom: next))
      next += 1
    }
    line.options = choices(options, for: candidates)
    let meant = recent.filter { draft in
      !drafts[draft].isDropped && drafts[draft].things.contains { candidates.contains($0) }
        && has(draft, options)
    }
    return Reference(line: line, things: candidates, drafts: meant, next: next)
  }

  /// The things named; where the cart has none of them as described, those of its lines whose names
  /// have these words ("the short latte" for a short latte macchiato).
  private func thingsMeant(at index: Int, _ options: [PendingOption]) -> [Thing] {
    let candidates = inCart(things(of: index))
    var described = options
    if clause.verb == .remove, index + 1 < atoms.count, gap(index + 1) <= .space,
      atoms[index + 1].isOption, !atoms[index + 1].isThing
    {
      described.append(PendingOption(atom: index + 1))
    }
    let lines = context.order.lines
    guard !lines.isEmpty, drafts.isEmpty,
      !lines.contains(where: { fits($0, candidates, described) })
    else { return candidates }
    let near = lines.filter { line in
      things.number(of: line.item).map { isPartlyNamed($0, by: atoms[index]) } ?? false
    }
    let fitting = near.filter {
      fits($0, near.compactMap { things.number(of: $0.item) }, described)
    }
    let found = fitting.compactMap { things.number(of: $0.item) }
    return found.isEmpty ? candidates : found
  }

  /// Those that the cart has, if it has any: "the burger" is the one that was ordered.
  private func inCart(_ candidates: [Thing]) -> [Thing] {
    guard candidates.count > 1, !context.order.isEmpty else { return candidates }
    let ordered = candidates.filter { candidate in
      context.order.lines.contains { $0.item == things.ids[Int(candidate)] }
    }
    return ordered.isEmpty ? candidates : ordered
  }

  private func fits(_ line: Line, _ candidates: [Thing], _ options: [PendingOption]) -> Bool {
    guard let thing = things.number(of: line.item), candidates.contains(thing) else { return false }
    return options.allSatisfy { pending in
      guard let said = resolve(pending, for: [thing]).map(choice) else { return false }
      return line.options.contains {
        $0.group == said.group && said.candidates.contains($0.option)
      }
    }
  }

  private func isPartlyNamed(_ thing: Thing, by atom: Atom) -> Bool {
    (atom.start..<atom.end).allSatisfy { token in
      lexicon.postings[utterance.tokens[Int(token)].key].contains {
        !$0.isOption && $0.target == thing
      }
    }
  }

  /// "remove the latte iced", but not "make the latte iced".
  private func trailsName(_ index: Int) -> Bool { clause.verb == .remove }

  private func has(_ draft: Int, _ options: [PendingOption]) -> Bool {
    options.allSatisfy { pending in
      guard let option = resolve(pending, for: drafts[draft].things) else { return false }
      return drafts[draft].options.contains {
        $0.group == option.group && $0.candidates == option.candidates
      }
    }
  }

  private func draftsHaving(_ options: [PendingOption]) -> [Int] {
    recent.filter { !drafts[$0].isDropped && has($0, options) }
  }

  private func draftsMeant(by target: LineReference.Target) -> [Int] {
    switch target {
    case .last: return live.last.map { [$0] } ?? []
    case .all: return Array(live)
    case .rest: return Array(live.filter { $0 != current })
    case .position(let number):
      guard context.order.isEmpty else { return [] }
      let index = number > 0 ? number - 1 : live.count + number
      return live.indices.contains(index) ? [live[index]] : []
    case .items: return []
    }
  }

  /// Options as choices, read for these things, or for the line that "it" means.
  func choices(_ options: [PendingOption], for candidates: [Thing]) -> [OptionChoice] {
    let candidates = candidates.isEmpty ? lineThings() : candidates
    return options.compactMap { pending in
      (resolve(pending, for: candidates) ?? resolveForeign(pending)).map(choice)
    }
  }

  /// What "it" is: the line in focus, else the last one.
  func lineThings() -> [Thing] {
    let line =
      context.focus.flatMap { context.order.line($0) } ?? context.order.lines.last
    guard let line, let thing = things.number(of: line.item) else { return [] }
    return [thing]
  }
}
