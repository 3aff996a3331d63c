import Terminal

/// A table in parts under headings: on a terminal they share their widths, in a pipe the part is
/// the first column.
struct SectionedTable: Hashable, Sendable {
  /// What the first column is called in a pipe.
  var title: String
  var columns: [Table.Column]
  var sections: [Section] = []

  struct Section: Hashable, Sendable {
    var title: String
    var rows: [[String]]
  }

  func text(_ presentation: Presentation) -> String {
    guard presentation.isForPeople else {
      let rows = sections.flatMap { section in section.rows.map { [section.title] + $0 } }
      return presentation.text(Table([Table.Column(title)] + columns, rows: rows))
    }
    return presentation.style.isAccessible ? spoken(presentation) : fitted(presentation)
  }

  private func spoken(_ presentation: Presentation) -> String {
    sections.map { section in
      presentation.line(section.title, .heading)
        + Table(columns, rows: section.rows).text(.fitted, style: presentation.style)
    }.joined(separator: "\n")
  }

  private func fitted(_ presentation: Presentation) -> String {
    let table = Table(columns, rows: sections.flatMap(\.rows))
    let lines = table.text(.fitted, style: presentation.style)
      .split(separator: "\n", omittingEmptySubsequences: false)
    // The first line names the columns; each row is one line, since cells are cleaned to one.
    var rest = lines.dropFirst()
    return sections.map { section in
      let rows = rest.prefix(section.rows.count)
      rest = rest.dropFirst(section.rows.count)
      return presentation.line(section.title, .heading) + rows.map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }
}
