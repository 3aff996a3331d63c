import Dialogue
import Ordering

/// A dialogue and the desk it calls: one event in, everything it leads to, the replies out.
struct Bench {
  private(set) var dialogue: Dialogue
  var desk: Desk
  /// A Monday at noon, when the venue is open.
  var now = LocalTime(year: 2026, month: 3, day: 2, hour: 12)
  /// Calls that get no answer for now.
  var withheld: Set<ToolCall.Operation> = []
  private(set) var events: [Event] = []
  /// The calls of the last turn.
  private(set) var calls: [ToolCall] = []
  /// Calls that still wait for their answer.
  private(set) var open: [ToolCall] = []

  init(_ menu: Menu = Corner.menu) {
    dialogue = Dialogue(menu: menu)
    desk = Desk(menu: menu)
    feed(.started(session: "s", at: now))
  }

  /// With these commands heard, one message each.
  init(_ menu: Menu = Corner.menu, after messages: String...) throws {
    self.init(menu)
    for message in messages { try hear(message) }
  }

  var state: State { dialogue.state }
  var phase: Phase { dialogue.state.phase }
  var lines: [Line] { dialogue.state.order.lines }
  var menu: Menu { dialogue.menu }

  /// Commands in notation, separated by `;`, as one message that says nothing else.
  @discardableResult
  mutating func hear(_ notation: String, source: Source = .rules) throws -> [Reply] {
    let steps = try NotationReader.commands(notation, menu: menu).map { Step($0) }
    return hear(Interpretation(text: notation, steps: steps, source: source))
  }

  /// Commands, and words that nothing explains.
  @discardableResult
  mutating func hear(_ notation: String, leftOver words: String) throws -> [Reply] {
    let steps = try NotationReader.commands(notation, menu: menu).map { Step($0) }
    let text = notation + " " + words
    let span = Span(notation.utf8.count + 1, text.utf8.count)
    return hear(Interpretation(text: text, steps: steps, unexplained: [span]))
  }

  /// Nothing but words that nothing explains.
  @discardableResult
  mutating func mishear(_ words: String) -> [Reply] {
    hear(Interpretation(text: words, unexplained: [Span(0, words.utf8.count)]))
  }

  @discardableResult
  mutating func hear(_ interpretation: Interpretation) -> [Reply] {
    feed(.heard(interpretation, at: now))
  }

  /// Lets the answers arrive that were withheld.
  @discardableResult
  mutating func release() -> [Reply] {
    withheld = []
    let waiting = open
    open = []
    return run(waiting.map { .returned($0.operation, desk.answer($0, at: now)) })
  }

  @discardableResult
  mutating func feed(_ event: Event) -> [Reply] {
    calls = []
    return run([event])
  }

  private mutating func run(_ first: [Event]) -> [Reply] {
    var waiting = first
    var replies: [Reply] = []
    // More calls than any turn needs; a turn that goes on for ever fails instead of hanging.
    while !waiting.isEmpty, calls.count < 20 {
      let event = waiting.removeFirst()
      events.append(event)
      for effect in dialogue.handle(event) {
        switch effect {
        case .say(let reply): replies.append(reply)
        case .call(let call):
          calls.append(call)
          if withheld.contains(call.operation) {
            open.append(call)
          } else {
            waiting.append(.returned(call.operation, desk.answer(call, at: now)))
          }
        }
      }
    }
    return replies
  }

  mutating func fail(_ operation: ToolCall.Operation, _ failures: ToolFailure...) {
    desk.scripted[operation] = failures.map { .outcome(.failure($0)) }
  }
}

extension Bench {
  /// One line ordered, everything asked for given, and a quote on the screen.
  static func confirming(_ lines: String = "add 1 cola") throws -> Bench {
    try Bench(
      after: lines, "provide mode=pickup; provide name=Ana; provide payment=cash", "checkout")
  }

  /// The same, and confirmed.
  static func placed(_ lines: String = "add 1 cola") throws -> Bench {
    var bench = try confirming(lines)
    try bench.hear("yes")
    return bench
  }

  /// With these heard as well.
  func hearing(_ messages: String...) throws -> Bench {
    var bench = self
    for message in messages { try bench.hear(message) }
    return bench
  }

  var quote: Quote? { if case .confirming(let quote) = phase { quote } else { nil } }
  var receipt: Receipt? { if case .placed(let receipt) = phase { receipt } else { nil } }
}

extension Line {
  /// A line in the notation of carts, built by the menu's own rules.
  init(_ notation: String, id: Int = 0, menu: Menu = Corner.menu) throws {
    let selection = try NotationReader.selection(notation, menu: menu)
    self = menu.line(for: selection, item: selection.candidates[0], id: id).line
  }
}

extension Dialogue {
  /// The lines that the open question offers.
  var closingLines: [Line]? {
    if case .question(.line(let lines))? = summary.last { lines } else { nil }
  }
}
