package import Ordering

/// Reads messages by rules compiled from a menu.
package struct Interpreter: Sendable {
  let engine: Engine

  /// Compiles the menu; `moods` maps a mood's id to the words people say for it.
  package init(menu: Menu, moods: [String: [String]] = [:]) {
    engine = Engine(menu: menu, moods: moods)
  }

  /// What a message means, given what the dialogue waits for and what is in the cart.
  package func interpret(_ text: String, in context: Context = Context()) -> Interpretation {
    var reader = MessageReader(text, engine: engine, context: context)
    reader.read()
    return reader.interpretation(text)
  }
}

/// Everything besides its words that a message's meaning depends on.
package struct Context: Hashable, Sendable {
  package var expectation: Expectation
  package var order: Order
  /// The line talked about last: what "it" means.
  package var focus: Line.ID?

  package init(
    expectation: Expectation = .nothing, order: Order = Order(), focus: Line.ID? = nil
  ) {
    self.expectation = expectation
    self.order = order
    self.focus = focus
  }
}
