/// A file's lines as they stand, so that it can be printed back byte for byte.
package struct SourceText: Hashable, Sendable {
  package var hasByteOrderMark: Bool
  package var lines: [Line]

  package struct Line: Hashable, Sendable {
    package var text: String
    package var ending: Ending

    package init(_ text: String, ending: Ending) {
      self.text = text
      self.ending = ending
    }
  }

  package enum Ending: String, Hashable, Sendable {
    case lineFeed = "\n"
    case carriageReturnLineFeed = "\r\n"
    /// The last line of a file that does not end with a newline.
    case none = ""
  }

  /// Splits the bytes of a file; bytes that are not UTF-8 are reported and replaced.
  package init(_ bytes: [UInt8], problems: inout [Problem]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    hasByteOrderMark = bytes.starts(with: mark)
    lines = []
    var rest = bytes.dropFirst(hasByteOrderMark ? mark.count : 0)
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      var content = rest[..<(end ?? rest.endIndex)]
      var ending = end == nil ? Ending.none : .lineFeed
      if ending == .lineFeed, content.last == UInt8(ascii: "\r") {
        content = content.dropLast()
        ending = .carriageReturnLineFeed
      }
      let valid = String(validating: content, as: UTF8.self)
      let text = valid ?? String(decoding: content, as: UTF8.self)
      lines.append(Line(text, ending: ending))
      if valid == nil {
        let column = text.unicodeScalars.prefix { $0 != "\u{FFFD}" }.count + 1
        problems.append(Problem(Location(lines.count, column), .notUTF8))
      }
      guard let end else { break }
      rest = rest[rest.index(after: end)...]
    }
  }

  /// The file as it was read, with whatever was inserted since.
  package var text: String {
    var result = hasByteOrderMark ? "\u{FEFF}" : ""
    for line in lines {
      result += line.text
      result += line.ending.rawValue
    }
    return result
  }

  /// Puts new lines after a line, counted from one, with the line endings that the file uses.
  package mutating func insert(_ texts: [String], after number: Int) {
    let ending = lines.first.map { $0.ending == .none ? .lineFeed : $0.ending } ?? .lineFeed
    if number > 0, lines[number - 1].ending == .none { lines[number - 1].ending = ending }
    lines.insert(contentsOf: texts.map { Line($0, ending: ending) }, at: number)
  }

  /// Puts new lines in the place of others.
  package mutating func replace(_ numbers: ClosedRange<Int>, with texts: [String]) {
    let last = lines[numbers.upperBound - 1].ending
    insert(texts, after: numbers.upperBound)
    if !texts.isEmpty { lines[numbers.upperBound + texts.count - 1].ending = last }
    lines.removeSubrange(numbers.lowerBound - 1..<numbers.upperBound)
  }
}

/// A place in a file: line and column, both counted from one, columns in Unicode scalars.
package struct Location: Hashable, Comparable, Sendable {
  package var line: Int
  package var column: Int

  package init(_ line: Int, _ column: Int = 1) {
    self.line = line
    self.column = column
  }

  package static func < (left: Location, right: Location) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
