import JSONText

extension MenuFields {
  /// A string that has to be there and not be empty.
  mutating func text(_ key: String) -> String { required(key).flatMap { text(of: $0) } ?? "" }

  mutating func optionalText(_ key: String) -> String? { value(key).flatMap { text(of: $0) } }

  /// A list of strings, empty if it is absent.
  mutating func texts(_ key: String) -> [String] { value(key).map { texts(of: $0) } ?? [] }

  mutating func texts(of value: JSONValue) -> [String] {
    let elements = elements(of: value)
    var texts: [String] = []
    texts.reserveCapacity(elements.count)
    for element in elements {
      if let text = text(of: element) { texts.append(text) }
    }
    return texts
  }

  mutating func text(of value: JSONValue) -> String? {
    guard let text = value.string else {
      report(.wrongType(expected: .string, found: value.kind), at: value)
      return nil
    }
    guard text.utf8.contains(where: { $0 != 0x20 }) else {
      report(.empty, at: value)
      return nil
    }
    return text
  }

  mutating func identifier(_ key: String) -> String {
    guard let value = required(key), let text = text(of: value) else { return "" }
    if !Self.isIdentifier(text) { report(.malformedID(text), at: value) }
    return text
  }

  /// A list, empty if it is absent.
  mutating func elements(_ key: String) -> JSONElements {
    value(key).map { elements(of: $0) } ?? .none
  }

  /// A list that has to be there.
  mutating func requiredElements(_ key: String) -> JSONElements {
    required(key).map { elements(of: $0) } ?? .none
  }

  mutating func elements(of value: JSONValue) -> JSONElements {
    if value.kind != .array { report(.wrongType(expected: .array, found: value.kind), at: value) }
    return value.elements
  }

  mutating func flag(_ key: String) -> Bool? {
    guard let value = value(key) else { return nil }
    if value.bool == nil { report(.wrongType(expected: .boolean, found: value.kind), at: value) }
    return value.bool
  }

  mutating func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = value(key) else { return nil }
    guard value.kind == .number else {
      report(.wrongType(expected: .number, found: value.kind), at: value)
      return nil
    }
    guard let number = value.int else {
      report(.notWhole(value.rawText), at: value)
      return nil
    }
    guard range.contains(number) else {
      report(.outOfRange(value.rawText, range), at: value)
      return nil
    }
    return number
  }

  /// A number from zero to one.
  mutating func share(_ key: String) -> Double? {
    guard let value = value(key) else { return nil }
    guard let number = value.double else {
      report(.wrongType(expected: .number, found: value.kind), at: value)
      return nil
    }
    guard number >= 0, number <= 1 else {
      report(.outOfRange(value.rawText, 0...1), at: value)
      return nil
    }
    return number
  }

  /// A decimal string as a rate, at most `maximum` millionths.
  mutating func rate(_ key: String, upTo maximum: Int) -> Rate? {
    guard let value = value(key) else { return nil }
    guard let text = value.string else {
      report(.wrongType(expected: .string, found: value.kind), at: value)
      return nil
    }
    guard let rate = Rate(text), rate.millionths <= maximum else {
      report(.malformedRate(text), at: value)
      return nil
    }
    return rate
  }

  /// Minutes since midnight, from `HH:MM`.
  mutating func clock(_ key: String) -> Int {
    guard let value = required(key), let text = text(of: value) else { return 0 }
    guard let minute = OpeningHours.minute(text) else {
      report(.malformedClock(text), at: value)
      return 0
    }
    return minute
  }

  static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetterOrDigit(first) else { return false }
    return text.utf8.allSatisfy { byte in
      isLetterOrDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }
}
