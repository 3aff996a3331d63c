/// What a customer asked to have, as said: no defaults filled in, nothing checked.
package struct Selection: Hashable, Sendable {
  /// Item or combo ids the words may mean; more than one is a question to ask.
  package var candidates: [Item.ID]
  package var quantity: Int
  package var options: [OptionChoice]
  /// Only for combos: what was said for its parts.
  package var parts: [SelectedPart]

  package init(
    _ candidates: [Item.ID], quantity: Int = 1, options: [OptionChoice] = [],
    parts: [SelectedPart] = []
  ) {
    self.candidates = candidates
    self.quantity = quantity
    self.options = options
    self.parts = parts
  }
}

package struct SelectedPart: Hashable, Sendable {
  /// The part's name in the combo.
  package var name: String
  package var selection: Selection

  package init(name: String, selection: Selection) {
    self.name = name
    self.selection = selection
  }
}

/// An option as said, which may fit several options of its group.
package struct OptionChoice: Hashable, Sendable {
  package var group: OptionGroup.ID
  /// Option ids the words may mean; more than one is a question to ask.
  package var candidates: [Option.ID]
  /// `nil` is as usual.
  package var amount: Amount?
  package var count: Int
  package var placement: Placement?

  package init(
    _ group: OptionGroup.ID, _ candidates: [Option.ID], amount: Amount? = nil, count: Int = 1,
    placement: Placement? = nil
  ) {
    self.group = group
    self.candidates = candidates
    self.amount = amount
    self.count = count
    self.placement = placement
  }

  package init(_ group: OptionGroup.ID, _ option: Option.ID, amount: Amount? = nil) {
    self.init(group, [option], amount: amount)
  }
}
