import Ordering

/// Everything a menu and general English give to the reading of messages, compiled once.
///
/// Items and combos share one numbering (`Thing`): items first, combos after them.
struct Lexicon: Sendable {
  var words = WordTable()
  /// Per word: the key phrases are looked up by.
  var keys: [Int32] = []
  /// Per word: its value as a number, or `-1`; ordinals are stored as `1000 + value`.
  var numbers: [Int32] = []
  /// Per word: a word of general English, never a misspelling of something else.
  var isEnglish: [Bool] = []
  var trie = Trie()

  /// Per key: which names contain the word.
  var postings = Postings()
  var spelling = DeletionIndex()

  let menu: Menu
  let things: Things

  init(menu: Menu) {
    self.menu = menu
    things = Things(menu: menu)
  }

  /// The number of a word, and the key of its phrase form; `-1` for unknown ones.
  func identify(_ letters: [UInt8], _ range: Range<Int>) -> (word: Int32, key: Int32) {
    let word = words.find(letters, range)
    if word >= 0 { return (word, keys[Int(word)]) }
    let stem = Stem(of: letters, range)
    guard stem.length < range.count else { return (-1, -1) }
    let singular = words.find(
      letters, range.lowerBound..<range.lowerBound + stem.length, tail: stem.tail)
    return (-1, singular < 0 ? -1 : keys[Int(singular)])
  }
}

/// Index of an item, or beyond the items of a combo.
typealias Thing = Int32

/// Index of an option over all groups of the menu.
typealias OptionIndex = Int32

/// The menu's lists by number: which groups a thing offers, which group an option is of.
struct Things: Sendable {
  let itemCount: Int
  let comboCount: Int
  private let groupStarts: [Int32]
  private let groupList: [Int32]
  /// Per option: its group.
  let groupOfOption: [Int32]
  /// Per group: its first option.
  let firstOption: [Int32]
  /// Per item: its category, or `-1`.
  let categoryOfItem: [Int32]
  let itemsOfCategory: [[Thing]]
  private let itemsOfGroup: [[Thing]]
  let ids: [Item.ID]
  private let numbers: [Item.ID: Thing]

  init(menu: Menu) {
    itemCount = menu.items.count
    comboCount = menu.combos.count
    ids = menu.items.map(\.id) + menu.combos.map(\.id)
    numbers = Self.numbers(ids)
    let groups = Self.numbers(menu.optionGroups.map(\.id))
    let categories = Self.numbers(menu.categories.map(\.id))
    var starts: [Int32] = [0]
    var list: [Int32] = []
    for item in menu.items {
      list += item.optionGroups.compactMap { groups[$0] }
      starts.append(Int32(list.count))
    }
    groupStarts = starts
    groupList = list
    var groupOfOption: [Int32] = []
    var firstOption: [Int32] = []
    for (index, group) in menu.optionGroups.enumerated() {
      firstOption.append(Int32(groupOfOption.count))
      groupOfOption += [Int32](repeating: Int32(index), count: group.options.count)
    }
    self.groupOfOption = groupOfOption
    self.firstOption = firstOption
    categoryOfItem = menu.items.map { categories[$0.category] ?? -1 }
    var members = [[Thing]](repeating: [], count: menu.categories.count)
    for (index, category) in categoryOfItem.enumerated() where category >= 0 {
      members[Int(category)].append(Int32(index))
    }
    itemsOfCategory = members
    var offering = [[Thing]](repeating: [], count: menu.optionGroups.count)
    for index in menu.items.indices {
      for group in list[Int(starts[index])..<Int(starts[index + 1])] {
        offering[Int(group)].append(Int32(index))
      }
    }
    itemsOfGroup = offering
  }

  private static func numbers(_ ids: [String]) -> [String: Int32] {
    Dictionary(
      ids.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
  }

  func number(of id: Item.ID) -> Thing? { numbers[id] }

  func groups(of thing: Thing) -> ArraySlice<Int32> {
    guard thing < itemCount else { return [] }
    return groupList[Int(groupStarts[Int(thing)])..<Int(groupStarts[Int(thing) + 1])]
  }

  func items(offering group: Int32) -> [Thing] { itemsOfGroup[Int(group)] }

  func isCombo(_ thing: Thing) -> Bool { thing >= itemCount }

  func offers(_ thing: Thing, group: Int32) -> Bool { groups(of: thing).contains(group) }

  func category(of thing: Thing) -> Int32 {
    thing < itemCount ? categoryOfItem[Int(thing)] : -1
  }
}
