/// A place in a text as people count: lines and columns from one, columns in Unicode scalars.
package struct JSONPosition: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  init(offset: Int, in bytes: Span<UInt8>) {
    var line = 1
    var column = 1
    for index in 0..<min(offset, bytes.count) {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        line += 1
        column = 1
      case 0x80..<0xC0: break
      default: column += 1
      }
    }
    // The byte-order mark is no column.
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    if hasMark, line == 1, offset >= 3 { column -= 1 }
    self.init(line: line, column: column)
  }
}

/// Where the lines of a text start, for looking up many places in it.
package struct JSONLines: Sendable {
  private let starts: [Int]

  package init(_ document: JSONDocument) {
    var starts = [0]
    for (offset, byte) in document.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  /// The line of an offset, counting from one.
  package func line(of offset: Int) -> Int {
    var lower = 0
    var upper = starts.count
    while upper - lower > 1 {
      let middle = (lower + upper) / 2
      if starts[middle] <= offset { lower = middle } else { upper = middle }
    }
    return lower + 1
  }
}
