/// What Tab may put in the place of the words before the cursor.
package struct Completion: Hashable, Sendable {
  /// UTF-8 offset in the line at which the candidates begin.
  package var start: Int
  package var candidates: [String]
  /// Whether a blank follows the only candidate.
  package var addsBlank: Bool

  package init(replacingFrom start: Int, with candidates: [String], addsBlank: Bool = true) {
    self.start = start
    self.candidates = candidates
    self.addsBlank = addsBlank
  }

  static let most = 100

  /// The whole text before the cursor, once for each candidate, after what they have in common.
  ///
  /// This is the list that `rl_attempted_completion_function` returns. What was typed stays where
  /// the candidates have less in common than that, as when their capitals differ.
  func replacements(for typed: String) -> [String] {
    let utf8 = typed.utf8
    let cut = utf8.index(utf8.startIndex, offsetBy: max(0, start), limitedBy: utf8.endIndex)
    let before = typed[..<(cut ?? typed.endIndex)]
    var seen: Set<String> = []
    let lines = candidates.filter { seen.insert($0).inserted }.prefix(Self.most).map { before + $0 }
    guard let first = lines.first, lines.count > 1 else { return lines.map(String.init) }
    let common = lines.dropFirst().reduce(String(first)) { Self.commonPrefix($0, $1) }
    return [common.count < typed.count ? typed : common] + lines.map(String.init)
  }

  private static func commonPrefix(_ left: String, _ right: Substring) -> String {
    String(zip(left, right).prefix { $0 == $1 }.map(\.0))
  }
}
