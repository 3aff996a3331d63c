/// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
enum EditDistance {
  /// The distance, or `limit + 1` as soon as it must be greater.
  static func between(
    _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, limit: Int
  ) -> Int {
    let (rows, columns) = (left.count, right.count)
    if abs(rows - columns) > limit { return limit + 1 }
    if columns > 32 || rows > 32 { return limit + 1 }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3 * 34) { table in
      for column in 0...columns { table[34 + column] = UInt8(column) }
      var before = 0
      var above = 34
      var current = 68
      for row in 1...max(rows, 1) where rows > 0 {
        table[current] = UInt8(row)
        var best = UInt8(row)
        let letter = left[left.startIndex + row - 1]
        for column in 1...max(columns, 1) where columns > 0 {
          let other = right[right.startIndex + column - 1]
          var cost = table[above + column - 1] + (letter == other ? 0 : 1)
          cost = min(cost, table[above + column] + 1, table[current + column - 1] + 1)
          if row > 1, column > 1, letter == right[right.startIndex + column - 2],
            left[left.startIndex + row - 2] == other
          {
            cost = min(cost, table[before + column - 2] + 1)
          }
          table[current + column] = cost
          best = min(best, cost)
        }
        if best > limit { return limit + 1 }
        (before, above, current) = (above, current, before)
      }
      return Int(table[above + columns])
    }
  }
}
