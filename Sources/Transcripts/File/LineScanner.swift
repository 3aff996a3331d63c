/// Reads one line from the front, by Unicode scalars, and knows the column it has reached.
struct LineScanner {
  private let scalars: [Unicode.Scalar]
  private(set) var position = 0
  let line: Int
  /// The column of the first scalar, less one.
  private let offset: Int

  init(_ text: String, line: Int, offset: Int = 0) {
    scalars = Array(text.unicodeScalars)
    self.line = line
    self.offset = offset
  }

  var location: Location { Location(line, offset + position + 1) }
  var isAtEnd: Bool { position >= scalars.count }
  var next: Unicode.Scalar? { isAtEnd ? nil : scalars[position] }

  mutating func take(_ text: String) -> Bool {
    guard scalars[position...].starts(with: text.unicodeScalars) else { return false }
    position += text.unicodeScalars.count
    return true
  }

  mutating func advance() { position += isAtEnd ? 0 : 1 }

  mutating func skipBlanks() {
    while let scalar = next, scalar == " " || scalar == "\t" { position += 1 }
  }

  /// Up to the next scalar that stops it.
  mutating func take(until stops: (Unicode.Scalar) -> Bool) -> String {
    let start = position
    while let scalar = next, !stops(scalar) { position += 1 }
    return text(from: start)
  }

  /// The next run of anything but blanks, after skipping those before it.
  mutating func word() -> String {
    skipBlanks()
    return take { $0 == " " || $0 == "\t" }
  }

  /// Exactly so many ASCII digits.
  mutating func digits(_ count: Int) -> Int? {
    let end = position + count
    guard end <= scalars.count, scalars[position..<end].allSatisfy({ ("0"..."9").contains($0) })
    else { return nil }
    defer { position = end }
    return Int(text(from: position, to: end))
  }

  /// What is left, without blanks at either end.
  mutating func trimmedRest() -> Operand {
    skipBlanks()
    let start = location
    var end = scalars.count
    while end > position, scalars[end - 1] == " " || scalars[end - 1] == "\t" { end -= 1 }
    let rest = text(from: position, to: end)
    position = scalars.count
    return Operand(rest, at: start)
  }

  /// What is left, without taking it.
  var remaining: String {
    var copy = self
    return copy.rest()
  }

  /// What is left, as it stands.
  mutating func rest() -> String { take { _ in false } }

  private func text(from start: Int, to end: Int? = nil) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<(end ?? position)])
    return String(view)
  }
}
