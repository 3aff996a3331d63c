/// The name among several that a misspelled one was probably meant to be.
///
/// Case, blanks, `-` and `_` do not count; beyond that one letter in three may differ.
package func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = plainLetters(name)
  guard !wanted.isEmpty else { return nil }
  var limit = max(1, wanted.count / 3)
  var nearest: String?
  for candidate in candidates {
    let letters = plainLetters(candidate)
    guard abs(letters.count - wanted.count) <= limit,
      let distance = editDistance(wanted, letters, limit: limit)
    else { continue }
    // Of names that are equally near the first in the alphabet, whatever order they come in.
    if let other = nearest, distance == limit, other <= candidate { continue }
    nearest = candidate
    limit = distance
  }
  return nearest
}

private func plainLetters(_ name: String) -> [UInt8] {
  name.lowercased().utf8.filter { byte in
    byte != UInt8(ascii: "-") && byte != UInt8(ascii: "_") && byte != UInt8(ascii: " ")
  }
}

/// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment) that turn
/// one text into the other; `nil` where it takes more than `limit`.
package func editDistance(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int? {
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for row in first.indices {
    var current = [row + 1]
    current.reserveCapacity(last.count)
    for column in second.indices {
      let isSame = first[row] == second[column]
      var cost = min(
        last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    guard let least = current.min(), least <= limit else { return nil }
    beforeLast = last
    last = current
  }
  return last[second.count] <= limit ? last[second.count] : nil
}
