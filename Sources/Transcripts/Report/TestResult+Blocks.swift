extension TestResult {
  /// Everything that went wrong, each as the lines of its block.
  func failureBlocks(_ file: TranscriptFile) -> [[String]] {
    var blocks: [[String]] = []
    if let menu {
      let text = FailureText(result: self, file: file, menu: menu)
      blocks = sections.indices.filter { !sections[$0].isAsExpected }.map(text.block)
    }
    switch end {
    case .finished: break
    case .timedOut(let line): blocks.append(block(line, "the turn took too long"))
    case .unstable(let line, let run):
      blocks.append(block(line, "run " + String(run) + " gave something else here"))
    case .unplayable(let problems): blocks.append(problems.map { $0.line(in: path) })
    case .noMenu(.missing(let why)), .noMenu(.invalid(let why)):
      blocks.append(block(line, why))
    }
    return blocks + unused.map { block(line, "strict: never used: " + $0) }
  }

  private func block(_ line: Int, _ why: String) -> [String] {
    ["FAIL " + path + ":" + String(line) + "  " + name, "  " + why]
  }
}
