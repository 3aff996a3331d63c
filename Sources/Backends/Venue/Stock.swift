import Ordering

/// How many are left of each item whose number is limited.
struct Stock: Equatable {
  private(set) var left: [Item.ID: Int]
  /// Whose count was changed since this was emptied.
  var touched: Set<Item.ID> = []

  init(_ left: [Item.ID: Int] = [:]) { self.left = left }

  func admit(_ demand: Demand) throws(ToolFailure) {
    for (item, count) in demand.counts {
      guard let left = left[item], left < count else { continue }
      throw .soldOut(item: item, left: max(0, left))
    }
  }

  mutating func take(_ demand: Demand) {
    for (item, count) in demand.counts { change(item, by: -count) }
  }

  mutating func giveBack(_ demand: Demand) {
    for (item, count) in demand.counts { change(item, by: count) }
  }

  mutating func set(_ item: Item.ID, to count: Int) {
    left[item] = count
    touched.insert(item)
  }

  private mutating func change(_ item: Item.ID, by count: Int) {
    if let old = left[item] { set(item, to: old + count) }
  }
}
