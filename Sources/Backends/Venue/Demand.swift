import Ordering

/// How many of each item some lines take, parts of combos included.
struct Demand {
  /// In the order the items first appear, so that a shortage is always reported of the same one.
  private(set) var counts: [(item: Item.ID, count: Int)] = []

  init(of lines: [Line]) {
    for line in lines { add(line, times: 1) }
  }

  private mutating func add(_ line: Line, times: Int) {
    let count = line.quantity * times
    if line.parts.isEmpty {
      if let index = counts.firstIndex(where: { $0.item == line.item }) {
        counts[index].count += count
      } else {
        counts.append((line.item, count))
      }
    }
    for part in line.parts { add(part.line, times: count) }
  }
}

/// How many are left of each item whose number is limited.
struct Stock: Equatable {
  private(set) var left: [Item.ID: Int]

  init(_ left: [Item.ID: Int] = [:]) { self.left = left }

  func admit(_ demand: Demand) throws(ToolFailure) {
    for (item, count) in demand.counts {
      guard let left = left[item], left < count else { continue }
      throw .soldOut(item: item, left: max(0, left))
    }
  }

  mutating func take(_ demand: Demand) {
    for (item, count) in demand.counts { left[item]? -= count }
  }

  mutating func giveBack(_ demand: Demand) {
    for (item, count) in demand.counts { left[item]? += count }
  }

  mutating func set(_ item: Item.ID, to count: Int) { left[item] = count }
}
