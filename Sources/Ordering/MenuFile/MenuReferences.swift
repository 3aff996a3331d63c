import JSONText

/// The ids of one kind, for checking what refers to them.
struct MenuReferences {
  let target: MenuFinding.Target
  /// The position of each id's first definition.
  private var definitions: [String: Int] = [:]
  /// By position, whether a field has referred to the definition.
  private var uses: [Bool] = []
  /// A wrong id is often wrong in many places.
  private var suggestions: [String: String?] = [:]

  init(_ target: MenuFinding.Target) { self.target = target }

  func contains(_ id: String) -> Bool { definitions[id] != nil }

  /// Whether a field has referred to it.
  func isUsed(_ id: String) -> Bool { definitions[id].map { uses[$0] } ?? false }

  /// Makes room for so many definitions.
  mutating func reserve(_ count: Int) {
    definitions.reserveCapacity(count)
    uses.reserveCapacity(count)
  }

  /// The position of the earlier definition if there is one; otherwise this one counts.
  mutating func define(_ id: String, at position: Int) -> Int? {
    guard !id.isEmpty else { return nil }
    while uses.count <= position { uses.append(false) }
    guard let earlier = definitions.updateValue(position, forKey: id) else { return nil }
    definitions[id] = earlier
    return earlier
  }

  /// Whether a field that refers to an id is right to do so.
  mutating func use(_ id: String) -> Bool {
    guard let position = definitions[id] else { return false }
    uses[position] = true
    return true
  }

  /// Why an id that is not among these is wrong.
  mutating func cause(of id: String) -> MenuFinding.Cause {
    if let known = suggestions[id] { return .unknownReference(id, to: target, suggestion: known) }
    // A large menu that is wrong all over is told so soon rather than with suggestions throughout.
    let isWorthIt = suggestions.count < 100
    let suggestion = isWorthIt ? nearestName(to: id, among: definitions.keys) : nil
    suggestions[id] = .some(suggestion)
    return .unknownReference(id, to: target, suggestion: suggestion)
  }
}

extension MenuFields {
  /// The id that a value names, reported if nothing has it.
  mutating func reference(_ value: JSONValue?, to references: inout MenuReferences) -> String? {
    guard let value, let id = text(of: value) else { return nil }
    if !references.use(id) { report(references.cause(of: id), at: value) }
    return id
  }
}
