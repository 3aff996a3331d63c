import Ordering

// Removing: "take off the fries", "no more of that", "drop the second one", "remove the onions".
extension MessageReader {
  /// Reads a removal from its verb on; `nil` where nothing follows that could be removed.
  mutating func readRemoval(at verb: Int) -> Int? {
    clause.verb = .remove
    var index = verb + 1
    var isRead = false
    while index < atoms.count {
      var next = isRead ? skipTie(index) : index
      if isRead, next == index { break }
      next = significant(next)
      if function(next) == .takeOff || function(next) == .any { next += 1 }
      if let end = removeOptions(at: next, from: verb) ?? removeLine(at: next, from: verb) {
        index = skipOff(end)
        isRead = true
      } else {
        break
      }
    }
    return isRead ? index : nil
  }

  private func skipTie(_ index: Int) -> Int {
    guard index < atoms.count, gap(index) <= .comma else { return index }
    if function(index) == .and || function(index) == .or { return index + 1 }
    return gap(index) == .comma ? significant(index) : index
  }

  private mutating func skipOff(_ index: Int) -> Int {
    guard function(index) == .takeOff else { return index }
    explain(index)
    return index + 1
  }

  private mutating func removeLine(at index: Int, from verb: Int) -> Int? {
    guard index < atoms.count, gap(index) <= .comma else { return nil }
    if let end = removeSeveral(at: index, from: verb) { return end }
    guard let found = readReference(at: index) else { return nil }
    if !found.things.isEmpty, found.next < atoms.count, gap(found.next) <= .space,
      atoms[found.next].isUnknown
    {
      return nil
    }
    explain(verb..<found.next)
    if found.drafts.isEmpty {
      act(.remove(found.line), verb..<found.next, "edit.remove")
    } else {
      take(found.line.quantity, from: found.drafts)
    }
    return found.next
  }

  /// "the first two", "the last three": from the back, so that no position moves under the others.
  private mutating func removeSeveral(at start: Int, from verb: Int) -> Int? {
    var index = start
    while function(index) == .the || function(index) == .my { index += 1 }
    guard index + 1 < atoms.count, atoms[index + 1].isNumber, !atoms[index + 1].isMenu,
      atoms[index + 1].number > 1, atoms[index + 1].number <= 20, headAhead[index + 2] < 0
    else { return nil }
    let count = atoms[index + 1].number
    let positions: [Int]
    if atoms[index].isOrdinal, atoms[index].number == 1 {
      positions = Array((1...count).reversed())
    } else if function(index) == .last {
      positions = [Int](repeating: -1, count: count)
    } else {
      return nil
    }
    explain(verb..<(index + 2))
    for position in positions {
      act(.remove(LineReference(.position(position))), verb..<(index + 2), "edit.remove")
    }
    return index + 2
  }

  /// Takes units, or all, of drafts of this very message.
  private mutating func take(_ quantity: Int?, from meant: [Int]) {
    for draft in meant {
      if let quantity, drafts[draft].quantity > quantity {
        drafts[draft].quantity -= quantity
      } else {
        drafts[draft].isDropped = true
      }
    }
    if current >= 0, drafts[current].isDropped {
      current = recent.last { !drafts[$0].isDropped } ?? -1
    }
  }

  /// "remove the onions (from the burger)".
  private mutating func removeOptions(at start: Int, from verb: Int) -> Int? {
    var index = start
    var options: [PendingOption] = []
    let limit = limit(from: index)
    while index < limit, index == start || gap(index) <= .comma {
      let isArticle =
        function(index) == .the || function(index) == .my || function(index) == .any
        || function(index) == .extra || function(index) == .all
      if isArticle, !atoms[index].isMenu {
        index += 1
      } else if isOptionHere(index) {
        options.append(PendingOption(atom: index, amount: .without))
        index += 1
      } else if !options.isEmpty, function(index) == .and || function(index) == .or,
        isOptionHere(significantArticle(index + 1))
      {
        index += 1
      } else {
        break
      }
    }
    guard !options.isEmpty, !leadsToThing(index) else { return nil }
    var target: Reference?
    let next = function(index) == .takeOff ? index + 1 : index
    switch function(next) {
    case .from, .on: target = readReference(at: next + 1)
    default: target = next > index ? readReference(at: next) : nil
    }
    let end = target?.next ?? index
    explain(verb..<end)
    edit(target, options, verb..<end)
    return end
  }

  private func significantArticle(_ index: Int) -> Int {
    var index = index
    while function(index) == .the || function(index) == .any || function(index) == .filler {
      index += 1
    }
    return index
  }

  /// "the large one", "the iced latte": the option only describes a line.
  private func leadsToThing(_ index: Int) -> Bool {
    guard index < atoms.count, gap(index) <= .space else { return false }
    return headAhead[index] >= 0 || function(index) == .one
      || (atoms[index].isNumber && atoms[index].number == 1)
  }

  /// An option, and not rather the name of something in the cart.
  private func isOptionHere(_ index: Int) -> Bool {
    guard index < atoms.count, atoms[index].isOption else { return false }
    guard atoms[index].isThing, !atoms[index].isWeakThing else { return true }
    let candidates = things(of: index)
    let isOrdered =
      drafts.contains { !$0.isDropped && !$0.things.isEmpty && candidates.contains($0.things[0]) }
      || context.order.lines.contains { line in
        things.number(of: line.item).map { candidates.contains($0) } ?? false
      }
    return !isOrdered && (offers(lineThings(), index) || current >= 0)
  }

  private mutating func edit(_ target: Reference?, _ options: [PendingOption], _ range: Range<Int>)
  {
    if target?.drafts.isEmpty ?? true, target != nil || current < 0 {
      let line = target?.line ?? lineHaving(options)
      let known = target?.things ?? []
      let (taken, without) = split(
        choices(options, for: known.isEmpty ? owners(line) : known), line)
      if !taken.isEmpty { act(.change(line, .reset(taken)), range, "edit.reset") }
      if !without.isEmpty { act(.change(line, .options(without)), range, "edit.options") }
    } else {
      let draft = target?.drafts.last ?? current
      for option in options {
        var plain = option
        plain.amount = nil
        guard let said = resolve(plain, for: drafts[draft].things) else { continue }
        let count = drafts[draft].options.count
        drafts[draft].options.removeAll {
          $0.group == said.group && $0.candidates == said.candidates
        }
        if drafts[draft].options.count == count { attach(option, to: &drafts[draft]) }
      }
    }
  }

  /// What was added before is taken back; what comes with the item is left out.
  private func split(_ options: [OptionChoice], _ line: LineReference) -> (
    [OptionChoice], [OptionChoice]
  ) {
    let lines = lines(line)
    var taken: [OptionChoice] = []
    var without: [OptionChoice] = []
    for option in options {
      let isAdded = lines.contains { line in
        line.options.contains {
          $0.group == option.group && option.candidates.contains($0.option)
            && $0.amount != .without
        }
      }
      if isAdded {
        var plain = option
        plain.amount = nil
        taken.append(plain)
      } else {
        without.append(option)
      }
    }
    return (taken, without)
  }

  /// The line in focus, unless only another one has what is to go.
  private func lineHaving(_ options: [PendingOption]) -> LineReference {
    let focus = context.focus.flatMap { context.order.line($0) } ?? context.order.lines.last
    guard let focus else { return .last }
    if has(focus, options) { return .last }
    let position = context.order.lines.lastIndex { has($0, options) }
    guard let position else { return .last }
    return LineReference(.position(position + 1))
  }

  private func has(_ line: Line, _ options: [PendingOption]) -> Bool {
    guard let thing = things.number(of: line.item) else { return false }
    return options.allSatisfy { pending in
      guard let said = resolve(pending, for: [thing]).map(choice) else { return false }
      let isIncluded =
        engine.menu.item(line.item)?.includes.contains {
          $0.group == said.group && said.candidates.contains($0.option)
        } ?? false
      return isIncluded
        || line.options.contains { $0.group == said.group && said.candidates.contains($0.option) }
    }
  }

  /// The lines of the cart that a reference means.
  private func lines(_ reference: LineReference) -> [Line] {
    let all = context.order.lines
    switch reference.target {
    case .last:
      return (context.focus.flatMap { context.order.line($0) } ?? all.last).map { [$0] } ?? []
    case .all, .rest: return all
    case .position(let number):
      let index = number > 0 ? number - 1 : all.count + number
      return all.indices.contains(index) ? [all[index]] : []
    case .items(let ids): return all.filter { ids.isEmpty || ids.contains($0.item) }
    }
  }

  private func owners(_ reference: LineReference) -> [Thing] {
    lines(reference).compactMap { things.number(of: $0.item) }
  }
}
