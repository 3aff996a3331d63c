extension Problem.Cause {
  /// What is wrong and how to mend it, for whoever writes the transcript.
  package var message: String {
    switch self {
    case .notUTF8: "not UTF-8"
    case .notATranscript:
      "no transcript: customer lines start with `> ` (tabletalk run plays plain lines)"
    case .unknownLine(let first):
      "no line starts with `" + first + "`: expected > >| < <| <? <~ </ <! ? @ # === or --"
    case .blankMissing(let sign): "expected a blank after `" + sign + "`"
    case .nothingAbove(let sign, let needs):
      sign + " continues a `" + needs + "` line, which must stand right above it"
    case .nothingAfterAnyMore: "`< ...` lets any more messages pass: it must be the last `<` line"
    case .headerNotFirst: "the header (--- … ---) must come first"
    case .headerOpen: "the header is not closed: expected ---"
    case .duplicate(let name): name + " stands here twice"
    case .unknown(let kind, let name, let near):
      "unknown " + kind.rawValue + " " + name + Self.meant(near)
    case .expected(let words): "expected " + words
    case .notYet(let part): part + " is not supported yet"
    case .unsafePath(let path): path + " leaves the transcript's folder"
    case .invalidRegex(let pattern): "not a regular expression: " + pattern
    case .notNotation(let expected): "expected " + expected
    case .notOnMenu(let kind, let name, let near):
      "the menu has no " + kind.rawValue + " " + name + " here" + Self.meant(near)
    case .uncaptured(let name):
      "nothing above captures [ID:" + name + "]; for the plain text write \\$" + name
    case .refused(let line, .unknown(let known)):
      "unknown command " + Self.name(line)
        + Self.meant(suggestion(for: Self.name(line), among: known))
    case .refused(let line, .onlyInChat): Self.name(line) + " works in a chat only"
    case .directiveRefused(.unknownOperation(let known)):
      "unknown operation: expected " + known.joined(separator: ", ")
    case .directiveRefused(.unknownOrder): "there is no such order"
    case .directiveRefused(.unknownZone):
      "the venue's time zone is not installed here: give the time without an offset"
    case .directiveRefused(.unsupported): "this conversation has no such part"
    }
  }

  private static func meant(_ near: String?) -> String {
    near.map { ". Did you mean " + $0 + "?" } ?? ""
  }

  private static func name(_ line: String) -> String {
    String(line.prefix { $0 != " " })
  }
}

extension UnreadableTranscript {
  /// One line for each error: `file:line:column: what is wrong`.
  package var lines: [String] { problems.map { $0.line(in: path) } }
}

extension Problem {
  func line(in path: String) -> String {
    path + ":" + String(location.line) + ":" + String(location.column) + ": " + cause.message
  }
}
