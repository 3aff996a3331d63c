/// Pairs rows with columns at the least total cost (the Hungarian method with potentials, O(n³)).
enum Assignment {
  /// For each row its column; `nil` where leaving both alone is cheaper.
  ///
  /// Of pairings that cost the same, the one whose positions differ least is taken, so that the
  /// result never varies.
  /// `costs` are of pairing a row with a column, `removal` of leaving a row alone, `additions` of
  /// leaving each column alone.
  static func partners(costs: [[Int]], removal: Int, additions: [Int]) -> [Int?] {
    let rows = costs.count
    let columns = additions.count
    let size = rows + columns
    guard size > 0 else { return [] }
    // Ties are broken below the unit: no sum of position differences reaches one whole edit.
    let unit = size * size + 1
    func cost(_ row: Int, _ column: Int) -> Int {
      switch (row < rows, column < columns) {
      case (true, true): costs[row][column] * unit + abs(row - column)
      case (true, false): removal * unit + columns
      case (false, true): additions[column] * unit + rows
      case (false, false): 0
      }
    }
    let match = solve(size, cost)
    return (0..<rows).map { match[$0] < columns ? match[$0] : nil }
  }

  private static func solve(_ size: Int, _ cost: (Int, Int) -> Int) -> [Int] {
    // Index 0 is a sentinel: rows and columns count from one.
    var rowPotential = [Int](repeating: 0, count: size + 1)
    var columnPotential = [Int](repeating: 0, count: size + 1)
    var owner = [Int](repeating: 0, count: size + 1)
    for row in 1...size {
      owner[0] = row
      var column = 0
      var least = [Int](repeating: .max, count: size + 1)
      var previous = [Int](repeating: 0, count: size + 1)
      var isUsed = [Bool](repeating: false, count: size + 1)
      repeat {
        isUsed[column] = true
        let current = owner[column]
        var delta = Int.max
        var next = 0
        for candidate in 1...size where !isUsed[candidate] {
          let reduced =
            cost(current - 1, candidate - 1) - rowPotential[current] - columnPotential[candidate]
          if reduced < least[candidate] {
            least[candidate] = reduced
            previous[candidate] = column
          }
          if least[candidate] < delta {
            delta = least[candidate]
            next = candidate
          }
        }
        for candidate in 0...size {
          if isUsed[candidate] {
            rowPotential[owner[candidate]] += delta
            columnPotential[candidate] -= delta
          } else if least[candidate] != .max {
            least[candidate] -= delta
          }
        }
        column = next
      } while owner[column] != 0
      repeat {
        owner[column] = owner[previous[column]]
        column = previous[column]
      } while column != 0
    }
    var match = [Int](repeating: 0, count: size)
    for column in 1...size { match[owner[column] - 1] = column - 1 }
    return match
  }
}
