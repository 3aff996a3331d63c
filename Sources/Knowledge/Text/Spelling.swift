/// Whether two words are one slip of the fingers apart.
enum Spelling {
  /// Whether one letter is missing, added, another, or two neighbours have changed places.
  static func isOneEdit(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count >= right.count else { return isOneEdit(right, left) }
    guard left.count - right.count <= 1 else { return false }
    guard let first = right.indices.first(where: { right[$0] != left[$0] }) else {
      return left.count > right.count
    }
    guard left.count == right.count else { return right[first...] == left[(first + 1)...] }
    if right[(first + 1)...] == left[(first + 1)...] { return true }
    return first + 1 < right.count && right[first] == left[first + 1]
      && right[first + 1] == left[first] && right[(first + 2)...] == left[(first + 2)...]
  }
}
