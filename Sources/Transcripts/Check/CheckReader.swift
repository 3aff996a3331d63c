import Ordering

/// Reads what follows `? `: query, predicate and values, with the lines of its block.
struct CheckReader {
  private var scan: LineScanner
  /// The block's lines, each a value.
  private let block: [Operand]
  private let first: Location

  /// - Parameters:
  ///   - text: the line without `? `
  ///   - location: where that begins
  ///   - block: the indented lines below
  init(_ text: String, at location: Location, block: [Operand]) {
    scan = LineScanner(text, line: location.line, offset: location.column - 1)
    self.block = block
    first = location
  }

  mutating func read() throws(Problem) -> Check {
    let text = scan.remaining
    var word = scan.word()
    let isNegated = word == "not"
    if isNegated { word = scan.word() }
    let query = try query(word)
    let predicate = try predicate(of: query)
    let wanted = try wanted(of: query, predicate)
    let values = block.map(\.text)
    let shown = ([text.trimmingBlanks] + (values.isEmpty ? [] : [values.joined(separator: "; ")]))
    return Check(
      isNegated: isNegated, query: query, predicate: predicate, wanted: wanted,
      lines: first.line...max(first.line, block.last?.location.line ?? 0),
      text: shown.joined(separator: " "))
  }

  // MARK: Query

  private mutating func query(_ word: String) throws(Problem) -> Query {
    if let query = Query.words[word] { return query }
    if word == "slot" {
      let name = scan.word()
      if let slot = Slot(rawValue: name) { return .slot(slot) }
      throw unknown(.slot, name, among: Slot.allCases.map(\.rawValue))
    }
    if word.hasPrefix("order.") {
      let name = String(word.dropFirst("order.".count))
      if let field = Query.OrderField(rawValue: name) { return .orderField(field) }
      throw unknown(.field, name, among: Query.OrderField.allCases.map(\.rawValue))
    }
    if word.hasPrefix("usage."), word != "usage." {
      return .usage(String(word.dropFirst("usage.".count)))
    }
    if word == "sql" { throw problem(before: word, .notYet("? sql")) }
    guard !word.isEmpty else { throw problem(.expected("a query such as cart, state or total")) }
    throw unknown(.query, word, among: Query.words.keys.sorted() + ["slot"])
  }

  private mutating func predicate(of query: Query) throws(Problem) -> Predicate {
    let allowed = Predicate.allowed(for: query.kind)
    var ahead = scan
    let word = ahead.word()
    if !word.isEmpty, let predicate = allowed.first(where: { $0.rawValue == word }) {
      scan = ahead
      return predicate
    }
    if allowed.contains(.happened), !word.isEmpty { return .happened }
    scan.skipBlanks()
    let names = allowed.map(\.rawValue).filter { !$0.isEmpty }
    let expected = Problem.Cause.expected(names.joined(separator: ", "))
    guard !word.isEmpty, !Predicate.allCases.map(\.rawValue).contains(word) else {
      throw problem(expected)
    }
    guard let near = suggestion(for: word, among: names) else { throw problem(expected) }
    throw problem(.unknown(.predicate, word, suggestion: near))
  }

  // MARK: Values

  private mutating func wanted(of query: Query, _ predicate: Predicate) throws(Problem)
    -> Check.Wanted
  {
    if predicate.isComplete {
      try end()
      return .nothing
    }
    switch (query.kind, predicate) {
    case (.text, .matches): return .regex(try regex())
    case (.text, .within): return .texts(try texts(separatedBy: ","))
    case (.text, .contains): return .texts(try texts(separatedBy: nil))
    case (.text, _): return .texts([try single(texts(separatedBy: nil))])
    case (.list, _): return .texts(try texts(separatedBy: ","))
    case (.path, _): return .texts(try texts(separatedBy: "->"))
    case (.number, _):
      return .numbers(try values("a whole number", predicate) { word, _ in Int(word) })
    case (.duration, _):
      return .durations(
        try values("a duration such as 800ms", predicate) { word, _ in
          Duration(transcript: word)
        })
    case (.money, _):
      return .amounts(
        try values("an amount such as 31.50", predicate) {
          Rate($0.hasPrefix("-") ? $0.dropFirst() : $0[...]) == nil ? nil : Operand($0, at: $1)
        })
    case (.cart, _): return .cart(try operands("cart lines, or the word empty"))
    case (.commands, _): return .commands(try operands("commands, or the word none"))
    case (.calls, _): return .calls(try calls())
    }
  }

  /// Values that are read later: what `;` separates on the line, or the lines of the block.
  private mutating func operands(_ expected: String) throws(Problem) -> [Operand] {
    var result: [Operand] = []
    scan.skipBlanks()
    while !scan.isAtEnd {
      scan.skipBlanks()
      let start = scan.location
      let piece = scan.take { $0 == ";" }.trimmingBlanks
      if !piece.isEmpty { result.append(Operand(piece, at: start)) }
      scan.advance()
    }
    result += block
    guard !result.isEmpty else { throw problem(.expected(expected)) }
    return result
  }

  private mutating func values<Value>(
    _ expected: String, _ predicate: Predicate, _ convert: (String, Location) -> Value?
  ) throws(Problem) -> [Value] {
    var result: [Value] = []
    repeat {
      scan.skipBlanks()
      let start = scan.location
      let word = scan.take { $0 == "," || $0 == " " || $0 == "\t" }
      guard let value = convert(word, start) else { throw Problem(start, .expected(expected)) }
      result.append(value)
      scan.skipBlanks()
    } while predicate == .within && scan.take(",")
    try end()
    return result
  }

  private mutating func regex() throws(Problem) -> String {
    scan.skipBlanks()
    let start = scan.location
    let text = scan.trimmedRest().text
    guard text.utf8.count > 2, text.hasPrefix("/"), text.hasSuffix("/") else {
      throw Problem(start, .expected("a regular expression between slashes, /…/"))
    }
    let pattern = String(text.dropFirst().dropLast())
    guard (try? Regex(pattern)) != nil else { throw Problem(start, .invalidRegex(pattern)) }
    return pattern
  }

  private mutating func texts(separatedBy separator: String?) throws(Problem) -> [String] {
    var result: [String] = []
    scan.skipBlanks()
    if !scan.isAtEnd {
      repeat {
        result.append(try text(stop: separator?.unicodeScalars.first))
      } while separator.map { scan.take($0) } ?? false
    }
    if block.isEmpty || !scan.isAtEnd { try end() }
    for line in block {
      var inner = LineScanner(
        line.text, line: line.location.line, offset: line.location.column - 1)
      swap(&inner, &scan)
      result.append(try text(stop: nil))
      try end()
      swap(&inner, &scan)
    }
    guard !result.isEmpty else { throw problem(.expected("a value")) }
    return result
  }

  private func single(_ texts: [String]) throws(Problem) -> String {
    guard texts.count == 1, let text = texts.first else { throw problem(.expected("one value")) }
    return text
  }

  /// A bare word, or a quoted text with `\"` and `\\`; leaves the blanks behind it consumed.
  private mutating func text(stop: Unicode.Scalar?) throws(Problem) -> String {
    scan.skipBlanks()
    let start = scan.location
    guard scan.take("\"") else {
      let isArrow = stop == "-"
      let word =
        isArrow
        ? scan.word()
        : scan.take { $0 == " " || $0 == "\t" || $0 == stop }
      guard !word.isEmpty, word != "->" else { throw Problem(start, .expected("a value")) }
      scan.skipBlanks()
      return word
    }
    var result = ""
    while true {
      result += scan.take { $0 == "\"" || $0 == "\\" }
      if scan.take("\"") { break }
      guard scan.take("\\"), let escaped = scan.next else {
        throw Problem(start, .expected("a closing quote"))
      }
      result.unicodeScalars.append(escaped)
      scan.advance()
    }
    scan.skipBlanks()
    return result
  }

  /// Such as `place(total=31.50, mode=pickup), quote`.
  private mutating func calls() throws(Problem) -> [CallPattern] {
    var result: [CallPattern] = []
    repeat {
      scan.skipBlanks()
      let start = scan.location
      let name = scan.take { "(), \t=".unicodeScalars.contains($0) }
      guard !name.isEmpty else { throw Problem(start, .expected("a call such as place")) }
      var pattern = CallPattern(name)
      if scan.take("(") {
        scan.skipBlanks()
        while !scan.take(")") {
          let start = scan.location
          let key = scan.take { "(), \t=".unicodeScalars.contains($0) }
          guard !key.isEmpty, scan.take("=") else {
            throw Problem(start, .expected("an argument, name=value"))
          }
          pattern.arguments.append(.init(name: key, value: try argument()))
          guard scan.take(",") || scan.next == ")" else { throw problem(.expected(")")) }
          scan.skipBlanks()
        }
      }
      result.append(pattern)
      scan.skipBlanks()
    } while scan.take(",")
    try end()
    return result
  }

  private mutating func argument() throws(Problem) -> String {
    if scan.next == "\"" { return try text(stop: nil) }
    let start = scan.location
    let value = scan.take { $0 == "," || $0 == ")" }.trimmingBlanks
    guard !value.isEmpty else { throw Problem(start, .expected("a value")) }
    return value
  }

  // MARK: Problems

  private mutating func end() throws(Problem) {
    scan.skipBlanks()
    guard scan.isAtEnd else {
      throw problem(.expected("the end of the line (a value with blanks needs quotes)"))
    }
  }

  private func problem(_ cause: Problem.Cause) -> Problem { Problem(scan.location, cause) }

  private func problem(before word: String, _ cause: Problem.Cause) -> Problem {
    let location = scan.location
    return Problem(
      Location(location.line, location.column - word.unicodeScalars.count), cause)
  }

  private func unknown(_ kind: Problem.Kind, _ name: String, among known: [String]) -> Problem {
    guard !name.isEmpty else {
      return problem(.expected("a " + kind.rawValue + ": " + known.joined(separator: ", ")))
    }
    return problem(
      before: name,
      .unknown(kind, name, suggestion: suggestion(for: name, among: known)))
  }
}

extension String {
  /// Without blanks at either end.
  var trimmingBlanks: String {
    var view = unicodeScalars[...]
    while let first = view.first, first == " " || first == "\t" { view.removeFirst() }
    while let last = view.last, last == " " || last == "\t" { view.removeLast() }
    return String(view)
  }
}
