/// Breaks text at blanks so that no line is wider than the columns.
///
/// Without columns nothing is wrapped or indented. `hang` is how many blanks stand before every line
/// but the first, as under "bot> "; `first` is how many columns the first line has already lost.
package func wrap(_ text: String, columns: Int?, hang: Int = 0, first: Int? = nil) -> String {
  guard let columns else { return text }
  let hang = min(hang, columns / 2)
  var lines: [String] = []
  for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
    let before = lines.isEmpty ? first ?? hang : hang
    lines += paragraphLines(paragraph, columns: columns, hang: hang, before: before)
  }
  let indent = String(repeating: " ", count: hang)
  return lines.enumerated().map { number, line in
    number == 0 || line.isEmpty ? line : indent + line
  }.joined(separator: "\n")
}

/// One paragraph; blanks that lead it are kept on its later lines too, as of a list.
private func paragraphLines(
  _ paragraph: Substring, columns: Int, hang: Int, before: Int
) -> [String] {
  // What fits stays as it is, such as a table that was laid out with blanks.
  if paragraph.displayWidth + before <= columns { return [String(paragraph)] }
  let lead = String(paragraph.prefix { $0 == " " }.prefix(max(0, columns / 2 - hang)))
  var lines: [String] = []
  var line = lead
  var room = columns - before - lead.count
  var isFresh = true

  func breakLine() {
    lines.append(line)
    line = lead
    room = columns - hang - lead.count
    isFresh = true
  }

  for word in paragraph.split(separator: " ") {
    if !isFresh, word.displayWidth + 1 > room { breakLine() }
    if !isFresh {
      line += " "
      room -= 1
    }
    for character in word {
      // A word wider than the line is broken where it must be.
      if character.displayWidth > room, !isFresh { breakLine() }
      line.append(character)
      room -= character.displayWidth
      isFresh = false
    }
  }
  return lines + [line]
}

extension String {
  /// The longest beginning that fits, with a sign that something is missing.
  package func shortened(to columns: Int, ellipsis: String = "…") -> String {
    guard displayWidth > columns else { return self }
    let room = columns - ellipsis.displayWidth
    guard room > 0 else { return String(ellipsis.prefix(max(0, columns))) }
    var taken = 0
    let kept = prefix { character in
      taken += character.displayWidth
      return taken <= room
    }
    let end = kept.lastIndex { $0 != " " }.map { kept.index(after: $0) } ?? kept.startIndex
    return String(kept[..<end]) + ellipsis
  }

  /// Blanks added up to a width.
  package func padded(to columns: Int, alignment: Table.Alignment = .leading) -> String {
    let blanks = String(repeating: " ", count: max(0, columns - displayWidth))
    return alignment == .leading ? self + blanks : blanks + self
  }
}
