/// Reads a `.chat` file: one pass over its lines that goes on after an error, so that all are told.
struct TranscriptReader {
  private let path: String
  private let source: SourceText
  private var problems: [Problem]
  private var header: [Setting] = []
  private var tests: [TranscriptTest] = []
  private var attachments: [Attachment] = []
  private var test: TranscriptTest?
  private var titles: [Section.Title] = []
  /// What the line above was, for lines that continue it.
  private var open = Open.nothing

  private enum Open: Hashable {
    case nothing, message, reply, anyMore
    /// An error: what goes with it is not an error of its own.
    case broken
    case check(String, Location)
  }
  /// The lines below an open check.
  private var block: [Operand] = []

  private init(_ bytes: [UInt8], path: String) {
    self.path = path
    problems = []
    source = SourceText(bytes, problems: &problems)
  }

  static func read(_ bytes: [UInt8], path: String) throws(UnreadableTranscript)
    -> TranscriptFile
  {
    var reader = TranscriptReader(bytes, path: path)
    reader.readAll()
    guard reader.problems.isEmpty else {
      throw UnreadableTranscript(path: path, problems: reader.problems)
    }
    return TranscriptFile(
      path: path, source: reader.source, header: reader.header, tests: reader.tests,
      attachments: reader.attachments)
  }

  private mutating func readAll() {
    var number = readHeader()
    if isPlain(from: number) {
      problems.append(Problem(Location(number + 1), .notATranscript))
      return
    }
    while number < source.lines.count, attachments.isEmpty {
      number += 1
      do throws(Problem) {
        try take(TranscriptLine.read(source.lines[number - 1].text, number: number), number)
      } catch {
        closeCheck()
        problems.append(error)
        open = .broken
      }
    }
    closeTest(at: number)
    readAttachments(from: number)
  }

  // MARK: Header

  /// Reads the header, if there is one; the number of lines taken.
  private mutating func readHeader() -> Int {
    let lines = source.lines.map(\.text)
    guard let first = lines.firstIndex(where: { !$0.trimmingBlanks.isEmpty }),
      lines[first].trimmingBlanks == "---"
    else { return 0 }
    guard let last = lines[(first + 1)...].firstIndex(where: { $0.trimmingBlanks == "---" }) else {
      problems.append(Problem(Location(first + 1), .headerOpen))
      return lines.count
    }
    for index in (first + 1)..<last { readSetting(lines[index], number: index + 1) }
    return last + 1
  }

  private mutating func readSetting(_ text: String, number: Int) {
    var scan = LineScanner(text, line: number)
    scan.skipBlanks()
    guard !scan.isAtEnd, scan.next != "#" else { return }
    let start = scan.location
    let key = scan.take { $0 == ":" }.trimmingBlanks
    do throws(Problem) {
      guard scan.take(":") else { throw Problem(start, .expected("key: value")) }
      let setting = try SettingReader.setting(Operand(key, at: start), scan.trimmedRest())
      if header.contains(where: { $0.key == setting.key }) {
        throw Problem(start, .duplicate(key))
      }
      header.append(setting)
    } catch {
      problems.append(error)
    }
  }

  /// Whether none of the lines bears a sign: words to play, but no transcript.
  private func isPlain(from start: Int) -> Bool {
    let lines = source.lines[start...].map(\.text).filter { !$0.trimmingBlanks.isEmpty }
    return !lines.isEmpty
      && lines.allSatisfy { line in
        guard let first = line.unicodeScalars.first else { return true }
        return !"><?#@=- \t".unicodeScalars.contains(first)
      }
  }

  // MARK: Lines

  private mutating func take(_ line: TranscriptLine, _ number: Int) throws(Problem) {
    if case .block(let value) = line {
      switch open {
      case .check: block.append(value)
      case .broken: break
      default: throw Problem(value.location, .nothingAbove(sign: "an indented line", needs: "?"))
      }
      return
    }
    closeCheck()
    switch line {
    case .blank, .block: open = .nothing
    case .comment(let text):
      titles.append(.init(text: text, line: number))
      open = .nothing
    case .test(let name):
      closeTest(at: number - 1)
      test = TranscriptTest(name: name.text, lines: number...number)
      open = .nothing
    case .attachment(let path): try startAttachment(path)
    case .fence: throw Problem(Location(number), .headerNotFirst)
    case .user, .userMore: try takeMessage(line, number)
    case .reply, .replyMore, .alternative: try takeReply(line, number)
    case .check(let text):
      section(at: number) { _ in }
      open = .check(text, Location(number, 3))
    case .directive(let text): try takeDirective(text, number)
    }
  }

  private mutating func takeMessage(_ line: TranscriptLine, _ number: Int) throws(Problem) {
    switch line {
    case .user(let text):
      startSection(.message(text), at: number)
      open = .message
    case .userMore where open == .broken: break
    case .userMore(let text):
      guard open == .message else {
        throw Problem(Location(number), .nothingAbove(sign: ">|", needs: ">"))
      }
      section(at: number) { section in
        section.cause = .message((section.message ?? "") + "\n" + text)
        section.lines = section.lines.lowerBound...number
      }
    default: break
    }
  }

  private mutating func takeReply(_ line: TranscriptLine, _ number: Int) throws(Problem) {
    if open == .anyMore || currentAllowsMore, case .reply(let kind, _) = line, kind != .absent {
      throw Problem(Location(number), .nothingAfterAnyMore)
    }
    switch line {
    case .replyMore where open == .broken, .alternative where open == .broken: break
    case .reply(.exact, "..."):
      section(at: number) { $0.allowsMore = true }
      open = .anyMore
    case .reply(let kind, let text):
      open = .reply
      section(at: number) {
        $0.replies.append(
          ReplyExpectation(kind: kind, alternatives: [text], lines: number...number))
      }
      if kind == .regex { try checkRegex(text, number) }
    case .replyMore(let text):
      guard open == .reply else {
        throw Problem(Location(number), .nothingAbove(sign: "<|", needs: "<"))
      }
      extendReply(to: number) { alternatives in
        alternatives[alternatives.count - 1] += "\n" + text
      }
    case .alternative(let text):
      guard open == .reply else {
        throw Problem(Location(number), .nothingAbove(sign: "<?", needs: "<"))
      }
      extendReply(to: number) { $0.append(text) }
      if test?.sections.last?.replies.last?.kind == .regex { try checkRegex(text, number) }
    default: break
    }
  }

  private func checkRegex(_ pattern: String, _ number: Int) throws(Problem) {
    guard (try? Regex(pattern)) == nil else { return }
    throw Problem(Location(number, 4), .invalidRegex(pattern))
  }

  private mutating func takeDirective(_ text: String, _ number: Int) throws(Problem) {
    open = .nothing
    var reader = DirectiveReader(text, at: Location(number, 2))
    let result = try reader.read()
    ensureTest(at: number)
    switch result {
    case .directive(let directive): startSection(.directive(directive), at: number)
    case .setting(let setting): test?.settings.append(setting)
    case .skip(let why): test?.skip = why
    case .todo(let why): test?.todo = why
    }
  }

  // MARK: Tests and sections

  private var currentAllowsMore: Bool { test?.sections.last?.allowsMore ?? false }

  private mutating func ensureTest(at number: Int) {
    guard test == nil else { return }
    test = TranscriptTest(name: "", lines: number...number)
  }

  private mutating func startSection(_ cause: Section.Cause, at number: Int) {
    ensureTest(at: number)
    test?.sections.append(Section(cause: cause, lines: number...number, titles: titles))
    titles = []
  }

  /// Changes the section that a line belongs to: the last one, or the greeting's.
  private mutating func section(at number: Int, _ change: (inout Section) -> Void) {
    ensureTest(at: number)
    if test?.sections.isEmpty ?? true {
      test?.sections.append(Section(cause: .greeting, lines: number...number, titles: titles))
      titles = []
    }
    guard var changed = test, let last = changed.sections.indices.last else { return }
    test = nil
    change(&changed.sections[last])
    test = changed
  }

  private mutating func extendReply(to number: Int, _ change: (inout [String]) -> Void) {
    section(at: number) { section in
      guard let last = section.replies.indices.last else { return }
      change(&section.replies[last].alternatives)
      section.replies[last].lines = section.replies[last].lines.lowerBound...number
    }
  }

  private mutating func closeCheck() {
    guard case .check(let text, let location) = open else { return }
    open = .nothing
    var reader = CheckReader(text, at: location, block: block)
    block = []
    do throws(Problem) {
      let check = try reader.read()
      section(at: location.line) { $0.checks.append(check) }
    } catch {
      problems.append(error)
    }
  }

  private mutating func closeTest(at number: Int) {
    closeCheck()
    guard var finished = test else { return }
    test = nil
    titles = []
    if finished.name.isEmpty { finished.name = Settings(header).title ?? fileName }
    finished.lines = finished.lines.lowerBound...max(number, finished.lines.lowerBound)
    problems += finished.uncaptured(in: source)
    tests.append(finished)
  }

  private var fileName: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".chat") ? String(name.dropLast(".chat".count)) : name
  }

  // MARK: Attachments

  private mutating func startAttachment(_ path: Operand) throws(Problem) {
    closeTest(at: path.location.line - 1)
    open = .nothing
    let isKnown = attachments.contains { $0.path == path.text }
    attachments.append(
      Attachment(path: path.text, contents: "", line: path.location.line))
    if !path.text.isSafePath { throw Problem(path.location, .unsafePath(path.text)) }
    if isKnown { throw Problem(path.location, .duplicate(path.text)) }
  }

  /// Takes everything below the first attachment's line as it stands.
  private mutating func readAttachments(from start: Int) {
    guard !attachments.isEmpty, start < source.lines.count else { return }
    for (index, line) in source.lines.enumerated().dropFirst(start) {
      if case .attachment(let path)? = try? TranscriptLine.read(line.text, number: index + 1) {
        do throws(Problem) {
          try startAttachment(path)
        } catch {
          problems.append(error)
        }
      } else {
        attachments[attachments.count - 1].contents += line.text + line.ending.rawValue
      }
    }
  }
}

extension TranscriptFile {
  /// Reads a `.chat` file, or says everything that is wrong with it.
  package init(_ bytes: [UInt8], path: String) throws(UnreadableTranscript) {
    self = try TranscriptReader.read(bytes, path: path)
  }
}
