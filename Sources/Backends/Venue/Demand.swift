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
