/// How the cart there is differs from the cart wanted, and the fewest edits from one to the other.
package struct CartComparison: Hashable, Sendable {
  /// Which lines belong together, in the order of the cart there is, then what is to be added.
  package let pairs: [Pair]
  /// Whether the lines also stand in the same order.
  package let isPerfect: Bool

  package struct Pair: Hashable, Sendable {
    package var got: Line?
    package var wanted: Line?
    package var steps: [RepairStep]
  }

  /// Whether the lines are the same, in any order.
  package var isComplete: Bool { steps.isEmpty }
  package var steps: [RepairStep] { pairs.flatMap(\.steps) }
  /// The number of edits; zero for the same cart.
  package var cost: Int { steps.reduce(0) { $0 + $1.cost } }

  /// Compares complete lines; equal ones count as one with the sum of their quantities.
  package init(got: [Line], wanted: [Line], menu: Menu) {
    let got = got.merged.map(menu.canonical)
    let wanted = wanted.merged.map(menu.canonical)
    isPerfect =
      got.count == wanted.count
      && zip(got, wanted).allSatisfy { $0.quantity == $1.quantity && $0.isAlike($1) }
    let repair = LineRepair(menu: menu)
    let edits = got.map { got in wanted.map { repair.steps(from: got, to: $0) } }
    let additions = wanted.map(repair.addition)
    let partners = Assignment.partners(
      costs: edits.map { $0.map(\.cost) }, removal: 1, additions: additions.map(\.cost))
    var pairs = got.enumerated().map { index, line in
      guard let partner = partners[index] else {
        return Pair(got: line, wanted: nil, steps: [.remove(line)])
      }
      return Pair(got: line, wanted: wanted[partner], steps: edits[index][partner])
    }
    let taken = Set(partners.compactMap(\.self))
    for (index, line) in wanted.enumerated() where !taken.contains(index) {
      pairs.append(Pair(got: nil, wanted: line, steps: [additions[index]]))
    }
    self.pairs = pairs
  }

  /// Whether the cart has at least the wanted lines, in at least their quantities.
  package static func contains(_ wanted: [Line], in got: [Line], menu: Menu) -> Bool {
    let got = got.merged.map(menu.canonical)
    return wanted.merged.map(menu.canonical).allSatisfy { line in
      got.contains { $0.isAlike(line) && $0.quantity >= line.quantity }
    }
  }
}

extension [RepairStep] {
  var cost: Int { reduce(0) { $0 + $1.cost } }
}

extension [Line] {
  /// Equal lines as one, where the first of them stands.
  package var merged: [Line] {
    var result: [Line] = []
    for line in self {
      if let index = result.firstIndex(where: { $0.isAlike(line) }) {
        result[index].quantity += line.quantity
      } else {
        result.append(line)
      }
    }
    return result
  }
}

extension Menu {
  /// The line in its one form: defaults written, what is included as usual left out, in group order.
  package func canonical(_ line: Line) -> Line {
    guard combo(line.item) == nil else {
      var line = line
      for index in line.parts.indices { line.parts[index].line = canonical(line.parts[index].line) }
      return line
    }
    return complete(Selection(line)).line
  }

  /// The line without the groups that are as they usually are: what it takes to say it.
  ///
  /// Completing it gives the same line again.
  package func withoutDefaults(_ line: Line, keeping groups: Set<OptionGroup.ID> = []) -> Line {
    let usual = complete(Selection([line.item])).line.options
    var line = line
    for group in Set(line.options.map(\.group)).subtracting(groups)
    where line.options.filter({ $0.group == group }) == usual.filter({ $0.group == group }) {
      line.options.removeAll { $0.group == group }
    }
    for index in line.parts.indices {
      line.parts[index].line = withoutDefaults(line.parts[index].line, keeping: groups)
    }
    return line
  }

  /// A selection of one item or combo as the line it asks for, with whatever is open about it.
  package func complete(_ selection: Selection) -> LineDraft {
    line(for: selection, item: selection.candidates.first ?? "", id: 0)
  }
}

extension Selection {
  /// A line as the selection that asks for it.
  package init(_ line: Line) {
    self.init(
      [line.item], quantity: line.quantity, options: line.options.map { OptionChoice($0) },
      parts: line.parts.map { SelectedPart(name: $0.name, selection: Selection($0.line)) })
  }
}
