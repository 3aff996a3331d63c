import Ordering

/// The flags that were given, read as what they mean.
struct FlagValues {
  private let values: [FlagName: [String?]]

  init(_ flags: [(name: FlagName, value: String?)]) {
    values = Dictionary(flags.map { ($0.name, [$0.value]) }, uniquingKeysWith: +)
  }

  func has(_ flag: FlagName) -> Bool { values[flag] != nil }

  /// The last value given: it overrides those before it.
  func text(_ flag: FlagName) -> String? { values[flag]?.last ?? nil }

  func texts(_ flag: FlagName) -> [String] { values[flag]?.compactMap(\.self) ?? [] }

  func number(_ flag: FlagName, in range: ClosedRange<Int>) throws(UsageError) -> Int? {
    try value(flag, expected: .number(range)) { Int($0).flatMap { range.contains($0) ? $0 : nil } }
  }

  func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ flag: FlagName, of type: Value.Type
  ) throws(UsageError) -> Value? {
    try choice(flag, of: Array(Value.allCases))
  }

  func choice<Value: RawRepresentable<String>>(
    _ flag: FlagName, of allowed: [Value]
  ) throws(UsageError) -> Value? {
    try value(flag, expected: .oneOf(allowed.map(\.rawValue))) { text in
      allowed.first { $0.rawValue == text }
    }
  }

  func duration(_ flag: FlagName) throws(UsageError) -> Duration? {
    try value(flag, expected: .duration) { Duration(transcript: $0) }
  }

  func dateTime(_ flag: FlagName) throws(UsageError) -> DateTime? {
    try value(flag, expected: .dateTime) { DateTime($0) }
  }

  func value<Value>(
    _ flag: FlagName, expected: UsageError.Expected, _ read: (String) -> Value?
  ) throws(UsageError) -> Value? {
    guard let text = text(flag) else { return nil }
    guard let value = read(text) else {
      throw .wrongValue(
        flag, value: text, expected: expected, suggestion: expected.nearest(to: text))
    }
    return value
  }

  /// Refuses two flags that can not both hold.
  func exclude(_ first: FlagName, _ others: FlagName...) throws(UsageError) {
    guard has(first) else { return }
    for other in others where has(other) { throw .conflict(first, other) }
  }
}

extension UsageError.Expected {
  fileprivate func nearest(to text: String) -> String? {
    guard case .oneOf(let values) = self, values.count > 1 else { return nil }
    return nearestName(to: text, among: values)
  }
}
