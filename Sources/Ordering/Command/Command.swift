/// Everything a message can mean: the closed vocabulary that rules, model, log and tests share.
package enum Command: Hashable, Sendable {
  case add(Selection)
  case change(LineReference, Change)
  case remove(LineReference)
  case choose(ChoiceAnswer)
  case provide(SlotValue)
  case ask(String)
  case recommend(Wish)
  case browse(MenuFilter)
  case review
  case checkout
  case yes
  case no
  case undo
  case cancel
  case `repeat`(Repetition)
  case status
  case help
  case human
  case greet
  case thank
  case bye
}

/// What the customer wants again.
package enum Repetition: String, Hashable, Sendable {
  /// What the bot said last.
  case message
  /// The order placed before this one ("same again").
  case order
  /// The last thing added ("another one").
  case item
}

/// Which lines of the cart a change or a removal is about, by words rather than by position in memory.
package struct LineReference: Hashable, Sendable {
  package var target: Target
  /// Options the line must have, as in "the large one".
  package var options: [OptionChoice]
  /// How many units of it ("one of them"); `nil` is all.
  package var quantity: Int?

  package enum Target: Hashable, Sendable {
    /// The line talked about last ("it", "that").
    case last
    /// Every line of the order.
    case all
    /// Every line but those just talked about ("the rest", "the other one").
    case rest
    /// Counting from one; negative counts from the end.
    case position(Int)
    /// Lines of one of these items or combos; an empty list is any line with the options.
    case items([Item.ID])
  }

  package init(_ target: Target, options: [OptionChoice] = [], quantity: Int? = nil) {
    self.target = target
    self.options = options
    self.quantity = quantity
  }

  package static let last = LineReference(.last)
}

package enum Change: Hashable, Sendable {
  /// Sets, adds or (with the amount `without`) takes away options.
  case options([OptionChoice])
  /// Takes back what was said of these options: the defaults return.
  case reset([OptionChoice])
  case quantity(Int)
  /// More (or, negative, fewer) of the same.
  case quantityBy(Int)
  case replace(Selection)
}

/// An answer to a question that offers choices.
package enum ChoiceAnswer: Hashable, Sendable {
  /// Counting from one; negative counts from the end.
  case position(Int)
  case items([Item.ID])
  case options([OptionChoice])
  case all
  /// "never mind"
  case neither
  /// "whatever you recommend"
  case any
}
