/// A document that may answer a question, with what in it does.
package struct Passage: Hashable, Sendable {
  /// Such as `faq.md#opening-hours`.
  package var source: String
  package var kind: Document.Kind
  /// The heading, or the name of an item.
  package var heading: String
  package var text: String
  /// The sentences of the text that answer, in its order; at most three.
  package var sentences: [String]
  package var score: Score

  /// Why a passage ranks where it does; each part lies between 0 and 1.
  package struct Score: Hashable, Sendable {
    /// How much of what the question is about stands in the document.
    package var coverage: Double
    /// How much of it stands in the heading.
    package var heading: Double
    /// How much of the heading the question is about.
    package var focus: Double
    package var total: Double

    package init(coverage: Double, heading: Double, focus: Double, total: Double) {
      self.coverage = coverage
      self.heading = heading
      self.focus = focus
      self.total = total
    }
  }

  package init(
    source: String, kind: Document.Kind, heading: String, text: String,
    sentences: [String] = [], score: Score
  ) {
    self.source = source
    self.kind = kind
    self.heading = heading
    self.text = text
    self.sentences = sentences
    self.score = score
  }
}
