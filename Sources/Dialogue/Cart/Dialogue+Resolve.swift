import Ordering

/// Which lines a reference means.
enum Resolution: Hashable {
  case lines([Line.ID])
  case ambiguous([Line.ID])
  case outOfRange(Int)
  case none
}

extension Dialogue {
  func resolve(_ reference: LineReference) -> Resolution {
    let lines = state.order.lines
    switch reference.target {
    case .last:
      guard let line = focused(with: reference.options) else { return .none }
      return .lines([line.id])
    case .all: return all(lines.filter { $0.has(reference.options) })
    case .rest:
      return all(lines.filter { $0.id != state.focus && $0.has(reference.options) })
    case .position(let number):
      let index = number > 0 ? number - 1 : lines.count + number
      return lines.indices.contains(index) ? .lines([lines[index].id]) : .outOfRange(number)
    case .items(let items):
      let matching = lines.filter {
        (items.isEmpty || items.contains($0.item)) && $0.has(reference.options)
      }
      return choose(among: matching, quantity: reference.quantity)
    }
  }

  private func all(_ lines: [Line]) -> Resolution {
    lines.isEmpty ? .none : .lines(lines.map(\.id))
  }

  /// The line in focus, or the last one that has the options.
  private func focused(with options: [OptionChoice]) -> Line? {
    if let line = state.focus.flatMap(state.order.line), line.has(options) { return line }
    return state.order.lines.last { $0.has(options) }
  }

  private func choose(among lines: [Line], quantity: Int?) -> Resolution {
    switch lines.count {
    case 0: return .none
    case 1: return .lines([lines[0].id])
    default:
      // "all three lattes" means every line when the numbers agree.
      if let quantity, quantity == lines.reduce(0, { $0 + $1.quantity }) {
        return .lines(lines.map(\.id))
      }
      return .ambiguous(lines.map(\.id))
    }
  }
}

extension Line {
  /// Whether the line has every option asked for, in the amount asked for.
  func has(_ choices: [OptionChoice]) -> Bool {
    choices.allSatisfy { choice in
      options.contains { option in
        option.group == choice.group && choice.candidates.contains(option.option)
          && (choice.amount == nil
            ? option.amount != .without : choice.amount == option.amount)
      }
        || parts.contains { $0.line.has([choice]) }
    }
  }
}
