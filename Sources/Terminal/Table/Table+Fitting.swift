extension Table {
  private static let gap = 2
  private static let narrowest = 6

  func fitted(_ rows: [[String]], style: Style) -> String {
    let header = columns.map { style.characters.spelling($0.title) }
    let hasHeader = header.contains { !$0.isEmpty }
    let widths = widths(of: hasHeader ? [header] + rows : rows, within: style.width.columns)
    var text = ""
    if hasHeader {
      text += line(header, widths, style) { _ in .heading }
    }
    for row in rows {
      text += line(row, widths, style) { columns[$0].role }
    }
    return text
  }

  /// Natural widths, then the widest column of text gives up one column at a time.
  private func widths(of rows: [[String]], within total: Int?) -> [Int] {
    var widths = columns.indices.map { column in
      rows.lazy.map { $0[column].displayWidth }.max() ?? 0
    }
    guard let total else { return widths }
    var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - total
    while excess > 0 {
      let candidates = columns.indices.filter {
        columns[$0].shortens && widths[$0] > Self.narrowest
      }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func line(
    _ cells: [String], _ widths: [Int], _ style: Style, role: (Int) -> Role
  ) -> String {
    let last = cells.lastIndex { !$0.isEmpty } ?? -1
    var line = ""
    for column in cells.indices.prefix(last + 1) {
      let cell = cells[column].shortened(
        to: widths[column], ellipsis: style.characters.ellipsis)
      let padded =
        column == last && columns[column].alignment == .leading
        ? cell : cell.padded(to: widths[column], alignment: columns[column].alignment)
      line += (column == 0 ? "" : String(repeating: " ", count: Self.gap))
      line += style.paint(padded, role(column))
    }
    return line + "\n"
  }
}
