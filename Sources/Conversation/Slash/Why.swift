import Dialogue
package import Ordering

/// Explains a turn: who understood what by which rule, the states passed, the calls, the prices.
package struct Why: Sendable {
  private let menu: Menu
  private let phrasebook: Phrasebook

  package init(menu: Menu) {
    self.menu = menu
    phrasebook = Phrasebook(menu: menu)
  }

  /// One line, for `--why` and failure reports.
  package func line(_ turn: Turn) -> String {
    var parts = [turn.interpretation.source.rawValue]
    let commands = NotationWriter(menu: menu).write(turn.interpretation.commands)
    if !commands.isEmpty { parts.append(commands) }
    let words = turn.interpretation.unexplainedWords
    if !words.isEmpty { parts.append("unexplained: " + words.joined(separator: ", ")) }
    parts.append(turn.path.joined(separator: " -> "))
    parts += turn.calls.map {
      $0.call.operation.rawValue + ": " + ($0.failure?.kind ?? "ok")
    }
    return parts.joined(separator: " · ")
  }

  package func lines(_ turn: Turn) -> [String] {
    let notation = NotationWriter(menu: menu)
    var lines = ["source: \(turn.interpretation.source.rawValue)"]
    for step in turn.interpretation.steps {
      let words = step.span.slice(of: turn.interpretation.text)
      lines.append(
        "\(step.rule): \(notation.write(step.command))"
          + (words.isEmpty ? "" : "  from “\(words)”"))
    }
    for correction in turn.interpretation.corrections {
      lines.append("spelling: \(correction.heard) taken for \(correction.taken)")
    }
    let words = turn.interpretation.unexplainedWords
    lines.append("unexplained: \(words.isEmpty ? "nothing" : words.joined(separator: ", "))")
    lines.append("states: \(turn.path.joined(separator: " -> "))")
    for record in turn.calls {
      let arguments = record.call.arguments(in: menu).map { "\($0)=\($1)" }
      lines.append(
        "call: \(record.call.operation.rawValue)(\(arguments.joined(separator: ", ")))"
          + " -> \(record.failure?.kind ?? "ok")")
    }
    return lines + turn.state.order.lines.flatMap(prices)
  }

  /// How the price of a line came about.
  private func prices(of line: Line) -> [String] {
    let unit = menu.unitPrice(of: line)
    let base = menu.item(line.item)?.price ?? menu.combo(line.item)?.price ?? .zero
    let options = line.options.compactMap { chosen -> String? in
      let alone = Line(item: line.item, options: [chosen])
      let amount = menu.optionsPrice(of: alone)
      guard amount != .zero else { return nil }
      return "\(phrasebook.option(chosen)) \(menu.currency.format(amount))"
    }
    let parts = line.parts.compactMap { part -> String? in
      let amount = menu.optionsPrice(of: part.line)
      guard amount != .zero else { return nil }
      return "\(menu.name(of: part.line.item)) \(menu.currency.format(amount))"
    }
    let sum = ([menu.currency.format(base)] + options + parts).joined(separator: " + ")
    let total = menu.currency.format(unit * line.quantity)
    return ["price: \(phrasebook.line(line)): \(sum), × \(line.quantity) = \(total)"]
  }
}
