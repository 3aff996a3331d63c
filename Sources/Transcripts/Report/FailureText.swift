import Ordering

/// A failed section in full: what was said, what was wanted, what came, and how to run it again.
struct FailureText {
  let result: TestResult
  let file: TranscriptFile
  let menu: Menu

  /// Lines of the block for the section at a position.
  func block(for index: Int) -> [String] {
    let played = result.sections[index]
    var lines = [headline(played, index)]
    lines += phases(before: index)
    lines += cause(of: played)
    for mismatch in played.mismatches { lines += text(of: mismatch) }
    for failure in played.failures { lines += text(of: failure) }
    for breach in played.breaches { lines.append("  invariant  " + breach.message(menu)) }
    if let comparison = played.failures.lazy.compactMap(\.comparison).first(where: { $0.cost > 0 })
    {
      let steps = comparison.steps.map { $0.text(menu) }.joined(separator: "; ")
      let unit = comparison.cost == 1 ? " step)" : " steps)"
      lines.append("  repair  " + steps + "  (" + String(comparison.cost) + unit)
    }
    if played.section.message != nil { lines.append("  why     " + played.outcome.why.cleaned) }
    return lines + [rerun(played)]
  }

  private func headline(_ played: PlayedSection, _ index: Int) -> String {
    let turn = result.sections[...index].count { $0.section.message != nil }
    let position = "turn " + String(turn) + " of " + String(result.turnCount)
    let place = result.path + ":" + String(Self.line(of: played))
    return ("FAIL " + place + "  " + result.name).padded(to: 80) + "  " + position
  }

  /// Where the first thing that failed stands.
  static func line(of played: PlayedSection) -> Int {
    let replies = played.mismatches.compactMap { mismatch in
      switch mismatch {
      case .different(let wanted, _), .missing(let wanted), .forbidden(let wanted, _):
        wanted.lines.lowerBound
      case .unexpected, .unchecked: nil
      }
    }
    return (replies + played.failures.map(\.check.lines.lowerBound)).min()
      ?? played.section.lines.lowerBound
  }

  /// The titles so far: those that are over are ok.
  private func phases(before index: Int) -> [String] {
    let titles = result.sections[...index].map(\.section.titles)
    let last = titles.lastIndex { !$0.isEmpty }
    return titles.enumerated().flatMap { position, titles in
      titles.enumerated().map { number, title in
        let line = ("  # " + title.text)
        let isOpen = position == last && number == titles.count - 1
        return isOpen ? line : line.padded(to: Self.width) + "  ok"
      }
    }
  }

  private static let width = 60

  private func source(_ number: Int, _ verdict: String = "") -> String {
    let text = "  " + String(number) + " | " + file.source.lines[number - 1].text.cleaned
    return verdict.isEmpty ? text : text.padded(to: Self.width) + "  " + verdict
  }

  private func cause(of played: PlayedSection) -> [String] {
    guard played.section.cause != .greeting else { return [] }
    return played.section.lines.map { source($0) }
  }

  // MARK: Replies

  private func text(of mismatch: ReplyMismatch) -> [String] {
    switch mismatch {
    case .different(let wanted, let got):
      let head = source(wanted.lines.lowerBound, "different")
      guard wanted.kind == .exact, wanted.alternatives.count == 1 else {
        return [head] + wanted.lines.dropFirst().map { source($0) } + marked("+", got, "got")
      }
      return [head] + difference(wanted.alternatives[0], TranscriptText.reply(got))
    case .missing(let wanted):
      return [source(wanted.lines.lowerBound, "missing")]
        + wanted.lines.dropFirst().map { source($0) }
    case .forbidden(let wanted, let got):
      return [source(wanted.lines.lowerBound, "must not appear")] + marked("+", got, "got")
    case .unexpected(let message): return marked("+", message, "not expected")
    case .unchecked(let messages):
      return ["     | strict: no < line says anything of"]
        + messages.flatMap { marked("+", $0, "got") }
    }
  }

  private func difference(_ expected: String, _ got: String) -> [String] {
    guard !expected.contains("\n"), !got.contains("\n") else {
      return marked("-", expected, "expected") + marked("+", got, "got")
    }
    let difference = WordDifference(expected: expected, got: got)
    return marked("-", difference.expected, "expected", difference.expectedMarks)
      + marked("+", difference.got, "got", difference.gotMarks)
  }

  private func marked(_ sign: String, _ text: String, _ label: String, _ marks: String = "")
    -> [String]
  {
    var lines = text.cleaned.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "     | " + sign + " " + $0 }
    lines[0] += "      " + label
    if !marks.isEmpty { lines.append("     |   " + marks) }
    return lines
  }

  // MARK: Checks

  private func text(of failure: CheckFailure) -> [String] {
    let check = failure.check
    let number = check.lines.lowerBound
    switch failure.got {
    case .value(let got):
      return [source(number, "got " + got.cleanedLine)]
        + check.lines.dropFirst().map { source($0) }
    case .cart(let comparison):
      let verdict = comparison.isComplete ? "not in this order" : "not equal"
      return [source(number, verdict)] + cart(comparison)
    }
  }

  private func cart(_ comparison: CartComparison) -> [String] {
    guard !comparison.isComplete else {
      return comparison.pairs.compactMap(\.got).map { "     | + " + shown($0, []) }
    }
    return comparison.pairs.flatMap { pair in
      if pair.steps.isEmpty, let line = pair.got { return ["     |   " + shown(line, [])] }
      return [
        pair.wanted.map { ("     | - " + shown($0, pair.steps)).padded(to: 48) + "  expected" },
        pair.got.map { ("     | + " + shown($0, pair.steps)).padded(to: 48) + "  got" },
      ].compactMap(\.self)
    }
  }

  /// A line without the defaults that no step is about.
  private func shown(_ line: Line, _ steps: [RepairStep]) -> String {
    NotationWriter(menu: menu)
      .short(menu.withoutDefaults(line, keeping: Set(steps.flatMap(\.groups))))
  }

  private func rerun(_ played: PlayedSection) -> String {
    let place = result.path.shellQuoted
    let line = String(Self.line(of: played))
    return ("  rerun   tabletalk test " + place + ":" + line + " -v").padded(to: 52)
      + "  open  tabletalk run " + place + " --until " + line
  }
}

/// Texts as a transcript shows them.
enum TranscriptText {
  static func reply(_ message: String) -> String { MessagePattern.escaped(message) }
}

extension CheckFailure {
  var comparison: CartComparison? {
    if case .cart(let comparison) = got { comparison } else { nil }
  }
}

extension Breach {
  func message(_ menu: Menu) -> String {
    switch self {
    case .wrongSum(let name, let shown, let computed):
      "the " + name + " is " + menu.currency.decimal(shown) + ", but the pricing gives "
        + menu.currency.decimal(computed)
    case .saidOnly(let reply): "said without the effect: " + reply.cleanedLine
    case .orderWithoutYes: "an order was placed without a yes to a standing price"
    case .severalOrders(let count): String(count) + " orders were placed by one message"
    case .questionChangedCart: "a question changed the cart"
    case .controlCharacters(let text): "control characters in: " + text.cleanedLine
    case .unfoundedAmount(let amount): amount + " comes from neither the state nor a call"
    }
  }
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  /// As one word for a shell.
  var shellQuoted: String {
    let plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:,@%+="
    return !isEmpty && allSatisfy(plain.contains)
      ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
