package import Ordering

/// A question about what was ordered, asked one at a time; ambiguity and missing options alike.
package enum Choice: Hashable, Sendable {
  /// Several items fit what was said; the rest of the selection waits, perhaps to replace a line.
  case item(Selection, replacing: Line.ID?)
  /// Several options fit what was said for a line.
  case option(line: Line.ID, heard: OptionChoice)
  /// A required group of a line has nothing chosen.
  case missing(line: Line.ID, group: OptionGroup.ID)
  /// A combo's part is open, or several items fit it; what was said of it waits.
  case part(line: Line.ID, SelectedPart)
  /// Several lines fit a change or removal.
  case line([Line.ID], Edit)
  /// More than ten of one line: is that right?
  case quantity(Line.ID)
  /// A line can not be had; these could take its place.
  case substitute(line: Line.ID, left: Int, [Item.ID])
  /// Shall these steps change the order just placed, or start a new one?
  case amend(Receipt.ID, [Command])

  /// What is to happen to the line that is chosen.
  package enum Edit: Hashable, Sendable {
    case change(Change, quantity: Int?)
    case remove(quantity: Int?)
  }

  /// The line it is about, if it is about one.
  package var line: Line.ID? {
    switch self {
    case .option(let line, _), .missing(let line, _), .part(let line, _), .quantity(let line),
      .substitute(let line, _, _):
      line
    case .item, .line, .amend: nil
    }
  }
}
