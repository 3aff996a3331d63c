/// What one line of a transcript is, by its first characters.
enum TranscriptLine: Hashable {
  case blank
  case comment(String)
  case user(String), userMore(String)
  case reply(ReplyExpectation.Kind, String), replyMore(String), alternative(String)
  case check(String)
  case block(Operand)
  case directive(String)
  case test(Operand)
  case attachment(Operand)
  case fence

  /// The signs that need a blank behind them, the longer ones first.
  private static let signs: [(String, @Sendable (String) -> TranscriptLine)] = [
    (">|", { .userMore($0) }), (">", { .user($0) }), ("<|", { .replyMore($0) }),
    ("<?", { .alternative($0) }), ("<~", { .reply(.glob, $0) }), ("</", { .reply(.regex, $0) }),
    ("<!", { .reply(.absent, $0) }), ("<", { .reply(.exact, $0) }), ("?", { .check($0) }),
  ]

  static func read(_ text: String, number: Int) throws(Problem) -> TranscriptLine {
    var scan = LineScanner(text, line: number)
    switch scan.next {
    case nil: return .blank
    case "#":
      scan.advance()
      return .comment(scan.trimmedRest().text)
    case "@":
      scan.advance()
      return .directive(scan.rest())
    case " ", "\t":
      let value = scan.trimmedRest()
      return value.text.isEmpty ? .blank : .block(value)
    case "=", "-": return try heading(&scan)
    default: break
    }
    for (sign, line) in signs where scan.take(sign) {
      if scan.isAtEnd { return line("") }
      guard scan.take(" ") else { throw Problem(scan.location, .blankMissing(after: sign)) }
      return line(scan.rest())
    }
    throw Problem(Location(number), .unknownLine(String(text.prefix(1))))
  }

  private static func heading(_ scan: inout LineScanner) throws(Problem) -> TranscriptLine {
    let text = scan.remaining.trimmingBlanks
    if text == "---" { return .fence }
    if scan.take("=== ") || scan.take("===") {
      let name = scan.trimmedRest()
      guard !name.text.isEmpty, text.hasPrefix("=== ") else {
        throw Problem(name.location, .expected("=== and the test's name"))
      }
      return .test(name)
    }
    guard text.hasPrefix("-- "), text.hasSuffix(" --"), text.utf8.count > 6 else {
      let expected = text.hasPrefix("=") ? "=== and the test's name" : "-- PATH --"
      throw Problem(scan.location, .expected(expected))
    }
    _ = scan.take("-- ")
    let path = String(text.dropFirst(3).dropLast(3)).trimmingBlanks
    return .attachment(Operand(path, at: scan.location))
  }
}
