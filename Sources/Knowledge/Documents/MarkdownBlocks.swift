/// The headings and the text of a Markdown file, as far as a question can be answered from them.
///
/// Lines of a paragraph are joined, list entries and table rows stay lines of their own, and marks
/// of emphasis, links, code and comments fall away. Front matter and the rules between table rows
/// are no text.
struct MarkdownBlocks {
  enum Block: Hashable {
    case heading(level: Int, String)
    case text(String)
  }

  private(set) var blocks: [Block] = []
  private var paragraph = ""
  private var fence: String?
  private var isComment = false

  init(_ text: String) {
    var lines = Self.lines(of: text)[...]
    if lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") {
      lines = lines[(end + 1)...]
    }
    for line in lines { take(line) }
    close()
  }

  private mutating func take(_ raw: Substring) {
    if let open = fence {
      if raw.hasPrefix(open) { return fence = nil }
      if !Self.trimmed(raw).isEmpty { blocks.append(.text(String(raw))) }
      return
    }
    let line = Self.trimmed(withoutComments(raw))
    if line.hasPrefix("```") || line.hasPrefix("~~~") {
      close()
      fence = String(line.prefix(3))
    } else if let (level, title) = Self.heading(line) {
      close()
      blocks.append(.heading(level: level, MarkdownInline.plain(title)))
    } else if !paragraph.isEmpty, let level = Self.underline(line) {
      blocks.append(.heading(level: level, MarkdownInline.plain(paragraph[...])))
      paragraph = ""
    } else if line.isEmpty, isComment || raw.contains("-->") {
      return
    } else if line.isEmpty || Self.isRule(line) {
      close()
    } else {
      takeText(line)
    }
  }

  private mutating func takeText(_ line: Substring) {
    if line.hasPrefix("|") {
      close()
      let cells = line.split(separator: "|").map(Self.trimmed).filter { !$0.isEmpty }
      paragraph = cells.joined(separator: ", ")
      close()
    } else if let entry = Self.listEntry(line) {
      close()
      paragraph = String(entry)
    } else {
      paragraph += (paragraph.isEmpty ? "" : " ") + Self.trimmed(line.drop { $0 == ">" })
    }
  }

  private mutating func close() {
    let text = MarkdownInline.plain(paragraph[...])
    if !text.isEmpty { blocks.append(.text(text)) }
    paragraph = ""
  }

  /// The line less its HTML comments, which may go on for several lines.
  private mutating func withoutComments(_ line: Substring) -> Substring {
    guard isComment || line.contains("<") else { return line }
    var rest = line
    var kept = ""
    while !rest.isEmpty {
      if isComment {
        guard let end = rest.firstRange(of: "-->") else { return kept[...] }
        rest = rest[end.upperBound...]
        isComment = false
      } else {
        guard let start = rest.firstRange(of: "<!--") else { return kept[...] + rest }
        kept += rest[..<start.lowerBound]
        rest = rest[start.upperBound...]
        isComment = true
      }
    }
    return kept[...]
  }

  private static func heading(_ line: Substring) -> (level: Int, title: Substring)? {
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level) else { return nil }
    let rest = line.dropFirst(level)
    guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
    let title = trimmed(rest)
    // A closing run of marks belongs to the form, as in `## Hours ##`.
    let marks = title.reversed().prefix { $0 == "#" }.count
    let kept = title.dropLast(marks)
    return (level, marks > 0 && (kept.isEmpty || kept.last == " ") ? trimmed(kept) : title)
  }

  /// The level of a heading that is underlined rather than marked.
  private static func underline(_ line: Substring) -> Int? {
    guard line.count >= 2 else { return nil }
    return line.allSatisfy { $0 == "=" } ? 1 : line.allSatisfy { $0 == "-" } ? 2 : nil
  }

  /// A thematic break, or the line between a table's head and its rows.
  private static func isRule(_ line: Substring) -> Bool {
    line.count >= 3 && line.contains { $0 == "-" || $0 == "*" || $0 == "_" }
      && line.allSatisfy { "-*_|: ".contains($0) }
  }

  private static func listEntry(_ line: Substring) -> Substring? {
    if let mark = line.first, "-*+".contains(mark), line.dropFirst().first == " " {
      return trimmed(line.dropFirst(2))
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard (1...3).contains(digits.count), let mark = rest.first, mark == "." || mark == ")",
      rest.dropFirst().first == " "
    else { return nil }
    return trimmed(rest.dropFirst(2))
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0.isNewline }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { start[...$0] } ?? start[start.endIndex...]
  }
}
