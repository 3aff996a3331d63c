/// What a line is made of, seen against the item as it usually comes.
///
/// The menu's statements about an item hold for the item as it comes, so only what was added to it or
/// taken away from it needs a second look.
package struct Composition: Hashable, Sendable {
  package var item: Item
  /// Defaults and inclusions that are still there.
  package var usual: [Ingredient]
  /// What the customer chose on top, or in place of something usual.
  package var added: [Ingredient]
  /// Defaults and inclusions that were taken away or replaced.
  package var removed: [Ingredient]
  /// Required groups in which nothing is chosen yet.
  package var open: [OptionGroup]

  /// An option together with the group it stands in.
  package struct Ingredient: Hashable, Sendable {
    package var group: OptionGroup.ID
    package var role: OptionGroup.Role
    package var option: Option

    package init(group: OptionGroup, option: Option) {
      self.group = group.id
      self.role = group.role
      self.option = option
    }

    /// Whether it is a form of the item (its size, how it is cooked, more of the same) about which
    /// the menu states nothing, so that the statements about the item go on to hold.
    package var isForm: Bool {
      switch role {
      case .size, .preparation, .count: option.allergens == Allergens() && option.tags.isEmpty
      case .variant, .extra: false
      }
    }
  }

  /// The composition of a line; `nil` for a combo or an unknown item.
  package init?(of line: Line, menu: Menu) {
    guard let item = menu.item(line.item) else { return nil }
    self.item = item
    usual = []
    added = []
    removed = []
    open = []
    for group in menu.groups(of: item.id) { sort(group, chosen: line.options) }
  }

  /// Everything that is in it besides the item itself.
  package var present: [Ingredient] { usual + added }

  private mutating func sort(_ group: OptionGroup, chosen: [ChosenOption]) {
    let said = chosen.filter { $0.group == group.id }
    let wanted = said.filter { $0.amount != .without }.map(\.option)
    // What is left out of one half only is still in the other.
    let unwanted = said.filter { $0.amount == .without && $0.placement == nil }.map(\.option)
    // A group that takes one option holds the chosen one instead of the usual one; in others what
    // is included stays unless it is taken away. A line that names options of a group names all
    // of its defaults that are left.
    let isReplaced = group.max == 1 && !wanted.isEmpty
    let included = group.options.map(\.id).filter { item.includes($0, of: group.id) }
    let expected = included + group.defaults.filter { !included.contains($0) }
    for option in group.options {
      let ingredient = Ingredient(group: group, option: option)
      let isWanted = wanted.contains(option.id)
      guard expected.contains(option.id) else {
        if isWanted { added.append(ingredient) }
        continue
      }
      let isDropped =
        unwanted.contains(option.id) || isReplaced
        || (!wanted.isEmpty && !included.contains(option.id))
      if isDropped, !isWanted { removed.append(ingredient) } else { usual.append(ingredient) }
    }
    if group.min > 0, wanted.isEmpty, expected.allSatisfy(unwanted.contains) { open.append(group) }
  }
}
