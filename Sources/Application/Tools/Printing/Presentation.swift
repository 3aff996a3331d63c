package import Commands
package import Terminal

/// How a command prints: the form that was asked for, and what the stream can show.
package struct Presentation: Hashable, Sendable {
  package var format: OutputFormat
  package var style: Style
  package var isTerminal: Bool
  /// Names the columns of a table also in a pipe.
  package var hasHeader: Bool

  package init(
    _ format: OutputFormat = .text, style: Style = .plain, isTerminal: Bool = false,
    hasHeader: Bool = false
  ) {
    self.format = format
    self.style = style
    self.isTerminal = isTerminal
    self.hasHeader = hasHeader
  }

  /// Whether people read it: fitted columns, headings and hints.
  var isForPeople: Bool { format == .text && isTerminal }

  /// Fitted on a terminal; in a pipe, or if asked for, between tabs.
  func text(_ table: Table) -> String {
    table.text(isForPeople ? .fitted : .tabSeparated(header: hasHeader), style: style)
  }

  /// A text in words that the stream can spell.
  func line(_ text: String, _ role: Role = .plain) -> String {
    style.paint(style.characters.spelling(text), role) + "\n"
  }

  /// A line for people only.
  func hint(_ text: String) -> String {
    isForPeople ? line(wrap(text, columns: style.width.columns), .dim) : ""
  }
}
