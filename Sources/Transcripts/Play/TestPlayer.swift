import Ordering

/// Plays one test against a conversation of its own and judges what comes of it.
struct TestPlayer {
  let file: TranscriptFile
  let test: TranscriptTest
  let source: any ConversationSource
  /// Whether the rest is played after a failure.
  var keepsGoing = false
  /// Settings of the command line, which win over the header's and the test's own.
  var overrides: [Setting] = []
  /// Nothing that stands below this line is played.
  var until: Int?
  /// Whether every test is strict, whatever its header says.
  var isStrict = false
  /// Told of every section as soon as it is judged.
  var observe: @Sendable (PlayedSection) -> Void = { _ in }

  func play() async -> TestResult {
    var result = TestResult(
      path: file.path, name: test.name, line: test.lines.lowerBound, todo: test.todo,
      turnCount: test.turnCount)
    let settings = Settings(file.header + test.settings + overrides)
    result.skip =
      test.skip
      ?? (settings.requires.isEmpty
        ? nil : "requires " + settings.requires.joined(separator: " "))
    guard result.skip == nil else { return result }
    let clock = ContinuousClock()
    let start = clock.now
    do throws(MenuUnavailable) {
      let reference = MenuReference(settings, file)
      if case .file(let path) = reference, let operand = settings.menu,
        !TranscriptStorage.stays(path, in: String(path.dropLast(operand.text.count)))
      {
        result.end = .unplayable([Problem(operand.location, .unsafePath(operand.text))])
        return result
      }
      let menu = try source.menu(reference)
      result.menu = menu
      let (setup, problems) = self.setup(settings, reference, menu)
      guard problems.isEmpty else {
        result.end = .unplayable(problems)
        return result
      }
      await play(settings, menu, try await source.conversation(setup), &result)
    } catch {
      result.end = .noMenu(error)
    }
    result.duration = clock.now - start
    return result
  }

  private func play(
    _ settings: Settings, _ menu: Menu, _ conversation: any ConversationUnderTest,
    _ result: inout TestResult
  ) async {
    let greeting = Section(
      cause: .greeting, lines: test.lines.lowerBound...test.lines.lowerBound)
    let hasGreeting = test.sections.first?.cause == .greeting
    let sections =
      (hasGreeting ? [] : [greeting])
      + test.sections.filter { section in
        until.map { section.lines.lowerBound <= $0 } ?? true
      }
    var captures: [String: String] = [:]
    var moment: Moment?
    for section in sections {
      let clock = ContinuousClock()
      let start = clock.now
      let known = captures
      let answer = await Transcripts.result(within: settings.timeout) {
        await Self.perform(section, conversation, known)
      }
      guard let answer else {
        result.end = .timedOut(line: section.lines.lowerBound)
        return
      }
      let outcome: TurnOutcome
      do throws(Problem) {
        outcome = try answer.get()
      } catch {
        result.end = .unplayable([error])
        return
      }
      var played = PlayedSection(
        section: section, outcome: outcome, duration: clock.now - start)
      judge(&played, menu, before: moment ?? outcome.moment, settings, &captures)
      moment = outcome.moment
      result.sections.append(played)
      observe(played)
      if !played.isAsExpected, !keepsGoing { return }
    }
    if settings.isStrict || isStrict { result.unused = await conversation.unused() }
  }

  private func judge(
    _ played: inout PlayedSection, _ menu: Menu, before: Moment, _ settings: Settings,
    _ captures: inout [String: String]
  ) {
    let section = played.section
    played.mismatches = section.mismatches(of: played.outcome.replies, capturing: &captures)
    if settings.isStrict || isStrict, section.message != nil, !section.hasReplyLines,
      !played.outcome.replies.isEmpty
    {
      played.mismatches.append(.unchecked(messages: played.outcome.replies))
    }
    played.captures = captures
    let evaluation = CheckEvaluation(
      menu: menu, before: before, outcome: played.outcome, captures: captures,
      latency: played.duration)
    for check in section.checks {
      // What the menu does not have was refused before the test began.
      guard let verdict = try? evaluation.verdict(on: check) else { continue }
      if let failure = verdict.failure { played.failures.append(failure) }
      if let comparison = verdict.comparison { played.carts.append(comparison) }
    }
    if let message = section.message {
      let invariants = Invariants(
        menu: menu, before: before, message: message, outcome: played.outcome)
      played.breaches = invariants.breaches()
    }
  }

  // MARK: Playing

  private static func perform(
    _ section: Section, _ conversation: any ConversationUnderTest, _ captures: [String: String]
  ) async -> Result<TurnOutcome, Problem> {
    switch section.cause {
    case .greeting: return .success(await conversation.start())
    case .message(let text):
      let text = text.filling(captures)
      if text.hasPrefix("//") { return .success(await conversation.hear(String(text.dropFirst()))) }
      guard text.isSlashCommand else { return .success(await conversation.hear(text)) }
      do throws(CommandRefusal) {
        return .success(try await conversation.command(text))
      } catch {
        return .failure(Problem(Location(section.lines.lowerBound, 3), .refused(text, error)))
      }
    case .directive(let directive):
      do throws(DirectiveRefusal) {
        return .success(try await conversation.apply(directive.filling(captures)))
      } catch {
        return .failure(Problem(Location(section.lines.lowerBound), .directiveRefused(error)))
      }
    }
  }

  // MARK: Setting up

  /// What the conversation starts from, and everything in the test that the menu does not have.
  private func setup(_ settings: Settings, _ reference: MenuReference, _ menu: Menu)
    -> (Setup, [Problem])
  {
    var problems: [Problem] = []
    func tried<Value>(_ body: () throws(Problem) -> Value) -> Value? {
      do throws(Problem) {
        return try body()
      } catch {
        problems.append(error)
        return nil
      }
    }
    let cart = settings.cart.compactMap { operand in
      tried { () throws(Problem) in try operand.line(menu) }
    }
    let evaluation = CheckEvaluation(
      menu: menu, before: Moment(), outcome: TurnOutcome(), captures: [:], latency: .zero)
    for section in test.sections {
      for check in section.checks {
        _ = tried { () throws(Problem) in try evaluation.verdict(on: check) }
      }
      if case .directive(.backend(let change)) = section.cause {
        tried { () throws(Problem) in try change.check(menu) }
      }
    }
    let slots = settings.slots.sorted { $0.key < $1.key }.compactMap { name, value in
      tried { () throws(Problem) in try value.slotValue(name) }
    }
    let setup = Setup(
      reference: reference, menu: menu,
      documents: file.attachments.filter { $0.path.hasSuffix(".md") }, now: settings.now,
      seed: settings.seed, greets: settings.greets, cart: cart, slots: slots,
      backend: settings.backend, model: settings.model)
    return (setup, problems)
  }
}

extension String {
  /// Whether it is `/name …` on one line.
  var isSlashCommand: Bool {
    guard hasPrefix("/"), !contains("\n"), let second = dropFirst().first else { return false }
    return second.isASCII && second.isLetter
  }
}

extension BackendChange {
  func check(_ menu: Menu) throws(Problem) {
    switch self {
    case .soldOut(let item), .stock(let item, _): _ = try item.item(menu)
    case .price(let item, let price):
      _ = try item.item(menu)
      _ = try price.money(menu)
    case .status, .hours: break
    }
  }
}

extension Directive {
  /// With a captured order filled in.
  func filling(_ captures: [String: String]) -> Directive {
    guard case .backend(.status(let order, let status)) = self else { return self }
    return .backend(.status(Operand(order.text.filling(captures), at: order.location), status))
  }
}
