/// Plays a transcript as `run` does: the conversation goes to the output as it happens, what was
/// expected otherwise to the errors.
package struct Playback: Sendable {
  package var file: TranscriptFile
  package var source: any ConversationSource
  /// Whether checks and reply lines are judged.
  package var checks = true
  /// Whether a check on the cart follows every turn.
  package var showsCart = false
  /// Plays up to this line.
  package var until: Int?
  /// Settings of the command line, which win over the file's.
  package var overrides: [Setting] = []

  package init(_ file: TranscriptFile, source: any ConversationSource) {
    self.file = file
    self.source = source
  }

  /// Plays every test of the file; the result is the exit code.
  package func run(
    output: @escaping @Sendable (String) -> Void, errors: @Sendable (String) -> Void
  ) async -> Int32 {
    var totals = SuiteTotals()
    for test in file.tests {
      if file.tests.count > 1 { output("=== " + test.name) }
      let result = await play(test, output)
      guard checks || result.end != .finished else { continue }
      totals.count(result)
      for line in result.failureBlocks(file).joined(separator: [""]) { errors(line) }
    }
    return totals.exitCode
  }

  /// Plays every test of the file and shows nothing; the results tell what happened.
  package func results() async -> [TestResult] {
    var results: [TestResult] = []
    for test in file.tests { results.append(await play(test) { _ in }) }
    return results
  }

  private func play(_ test: TranscriptTest, _ output: @escaping @Sendable (String) -> Void) async
    -> TestResult
  {
    let menu = try? source.menu(
      MenuReference(Settings(file.header + test.settings + overrides), file))
    var player = TestPlayer(file: file, test: test, source: source)
    player.keepsGoing = true
    player.overrides = overrides
    player.until = until
    let lines = file.source.lines.map(\.text)
    let showsCart = showsCart
    player.observe = { played in
      for title in played.section.titles { output(lines[title.line - 1]) }
      if case .directive = played.section.cause {
        output(lines[played.section.lines.lowerBound - 1])
      }
      for line in TranscriptWriter.played(played) { output(line) }
      if showsCart, played.section.message != nil, let menu {
        for line in TranscriptWriter.cart(played.outcome.moment.cart, menu) { output(line) }
      }
    }
    return await player.play()
  }
}

extension MenuReference {
  /// The menu that settings name, as seen from their file.
  init(_ settings: Settings, _ file: TranscriptFile) {
    guard let menu = settings.menu?.text else {
      self = .standard
      return
    }
    if let attachment = file.attachment(menu) {
      self = .text(attachment.contents, name: file.path + ": " + menu)
    } else if menu.contains("/") || menu.hasSuffix(".json") {
      let folder = file.path.lastIndex(of: "/").map { file.path[...$0] } ?? ""
      self = .file(path: folder + menu)
    } else {
      self = .venue(menu)
    }
  }
}
