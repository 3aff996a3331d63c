/// Rewrites a transcript by what was said; checks and matchers stay as they are.
struct TranscriptUpdate {
  private(set) var source: SourceText
  /// Lines that failed and are the author's to change.
  private(set) var byHand: [Int] = []

  private struct Edit {
    /// Lines to be replaced; an empty range inserts before its bound.
    var lines: Range<Int>
    var texts: [String]
  }

  init(_ file: TranscriptFile, _ results: [TestResult], _ mode: SuiteOptions.UpdateMode) {
    source = file.source
    var edits: [Edit] = []
    for played in results.flatMap(\.sections) {
      if let edit = Self.filling(played) {
        edits.append(edit)
      } else if mode == .all {
        let (rewritten, left) = Self.rewriting(played)
        edits += rewritten
        byHand += left
      }
      if mode == .all { byHand += played.failures.map(\.check.lines.lowerBound) }
    }
    // From the last to the first, so that the numbers of the lines above still hold.
    for edit in edits.sorted(by: { $0.lines.lowerBound > $1.lines.lowerBound }) {
      if edit.lines.isEmpty {
        source.insert(edit.texts, after: edit.lines.lowerBound - 1)
      } else {
        source.replace(edit.lines.lowerBound...edit.lines.upperBound - 1, with: edit.texts)
      }
    }
  }

  /// What was said, below a turn that says nothing of it.
  private static func filling(_ played: PlayedSection) -> Edit? {
    let section = played.section
    guard !section.hasReplyLines, section.cause != .greeting, !played.outcome.replies.isEmpty else {
      return nil
    }
    let below = section.lines.upperBound + 1
    return Edit(lines: below..<below, texts: TranscriptWriter.replies(played.outcome.replies))
  }

  /// New texts for exact lines that failed, and the other lines that did.
  private static func rewriting(_ played: PlayedSection) -> (edits: [Edit], byHand: [Int]) {
    var edits: [Edit] = []
    var byHand: [Int] = []
    let last = played.section.replies.map(\.lines.upperBound).max() ?? 0
    var surplus: [String] = []
    for mismatch in played.mismatches {
      switch mismatch {
      case .different(let wanted, let got) where wanted.isPlainExact:
        let pattern = MessagePattern(wanted.alternatives[0])
        let text = pattern.fitted(to: got, played.captures)
        edits.append(Edit(lines: Range(wanted.lines), texts: TranscriptWriter.exact(text)))
      case .missing(let wanted) where wanted.isPlainExact:
        edits.append(Edit(lines: Range(wanted.lines), texts: []))
      case .different(let wanted, _), .missing(let wanted), .forbidden(let wanted, _):
        byHand.append(wanted.lines.lowerBound)
      case .unexpected(let message): surplus.append(message)
      case .unchecked: break
      }
    }
    if !surplus.isEmpty {
      edits.append(
        Edit(lines: last + 1..<last + 1, texts: TranscriptWriter.replies(surplus)))
    }
    return (edits, byHand)
  }
}

extension ReplyExpectation {
  fileprivate var isPlainExact: Bool { kind == .exact && alternatives.count == 1 }
}
