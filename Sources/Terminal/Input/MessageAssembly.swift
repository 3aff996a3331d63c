/// Joins the lines between `"""` and `"""` into one message.
struct MessageAssembly {
  private static let fence = "\"\"\""
  private var lines: [String]?

  var isOpen: Bool { lines != nil }

  /// The whole message this line completes; `nil` waits for more lines.
  mutating func take(_ line: String) -> String? {
    if var open = lines {
      guard let end = Self.beforeClosingFence(line) else {
        lines = open + [line]
        return nil
      }
      if !end.isEmpty { open.append(end) }
      lines = nil
      return open.joined(separator: "\n")
    }
    guard line.hasPrefix(Self.fence) else { return line }
    let rest = String(line.dropFirst(Self.fence.count))
    if let only = Self.beforeClosingFence(rest) {
      return only.hasPrefix("\n") ? String(only.dropFirst()) : only
    }
    lines = rest.isEmpty ? [] : [rest]
    return nil
  }

  /// What an unclosed message holds so far; it is closed by this.
  mutating func finish() -> String? {
    defer { lines = nil }
    return lines?.joined(separator: "\n")
  }

  mutating func discard() {
    lines = nil
  }

  private static func beforeClosingFence(_ line: String) -> String? {
    let end = line.lastIndex { $0 != " " && $0 != "\n" }.map { line.index(after: $0) }
    let trimmed = line[..<(end ?? line.startIndex)]
    guard trimmed.hasSuffix(fence) else { return nil }
    let text = trimmed.dropLast(fence.count)
    return String(text.hasSuffix("\n") ? text.dropLast() : text)
  }
}
