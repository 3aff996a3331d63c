/// What can fail on demand.
package enum FaultyOperation: String, Hashable, Sendable, CaseIterable {
  case quote, place, status, modify, cancel, payment, stock, find
  /// Looking up knowledge; whoever does it asks the plan.
  case search
}

/// How a call fails on demand.
package enum FaultKind: Hashable, Sendable {
  /// No answer, and nothing done.
  case timeout
  /// Done, but the answer is lost on the way.
  case lost
  case refuse
  /// An HTTP status instead of an answer; nothing done.
  case status(Int)
  /// An answer that can not be read; nothing done.
  case malformed
  /// Somebody else buys the last one just before.
  case soldOut
  /// The venue raises a price just before.
  case price
  /// Done and answered, after so many milliseconds that are counted but not waited for.
  case slow(milliseconds: Int)
}

/// What `/fail` and `@fail` ask for: `place lost 1`, `quote 500`, `place none`, `none`.
package enum FaultDirective: Hashable, Sendable {
  /// `times` is the number of calls; `nil` is until cleared.
  case fail(FaultyOperation, FaultKind, times: Int?)
  /// One operation works again, or all of them.
  case clear(FaultyOperation?)

  package init(_ text: String) throws(DirectiveError) {
    var words = DirectiveWords(text)
    let operations = FaultyOperation.allCases.map(\.rawValue) + ["none"]
    let name = try words.next(operations).lowercased()
    if name == "none" {
      self = .clear(nil)
    } else if let operation = FaultyOperation(rawValue: name) {
      self = try Self.directive(for: operation, &words)
    } else {
      throw .unknown(word: name, expected: operations)
    }
    try words.end()
  }

  private static func directive(
    for operation: FaultyOperation, _ words: inout DirectiveWords
  ) throws(DirectiveError) -> FaultDirective {
    let expected = kinds(for: operation)
    let word = try words.next(expected).lowercased()
    if word == "none" { return .clear(operation) }
    guard let kind = FaultKind(word), !kind.changesTheWorld || operation.pricesLines else {
      throw .unknown(word: word, expected: expected)
    }
    guard !words.isAtEnd else { return .fail(operation, kind, times: nil) }
    let count = try words.next([])
    guard let times = Int(count), times > 0 else {
      throw .unknown(word: count, expected: ["a number of calls"])
    }
    return .fail(operation, kind, times: times)
  }

  private static func kinds(for operation: FaultyOperation) -> [String] {
    ["timeout", "lost", "refuse", "409", "500", "malformed", "slow=2s"]
      + (operation.pricesLines ? ["sold-out", "price"] : []) + ["none"]
  }
}

extension FaultyOperation {
  /// Whether it looks at prices and stock.
  fileprivate var pricesLines: Bool { [.quote, .place, .modify].contains(self) }
}

extension FaultKind {
  fileprivate var changesTheWorld: Bool { self == .soldOut || self == .price }

  fileprivate init?(_ word: String) {
    switch word {
    case "timeout": self = .timeout
    case "lost": self = .lost
    case "refuse": self = .refuse
    case "malformed": self = .malformed
    case "sold-out": self = .soldOut
    case "price": self = .price
    default:
      if let status = Int(word), (400...599).contains(status) {
        self = .status(status)
      } else if word.hasPrefix("slow="), let delay = Self.milliseconds(word.dropFirst(5)) {
        self = .slow(milliseconds: delay)
      } else {
        return nil
      }
    }
  }

  /// Reads `2s` and `500ms`, up to an hour.
  private static func milliseconds(_ text: Substring) -> Int? {
    let unit = text.hasSuffix("ms") ? 1 : 1_000
    guard text.hasSuffix("s"), let count = Int(text.dropLast(unit == 1 ? 2 : 1)),
      (0...3_600_000 / unit).contains(count)
    else { return nil }
    return count * unit
  }
}
