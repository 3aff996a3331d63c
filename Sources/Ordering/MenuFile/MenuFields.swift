import JSONText

/// The members of one object of a menu file, taken by key; keys that nobody may ask for are unknown.
struct MenuFields {
  let object: JSONValue
  private var members: JSONObject
  /// Every key that the object may have.
  private let known: [String]
  private(set) var defects: [MenuDefect] = []
  private var takenCount = 0

  init(_ object: JSONValue, keys known: [String]) {
    self.object = object
    members = JSONObject(object)
    self.known = known
    if object.kind != .object {
      report(.wrongType(expected: .object, found: object.kind), at: object)
    }
  }

  /// The value of a key; `nil` if it is absent or null.
  mutating func value(_ key: String) -> JSONValue? {
    guard let value = members.take(key) else { return nil }
    takenCount += 1
    return value.isNull ? nil : value
  }

  /// The value of a key that has to be there.
  mutating func required(_ key: String) -> JSONValue? {
    if let value = value(key) { return value }
    if object.kind == .object { reportMissing(key) }
    return nil
  }

  mutating func report(
    _ cause: MenuFinding.Cause, at value: JSONValue,
    severity: MenuFinding.Severity = .error
  ) {
    defects.append(MenuDefect(severity, cause, at: value))
  }

  mutating func reportMissing(_ key: String) {
    defects.append(MenuDefect(.error, .missing, at: object, missingKey: key))
  }

  /// The defects of the object, unknown and repeated keys among them.
  ///
  /// Call it last: a key is only known to be spare when all others were taken.
  mutating func finish() -> [MenuDefect] {
    if members.count != takenCount { reportSpareKeys() }
    return defects
  }

  private mutating func reportSpareKeys() {
    for member in object.members where !known.contains(member.key) {
      let suggestion = nearestName(to: member.key, among: known)
      defects.append(
        MenuDefect(
          .warning, .unknownKey(suggestion: suggestion), at: member.value, offset: member.offset))
    }
    for member in object.repeatedKeys {
      defects.append(
        MenuDefect(.error, .repeatedKey, at: member.value, offset: member.offset))
    }
  }
}
