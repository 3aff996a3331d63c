/// Two texts laid beside each other, with the words that differ marked.
struct WordDifference {
  let expected: String
  let got: String
  /// A line of `^` under the words that the other text does not have; empty if there are none.
  let expectedMarks: String
  let gotMarks: String

  init(expected: String, got: String) {
    // Texts that differ in nothing but blanks are told apart by showing them.
    let isBlank = expected.filter { $0 != " " } == got.filter { $0 != " " }
    self.expected = isBlank ? expected.replacing(" ", with: "·") : expected
    self.got = isBlank ? got.replacing(" ", with: "·") : got
    let left = Self.words(of: expected)
    let right = Self.words(of: got)
    let common = Self.common(left, right)
    expectedMarks = isBlank ? "" : Self.marks(left, common.left)
    gotMarks = isBlank ? "" : Self.marks(right, common.right)
  }

  private static func words(of text: String) -> [Substring] {
    text.split(separator: " ", omittingEmptySubsequences: false)
  }

  /// The positions that belong to a longest common subsequence.
  private static func common(_ left: [Substring], _ right: [Substring])
    -> (left: Set<Int>, right: Set<Int>)
  {
    guard left.count * right.count <= 250_000 else { return ([], []) }
    var lengths = Array(
      repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in left.indices.reversed() {
      for column in right.indices.reversed() {
        lengths[row][column] =
          left[row] == right[column]
          ? lengths[row + 1][column + 1] + 1
          : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var found: (left: Set<Int>, right: Set<Int>) = ([], [])
    var (row, column) = (0, 0)
    while row < left.count, column < right.count {
      if left[row] == right[column] {
        found.left.insert(row)
        found.right.insert(column)
        row += 1
        column += 1
      } else if lengths[row + 1][column] >= lengths[row][column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return found
  }

  private static func marks(_ words: [Substring], _ common: Set<Int>) -> String {
    guard common.count < words.count, !common.isEmpty else { return "" }
    let line = words.enumerated()
      .map { String(repeating: common.contains($0) ? " " : "^", count: $1.count) }
      .joined(separator: " ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}
