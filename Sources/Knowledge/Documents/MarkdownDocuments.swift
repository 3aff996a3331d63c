import Ordering

extension Document {
  /// One document for each section of a Markdown file.
  ///
  /// Sections are those of the second level. A file without them is cut at its own shallowest level
  /// that repeats, and one without headings is a single section named after the file. Text before
  /// the first section belongs to the heading above it. A section without text is left out.
  package static func documents(ofMarkdown bytes: [UInt8], file: String) -> [Document] {
    let blocks = MarkdownBlocks(String(cleaning: withNewlines(bytes))).blocks
    let level = sectionLevel(of: blocks)
    var sections = [MarkdownSection(title: nil, lines: [])]
    for block in blocks {
      switch block {
      case .heading(let depth, let title) where depth <= level:
        sections.append(MarkdownSection(title: title, lines: []))
      case .heading(_, let line), .text(let line):
        sections[sections.count - 1].lines.append(line)
      }
    }
    var slugs = Slugs()
    return sections.compactMap { section in
      let title = section.title ?? Self.stem(of: file)
      let anchor = slugs.slug(of: title)
      guard !section.lines.isEmpty else { return nil }
      return Document(
        source: file + "#" + anchor, kind: kind(of: file), title: title,
        text: section.lines.joined(separator: "\n"))
    }
  }

  /// The bytes with every line end as a single newline, since cleaning takes lone returns away.
  private static func withNewlines(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x0D) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x0D: result.append(0x0A)
      case 0x0A where index > 0 && bytes[index - 1] == 0x0D: break
      default: result.append(byte)
      }
    }
    return result
  }

  private static func sectionLevel(of blocks: [MarkdownBlocks.Block]) -> Int {
    var counts = [Int](repeating: 0, count: 7)
    for case .heading(let level, _) in blocks { counts[level] += 1 }
    if counts[2] > 0 { return 2 }
    return counts.indices.first { counts[$0] > 1 } ?? counts.lastIndex { $0 > 0 } ?? 1
  }

  private static func kind(of file: String) -> Kind {
    switch stem(of: file).lowercased() {
    case "faq": .faq
    case "policies": .policy
    case "about": .about
    default: .page
    }
  }

  private static func stem(of file: String) -> String {
    file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
  }
}

private struct MarkdownSection {
  var title: String?
  var lines: [String]
}

/// Makes anchors as code forges do: lower case, blanks as hyphens, repeated ones numbered.
struct Slugs {
  private var counts: [String: Int] = [:]

  mutating func slug(of title: String) -> String {
    var slug = ""
    for character in title.lowercased() {
      switch character {
      case " ": slug.append("-")
      case "-", "_": slug.append(character)
      default: if character.isLetter || character.isNumber { slug.append(character) }
      }
    }
    if slug.isEmpty { slug = "section" }
    let count = counts[slug, default: 0]
    counts[slug] = count + 1
    return count == 0 ? slug : slug + "-" + String(count)
  }
}
