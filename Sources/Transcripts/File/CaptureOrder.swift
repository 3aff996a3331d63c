extension TranscriptTest {
  /// Every `$name` of an exact line that nothing above it captures.
  func uncaptured(in source: SourceText) -> [Problem] {
    var known: Set<String> = []
    var problems: [Problem] = []
    for reply in sections.flatMap(\.replies) where reply.kind == .exact {
      let patterns = reply.alternatives.map(MessagePattern.init)
      known.formUnion(patterns.flatMap(\.captures))
      for name in patterns.flatMap(\.references) where !known.contains(name) {
        problems.append(
          Problem(location(of: "$" + name, in: reply.lines, source), .uncaptured(name)))
      }
    }
    return problems
  }

  private func location(of word: String, in lines: ClosedRange<Int>, _ source: SourceText)
    -> Location
  {
    for number in lines {
      let text = source.lines[number - 1].text
      if let range = text.firstRange(of: word) {
        return Location(number, text[..<range.lowerBound].unicodeScalars.count + 1)
      }
    }
    return Location(lines.lowerBound)
  }
}
