import Ordering

/// Rows of text under named columns, laid out for whoever reads them.
package struct Table: Hashable, Sendable {
  package var columns: [Column]
  package var rows: [[String]]

  package enum Alignment: Hashable, Sendable {
    case leading, trailing
  }

  package struct Column: Hashable, Sendable {
    package var title: String
    package var alignment: Alignment
    /// Whether it may lose its end where the table is too wide.
    package var shortens: Bool
    package var role: Role

    package init(
      _ title: String, alignment: Alignment = .leading, shortens: Bool? = nil, role: Role = .plain
    ) {
      self.title = title
      self.alignment = alignment
      self.shortens = shortens ?? (alignment == .leading)
      self.role = role
    }
  }

  package init(_ columns: [Column], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  package enum Layout: Hashable, Sendable {
    /// Columns fitted to the style's width, for a terminal.
    case fitted
    /// Values between tabs, nothing shortened, for a pipe.
    case tabSeparated(header: Bool)
  }

  /// The table as text, each line ending in a newline.
  ///
  /// Cells are cleaned to one line.
  package func text(_ layout: Layout, style: Style) -> String {
    let rows = rows.map { row in
      columns.indices.map { $0 < row.count ? row[$0].cleanedLine : "" }
    }
    switch layout {
    case .tabSeparated(let header):
      return (header ? [columns.map(\.title)] + rows : rows)
        .map { $0.joined(separator: "\t") + "\n" }.joined()
    case .fitted where style.isAccessible:
      return rows.map(pairs).joined(separator: "\n")
    case .fitted:
      return fitted(rows.map { $0.map(style.characters.spelling) }, style: style)
    }
  }

  /// One `key: value` line a cell, for ears.
  private func pairs(_ row: [String]) -> String {
    zip(columns, row).filter { !$1.isEmpty }
      .map { $0.title.isEmpty ? $1 + "\n" : $0.title + ": " + $1 + "\n" }.joined()
  }
}
