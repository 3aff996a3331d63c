/// The form of what a command prints.
package enum OutputFormat: String, Hashable, Sendable, CaseIterable {
  case text
  /// One object.
  case json
  /// Events, one a line.
  case jsonl
  /// Tables with tabulators, nothing shortened.
  case tsv
  /// A transcript.
  case chat
  /// Commands as transcripts write them.
  case notation
  /// Markdown.
  case md
}
