/// What the dialogue waits for: the context in which the next message is read.
package enum Expectation: Hashable, Sendable {
  case nothing
  /// A yes to a quote, or to a question that a yes answers.
  case confirmation
  /// Which of these items or combos.
  case item([Item.ID])
  /// Which of these options of a group, for an item.
  case option(item: Item.ID, group: OptionGroup.ID, [Option.ID])
  /// Which item of a combo's part.
  case part(combo: Combo.ID, name: String, [Item.ID])
  /// Which line of the cart was meant, by positions counted from one.
  case line([Int])
  case slot(Slot)
  /// These were suggested; "the first one" orders it.
  case suggestion([Item.ID])
}
