import Ordering
import Understanding

extension Corpus.Phrasing {
  struct NoSuchMenu: Error {
    var name: String
  }

  /// What is wrong with how the phrasing is understood; `nil` if nothing is.
  func complaint() throws -> String? {
    let names = setting.menu == "*" ? Venues.names : [setting.menu]
    let complaints = try names.compactMap { name -> String? in
      guard let venue = Venues.shared[name] else { throw NoSuchMenu(name: name) }
      return meaning == "no order" ? try touch(venue) : try complaint(venue)
    }
    return complaints.isEmpty ? nil : complaints.joined(separator: "\n")
  }

  private func complaint(_ venue: Venues.Venue) throws -> String? {
    let expected = try NotationReader.commands(meaning, menu: venue.menu)
    let reading = venue.interpreter.interpret(text, in: try setting.context(venue.menu))
    let verdict = Verdict(reading, means: expected, leftOver: leftOver)
    return verdict == .right ? nil : describe(verdict.rawValue, reading)
  }

  /// Nothing that is no order may touch one, whether the cart is empty or not.
  private func touch(_ venue: Venues.Venue) throws -> String? {
    let context = try setting.context(venue.menu)
    var withLine = context
    if withLine.order.isEmpty, let item = venue.menu.items.first {
      withLine.order = Order(lines: [Line(id: 1, item: item.id, quantity: 2)], nextLineID: 2)
    }
    for context in [context, withLine] {
      let reading = venue.interpreter.interpret(text, in: context)
      if reading.commands.contains(where: \.touchesOrder) {
        return describe("touches the order at \(venue.menu.id)", reading)
      }
    }
    return nil
  }

  private func describe(_ verdict: String, _ reading: Interpretation) -> String {
    """
    \(verdict)
      said:  \(text)
      meant: \(meaning) \(leftOver)
      got:   \(NotationWriter().write(reading.commands)) \(reading.unexplainedWords)
    """
  }
}

extension Command {
  /// Whether it could change what is ordered, or agree to it.
  ///
  /// What somebody may not eat is kept apart: it warns, and orders nothing.
  fileprivate var touchesOrder: Bool {
    switch self {
    case .add, .change, .remove, .choose, .yes, .undo, .cancel, .checkout: true
    case .repeat(let repetition): repetition != .message
    case .provide(.diet), .provide(.allergy): false
    case .provide: true
    case .ask, .recommend, .browse, .review, .no, .status, .help, .human: false
    case .greet, .thank, .bye: false
    }
  }
}
