import Dialogue
import Ordering

/// One thing that can happen next.
enum Move: Hashable, CustomStringConvertible {
  case hear(Interpretation)
  case redo
  case refuse
  /// So much time passes that a price runs out.
  case wait
  /// The oldest open call is answered: as the desk would, with its answer lost, or with a failure.
  case answer
  case lose
  case fail(ToolFailure)

  var description: String {
    switch self {
    case .hear(let said): said.text
    case .redo: "redo"
    case .refuse: "refuse"
    case .wait: "wait"
    case .answer: "answer"
    case .lose: "lose"
    case .fail(let failure): failure.kind
    }
  }

  /// Whether it is up to the customer, or goes well.
  var isCooperative: Bool {
    switch self {
    case .hear, .redo, .refuse, .answer: true
    case .wait, .lose, .fail: false
    }
  }

  /// What a customer can say: little of everything that leads somewhere else.
  static func alphabet() throws -> [Move] {
    let said = [
      "add 1 cola", "add 1 steak", "add 1 pizza|calzone", "add 12 salad", "remove @last",
      "change @last quantity 2", "choose #1", "choose @none",
      "provide mode=dine-in; provide payment=cash", "provide mode=pickup; provide payment=card",
      "provide mode=pickup", "provide name=Ana", "provide time=19:00", "checkout", "yes", "no",
      "undo", "cancel", "status", "help", "human",
      "repeat order", "yes; add 1 cola", "cancel; yes", "checkout; yes",
    ]
    let yes = Interpretation(text: "yes", steps: [Step(.yes)])
    var model = yes
    model.text = "yes by a model"
    model.source = .model
    var doubtful = yes
    doubtful.text = "yes but"
    doubtful.unexplained = [Span(4, 7)]
    return try said.map { text in
      let steps = try NotationReader.commands(text, menu: Corner.menu).map { Step($0) }
      return .hear(Interpretation(text: text, steps: steps))
    } + [.hear(model), .hear(doubtful), .redo, .refuse, .wait]
  }

  /// How a call can end.
  static func ends(of operation: ToolCall.Operation) -> [Move] {
    switch operation {
    case .quote: [.answer] + failures.map(Move.fail)
    case .place, .modify: [.answer, .lose] + failures.map(Move.fail)
    case .cancel: [.answer, .lose, .fail(.timeout), .fail(.tooLate), .fail(.notFound)]
    case .search, .recommend, .find, .status, .paymentLink: [.answer, .fail(.timeout)]
    }
  }

  /// One of each kind.
  static let failures: [ToolFailure] = [
    .timeout, .unavailable(status: 500), .conflict, .malformed, .notFound,
    .refused(reason: "no"), .soldOut(item: "cola", left: 0), .soldOut(item: "salad", left: 1),
    .priceChanged, .quoteExpired, .closed(opens: nil), .modeNotServed(.pickup),
    .outsideArea(postcodes: []), .belowMinimum(minimum: .zero), .unknownPromotion(code: "x"),
    .promotionMinimum(code: "x", minimum: .zero), .overLimit(maximum: .zero), .tooLate,
  ]
}
