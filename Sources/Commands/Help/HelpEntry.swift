/// A name and what it is, one line of a list.
package struct HelpEntry: Hashable, Sendable {
  package var name: String
  package var summary: String

  package init(_ name: String, _ summary: String) {
    self.name = name
    self.summary = summary
  }
}

extension [HelpEntry] {
  /// The entries under each other, summaries in one column; too long a name has a line of its own.
  func listed(indent: Int = 2, limit: Int = 30) -> [String] {
    let width = map(\.name.count).filter { $0 <= limit }.max() ?? 0
    let margin = String(repeating: " ", count: indent)
    return flatMap { entry -> [String] in
      let gap = String(repeating: " ", count: Swift.max(0, width - entry.name.count) + 2)
      if entry.name.count <= width { return [margin + entry.name + gap + entry.summary] }
      let column = String(repeating: " ", count: indent + width + 2)
      return [margin + entry.name, column + entry.summary]
    }
  }
}
