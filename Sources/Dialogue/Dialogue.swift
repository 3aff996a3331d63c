package import Ordering

/// The finite-state machine of an ordering conversation: events in, effects out.
///
/// It is total (every phase has an answer to every event), knows no clock, network or words, and
/// never places an order that the customer's own yes to the standing quote did not ask for.
package struct Dialogue: Sendable {
  package let menu: Menu
  package internal(set) var state = State()
  /// Calls to make when the present event has been handled.
  var calls: [ToolCall] = []

  package init(menu: Menu) { self.menu = menu }

  package mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .started(let session, let now):
      state.session = session
      state.now = now
      greet()
    case .stocked(let numbers):
      state.stock = numbers
      return []
    case .heard(let interpretation, let now): hear(interpretation, at: now)
    case .returned(let operation, let outcome):
      // What nobody waits for any more says nothing about the order as it is.
      guard let index = state.turn.awaiting.firstIndex(of: operation) else { return [] }
      state.turn.awaiting.remove(at: index)
      receive(outcome, of: operation)
    case .redone: redo()
    case .refused(let refusal):
      beginTurn()
      state.turn.remarks.append(.refused(refusal))
    }
    return emit()
  }

  private mutating func greet() {
    let isOpen = menu.service.hours.isEmpty || menu.service.hours.areOpen(at: state.now)
    let opens = isOpen ? nil : menu.service.hours.nextOpening(from: state.now)
    state.turn.remarks.append(.greeting(opens: opens, isOpen: isOpen))
  }

  /// One message: every step is obeyed in the order it was said, then the next question is found.
  private mutating func hear(_ interpretation: Interpretation, at now: LocalTime) {
    state.now = now
    let isOvertaking = state.turn.isWaiting
    beginTurn()
    // What has not been shown can not be agreed to.
    state.turn.isPureYes = interpretation.isPureYes && !isOvertaking
    if !interpretation.corrections.isEmpty {
      state.turn.remarks.append(.corrected(interpretation.corrections))
    }
    interpretation.steps.isEmpty
      ? misunderstand(interpretation) : obey(interpretation.steps, of: interpretation)
    rememberForUndo()
    if !state.turn.changes.isEmpty { state.suggested = [] }
    advance()
  }

  /// Starts a turn afresh, unless it overtakes calls that are still on their way.
  ///
  /// Then what was to be said is said with it, and only look-ups are no longer waited for.
  mutating func beginTurn() {
    if state.turn.isWaiting {
      state.turn.awaiting.removeAll(where: \.isLookup)
      state.turn.fallbackWords = nil
    } else {
      state.turn = TurnDraft()
    }
    state.turn.before = state.snapshot
  }

  /// What this turn changed can be undone; what was undone before it can not come back any more.
  private mutating func rememberForUndo() {
    guard let before = state.turn.before, before != state.snapshot else { return }
    state.history = state.history.suffix(49) + [before]
    state.future = []
  }

  private mutating func obey(_ steps: [Step], of interpretation: Interpretation) {
    let misunderstandings = state.misunderstandings
    // "the manager said it's free" names a person and asks for none.
    let asksForPerson = interpretation.unexplained.count < 2
    for step in steps where step.command != .human || asksForPerson {
      obey(step.command)
      followQuestions()
    }
    if state.misunderstandings == misunderstandings { state.misunderstandings = 0 }
    let words = interpretation.unexplainedWords
    if !words.isEmpty { state.turn.remarks.append(.leftOver(words: words)) }
  }

  /// The next step of a message meets the question that is open after the one before.
  private mutating func followQuestions() {
    guard case .choosing = state.phase else { return }
    state.phase = state.choices.first.map(Phase.choosing) ?? .building
  }

  /// Words that no rule explains are looked up before they are given up.
  private mutating func misunderstand(_ interpretation: Interpretation) {
    let words = interpretation.unexplainedWords
    switch state.phase {
    case .handedOff: state.turn.remarks.append(.withPerson)
    case .building, .placed:
      guard !words.isEmpty else { return notUnderstood([]) }
      state.turn.fallbackWords = words
      call(.search(interpretation.text, about: state.topic))
    case .choosing, .collecting, .quoting, .confirming, .placing: notUnderstood(words)
    }
  }

  mutating func notUnderstood(_ words: [String]) {
    state.misunderstandings += 1
    state.turn.remarks.append(
      .notUnderstood(words: words, attempt: state.misunderstandings))
  }

  mutating func call(_ call: ToolCall) {
    // What is asked for twice before it is answered is asked once.
    if call.operation.isAskedOnce, state.turn.awaiting.contains(call.operation) { return }
    calls.append(call)
    state.turn.awaiting.append(call.operation)
  }

  /// Calls go out at once; what there is to say waits until the last of them has returned.
  private mutating func emit() -> [Effect] {
    let effects = calls.map(Effect.call)
    calls = []
    guard state.turn.awaiting.isEmpty else { return effects }
    let replies = state.turn.replies(closing: closingQuestion)
    if !replies.isEmpty { state.lastReplies = replies }
    state.turn = TurnDraft()
    return effects + replies.map(Effect.say)
  }
}

extension Interpretation {
  /// Whether the customer's own words agree and say nothing else.
  ///
  /// Only rules may find a yes, and "yes, and fries" or "yes but …" is none (I1, I2).
  var isPureYes: Bool {
    source == .rules && unexplained.isEmpty && commands.contains(.yes)
      && commands.allSatisfy { [.yes, .checkout, .thank, .greet].contains($0) }
  }
}

extension TurnDraft {
  /// Answers first, then what changed, then what to add to that, then the question.
  func replies(closing question: Question?) -> [Reply] {
    let showsQuote = closing.contains { if case .quote = $0 { true } else { false } }
    // A price shows where the order goes and how it is paid; that need not be said as well.
    let noted = remarks.filter { $0.isNoted && !(showsQuote && $0.isShownByQuote) }
    var replies = noted + answers
    if !changes.isEmpty { replies.append(.changed(changes)) }
    replies += remarks.filter { !$0.isNoted } + closing
    let isSaid = closing.contains { reply in
      switch reply {
      case .quote, .question, .goodbye: true
      default: false
      }
    }
    if let question, !isSaid { replies.append(.question(question)) }
    return replies
  }

  /// An answer was found without the words that a correction was made for.
  mutating func forgetCorrections() {
    remarks.removeAll { if case .corrected = $0 { true } else { false } }
  }
}

extension Reply {
  /// Whether it says that something was taken in, which comes before what follows from it.
  fileprivate var isNoted: Bool {
    if case .noted = self { true } else { false }
  }

  /// Whether it notes something that every quote says.
  fileprivate var isShownByQuote: Bool {
    guard case .noted(let value) = self else { return false }
    switch value.slot {
    case .mode, .address, .name, .time, .payment: return true
    case .phone, .promotion, .diet, .allergy, .note: return false
    }
  }
}
