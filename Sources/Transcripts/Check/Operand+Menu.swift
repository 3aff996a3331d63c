package import Ordering

extension Operand {
  /// A cart line, completed with its item's defaults.
  package func line(_ menu: Menu) throws(Problem) -> Line {
    let selection: Selection
    do {
      selection = try NotationReader.selection(text, menu: menu)
    } catch {
      throw problem(at: error.offset, .notNotation(expected: error.expected))
    }
    try check(selection, menu)
    return menu.complete(selection).line
  }

  package func commands(_ menu: Menu) throws(Problem) -> [Command] {
    do {
      return try NotationReader.commands(text, menu: menu)
    } catch {
      throw problem(at: error.offset, .notNotation(expected: error.expected))
    }
  }

  package func money(_ menu: Menu) throws(Problem) -> Money {
    guard let money = menu.currency.money(text) else {
      throw Problem(location, .expected("an amount in " + menu.currency.code))
    }
    return money
  }

  package func slotValue(_ name: String) throws(Problem) -> SlotValue {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let notation = "provide " + name + "=\"" + escaped + "\""
    guard case .provide(let value)? = try? NotationReader.command(notation) else {
      throw Problem(location, .expected("a value of " + name))
    }
    return value
  }

  package func item(_ menu: Menu) throws(Problem) -> Item.ID {
    guard menu.item(text) != nil else { throw unknown(.item, text, menu.items.map(\.id)) }
    return text
  }

  /// Refuses what the menu does not have, which the dialogue would leave out.
  private func check(_ selection: Selection, _ menu: Menu) throws(Problem) {
    guard let id = selection.candidates.first, selection.candidates.count == 1 else {
      throw Problem(location, .expected("one item"))
    }
    if let combo = menu.combo(id), menu.item(id) == nil {
      for part in selection.parts {
        guard let known = combo.parts.first(where: { $0.name == part.name }) else {
          throw unknown(.combo, part.name, combo.parts.map(\.name))
        }
        for item in part.selection.candidates where !known.items.contains(item) {
          throw unknown(.item, item, known.items)
        }
        try check(part.selection, menu)
      }
      return
    }
    guard menu.item(id) != nil else {
      throw unknown(.item, id, menu.items.map(\.id) + menu.combos.map(\.id))
    }
    for option in selection.options { try check(option, of: menu.groups(of: id)) }
  }

  private func check(_ choice: OptionChoice, of groups: [OptionGroup]) throws(Problem) {
    guard let group = groups.first(where: { $0.id == choice.group }) else {
      throw unknown(.group, choice.group, groups.map(\.id))
    }
    for option in choice.candidates where group.option(option) == nil {
      throw unknown(.option, option, group.options.map(\.id))
    }
  }

  private func unknown(_ kind: Problem.Kind, _ name: String, _ known: [String]) -> Problem {
    let before = text.firstRange(of: name).map { text[..<$0.lowerBound].unicodeScalars.count } ?? 0
    return problem(
      at: before, .notOnMenu(kind, name, suggestion: suggestion(for: name, among: known)))
  }

  private func problem(at offset: Int, _ cause: Problem.Cause) -> Problem {
    Problem(Location(location.line, location.column + offset), cause)
  }
}
