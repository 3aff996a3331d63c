/// What was understood of one message: commands in the order they were said, and what was not.
package struct Interpretation: Hashable, Sendable, Codable {
  package var text: String
  package var steps: [Step]
  package var source: Source
  /// Content words that no rule accounts for, as spoken.
  package var unexplained: [Span]
  /// Words taken for others of the menu, so that the customer can object.
  package var corrections: [Correction]

  package init(
    text: String, steps: [Step] = [], source: Source = .rules, unexplained: [Span] = [],
    corrections: [Correction] = []
  ) {
    self.text = text
    self.steps = steps
    self.source = source
    self.unexplained = unexplained
    self.corrections = corrections
  }

  package var commands: [Command] { steps.map(\.command) }

  package var unexplainedWords: [String] { unexplained.map { $0.slice(of: text) } }
}

/// One command and where it came from.
package struct Step: Hashable, Sendable, Codable {
  package var command: Command
  package var span: Span
  /// The rule that produced it, such as `add.items`.
  package var rule: String

  package init(_ command: Command, span: Span = Span(0, 0), rule: String = "") {
    self.command = command
    self.span = span
    self.rule = rule
  }
}

/// Who understood a message.
package enum Source: String, Hashable, Sendable, Codable {
  case rules, model
}

/// A range of UTF-8 offsets in the customer's own text.
package struct Span: Hashable, Sendable, Codable {
  package var lower: Int
  package var upper: Int

  package init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = upper
  }

  /// The text it covers; out-of-range offsets are clamped.
  package func slice(of text: String) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: lower, limitedBy: utf8.endIndex)
    let end = utf8.index(utf8.startIndex, offsetBy: upper, limitedBy: utf8.endIndex)
    guard let start, start <= (end ?? utf8.endIndex) else { return "" }
    return String(text[start..<(end ?? utf8.endIndex)])
  }
}

/// A misspelled word and the menu's word it was taken for.
package struct Correction: Hashable, Sendable, Codable {
  package var heard: String
  package var taken: String

  package init(heard: String, taken: String) {
    self.heard = heard
    self.taken = taken
  }
}
