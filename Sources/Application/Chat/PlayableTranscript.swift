import Conversation
import Dialogue
import Ordering
import Transcripts

/// A conversation as a transcript that plays again, without anybody's name in it.
struct PlayableTranscript {
  private let turns: [Turn]
  private let menu: Menu
  private let standIns: StandIns
  var title: String?
  /// What of the stock had changed when a turn began, by the turn's index.
  var stock: [Int: [Item.ID: Int]] = [:]
  /// Whether state and cart are checked after each turn.
  var checks = false
  /// Placed orders, in the order in which they were named: their ids differ at every playing.
  private var orders: [Receipt.ID] = []

  init(_ turns: [Turn], menu: Menu) {
    self.turns = turns
    self.menu = menu
    standIns = StandIns(turns, menu: menu)
  }

  var text: String {
    var transcript = self
    return transcript.lines().joined(separator: "\n") + "\n"
  }

  private mutating func lines() -> [String] {
    var lines = header
    var now = start
    for (index, turn) in turns.enumerated() {
      guard turn.number > 0 else {
        lines += replies(turn.messages)
        continue
      }
      if let minutes = now.map({ turn.state.now.minutes(since: $0) }), minutes > 0 {
        lines.append("@now +\(minutes)m")
        now = turn.state.now
      }
      for (item, left) in stock[index, default: [:]].sorted(by: { $0.key < $1.key }) {
        lines.append("@backend stock \(item) \(left)")
      }
      if turn.replies.contains(where: \.isTooLong) {
        // Its words were not kept, and it changed nothing.
        lines.append("# here a message was too long to be read")
        continue
      }
      lines += message(turn) + replies(turn.messages)
      if checks { lines += Self.checks(turn, menu) }
    }
    return lines
  }

  /// When it began; `nil` where only its later part is at hand.
  private var start: LocalTime? { turns.first.flatMap { $0.number == 0 ? $0.state.now : nil } }

  private var header: [String] {
    ["---"] + (title.map { ["title: \($0)"] } ?? []) + ["menu: \(menu.id)"]
      + (start.map { ["now: \($0.isoStamp)"] } ?? []) + ["---"]
  }

  /// The state and the cart after a turn.
  static func checks(_ turn: Turn, _ menu: Menu) -> [String] {
    ["? state == \(turn.state.phase.name)"]
      + TranscriptWriter.cart(turn.state.order.lines, menu)
  }

  private func message(_ turn: Turn) -> [String] {
    if turn.replies.contains(.refused(.cardNumber)) {
      // A number that every processor knows to be nobody's.
      return TranscriptWriter.message("4111 1111 1111 1111")
    }
    let text = orders.enumerated().reduce(standIns.applied(to: turn.text)) { text, order in
      text.replacing(order.element, with: "$" + Self.name(order.offset))
    }
    return TranscriptWriter.message(text)
  }

  /// Exact lines; an order's id is captured where it first stands and referred to from then on.
  private mutating func replies(_ messages: [String]) -> [String] {
    let placed = turns.last?.state.receipts.map(\.id) ?? []
    return TranscriptWriter.replies(messages.map(standIns.applied(to:))).map { line in
      var line = line
      for id in placed where line.contains(id) {
        if let index = orders.firstIndex(of: id) {
          line = line.replacing(id, with: "$" + Self.name(index))
        } else {
          let name = Self.name(orders.count)
          orders.append(id)
          line = line.replacingFirst(id, with: "[ID:\(name)]").replacing(id, with: "$" + name)
        }
      }
      return line
    }
  }

  private static func name(_ index: Int) -> String { index == 0 ? "order" : "order\(index + 1)" }
}

extension Reply {
  fileprivate var isTooLong: Bool {
    if case .refused(.tooLong) = self { true } else { false }
  }
}

extension LocalTime {
  func minutes(since earlier: LocalTime) -> Int {
    (day - earlier.day) * 1_440 + minute - earlier.minute
  }
}

extension String {
  fileprivate func replacing(_ text: String, with other: String) -> String {
    components(text).joined(separator: other)
  }

  fileprivate func replacingFirst(_ text: String, with other: String) -> String {
    let parts = components(text)
    guard let first = parts.first, parts.count > 1 else { return self }
    return first + other + parts.dropFirst().joined(separator: text)
  }

  private func components(_ separator: String) -> [String] {
    guard !separator.isEmpty else { return [self] }
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
