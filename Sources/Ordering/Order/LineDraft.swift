/// A line as far as it could be built, with everything that still has to be said or asked about it.
package struct LineDraft: Hashable, Sendable {
  package var line: Line
  /// Required groups in which nothing is chosen.
  package var missing: [OptionGroup.ID] = []
  /// Asked for, but not offered with this item, or not in this amount.
  package var notOffered: [OptionChoice] = []
  /// Several options fit the words.
  package var ambiguous: [OptionChoice] = []
  /// Groups, or parts of a combo, of which more was asked for than they allow; what fits stays.
  package var tooMany: [OptionGroup.ID] = []
  /// To be left out, but not in it anyway.
  package var notIncluded: [OptionChoice] = []
  /// Parts of a combo that are open, with the items that may fill them and what was said of them.
  package var openParts: [SelectedPart] = []
  /// Said for a part of a combo that takes none of these items.
  package var notOfferedParts: [SelectedPart] = []

  package init(line: Line) { self.line = line }

  /// Whether nothing has to be asked.
  package var isComplete: Bool { missing.isEmpty && ambiguous.isEmpty && openParts.isEmpty }
  /// Whether everything said could be done.
  package var isClean: Bool {
    notOffered.isEmpty && tooMany.isEmpty && notIncluded.isEmpty && notOfferedParts.isEmpty
  }
}
