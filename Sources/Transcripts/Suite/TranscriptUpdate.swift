extension TranscriptFile {
  /// The text with what the bot said filled in wherever a turn says nothing of it.
  ///
  /// Lines that are there stay as they are, whatever they say.
  package func filled(from results: [TestResult]) -> SourceText {
    var source = source
    let open = results.flatMap(\.sections).filter { played in
      !played.section.hasReplyLines && played.section.cause != .greeting
        && !played.outcome.replies.isEmpty
    }
    // From the last to the first, so that the line numbers of those to come still hold.
    for played in open.sorted(by: { $0.section.lines.upperBound > $1.section.lines.upperBound }) {
      source.insert(
        TranscriptWriter.replies(played.outcome.replies), after: played.section.lines.upperBound)
    }
    return source
  }
}
