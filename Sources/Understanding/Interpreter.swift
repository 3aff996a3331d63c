package import Ordering

/// Reads messages by rules compiled from a menu.
package struct Interpreter: Sendable {
  let menu: Menu

  /// Compiles the menu; `moods` maps a mood's id to the words people say for it.
  package init(menu: Menu, moods: [String: [String]] = [:]) {
    self.menu = menu
  }

  /// What a message means, given what the dialogue waits for and what is in the cart.
  package func interpret(_ text: String, in context: Context = Context()) -> Interpretation {
    Interpretation(text: text)
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
