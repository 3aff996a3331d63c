/// The cart: lines in the order they were added.
package struct Order: Hashable, Sendable, Codable {
  package var lines: [Line]
  /// Never reused, so that a reference to a removed line can not hit another.
  package var nextLineID: Int

  package init(lines: [Line] = [], nextLineID: Int = 1) {
    self.lines = lines
    self.nextLineID = nextLineID
  }

  package var isEmpty: Bool { lines.isEmpty }
  package var itemCount: Int { lines.reduce(0) { $0 + $1.quantity } }

  package func line(_ id: Line.ID) -> Line? { lines.first { $0.id == id } }
}

/// One line: an item or combo, how many, and how it is to be made.
package struct Line: Hashable, Sendable, Codable, Identifiable {
  package var id: Int
  package var item: Item.ID
  package var quantity: Int
  /// Complete: defaults written, what is included as usual left out, in the order of the item's groups.
  package var options: [ChosenOption]
  /// Only for combos.
  package var parts: [ChosenPart]

  package init(
    id: Int = 0, item: Item.ID, quantity: Int = 1, options: [ChosenOption] = [],
    parts: [ChosenPart] = []
  ) {
    self.id = id
    self.item = item
    self.quantity = quantity
    self.options = options
    self.parts = parts
  }

  /// Whether two lines are the same thing, whatever their number and id.
  package func isAlike(_ other: Line) -> Bool {
    item == other.item && Set(options) == Set(other.options)
      && parts.count == other.parts.count
      && zip(parts, other.parts).allSatisfy { $0.name == $1.name && $0.line.isAlike($1.line) }
  }
}

package struct ChosenPart: Hashable, Sendable, Codable {
  package var name: String
  package var line: Line

  package init(name: String, line: Line) {
    self.name = name
    self.line = line
  }
}

/// An option that a line has.
package struct ChosenOption: Hashable, Sendable, Codable {
  package var group: OptionGroup.ID
  package var option: Option.ID
  /// `nil` is as usual; `without` takes away what is included.
  package var amount: Amount?
  package var count: Int
  package var placement: Placement?

  package init(
    _ group: OptionGroup.ID, _ option: Option.ID, amount: Amount? = nil, count: Int = 1,
    placement: Placement? = nil
  ) {
    self.group = group
    self.option = option
    self.amount = amount
    self.count = count
    self.placement = placement
  }
}
