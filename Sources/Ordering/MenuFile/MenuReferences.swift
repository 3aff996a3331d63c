import JSONText

/// The ids of one kind, for checking what refers to them.
struct MenuReferences {
  let target: MenuFinding.Target
  /// Where each id was defined first, as a path.
  private var definitions: [String: Int] = [:]
  /// A wrong id is often wrong in many places.
  private var suggestions: [String: String?] = [:]

  init(_ target: MenuFinding.Target) { self.target = target }

  func contains(_ id: String) -> Bool { definitions[id] != nil }

  /// The position of the earlier definition if there is one; otherwise this one counts.
  mutating func define(_ id: String, at position: Int) -> Int? {
    guard !id.isEmpty else { return nil }
    if let earlier = definitions[id] { return earlier }
    definitions[id] = position
    return nil
  }

  /// Why an id that is not among these is wrong.
  mutating func cause(of id: String) -> MenuFinding.Cause {
    if let known = suggestions[id] { return .unknownReference(id, to: target, suggestion: known) }
    let suggestion = nearestName(to: id, among: definitions.keys.sorted())
    suggestions[id] = .some(suggestion)
    return .unknownReference(id, to: target, suggestion: suggestion)
  }
}

extension MenuFields {
  /// The id that a value names, reported if nothing has it.
  mutating func reference(_ value: JSONValue?, to references: inout MenuReferences) -> String? {
    guard let value, let id = text(of: value) else { return nil }
    if !references.contains(id) { report(references.cause(of: id), at: value) }
    return id
  }
}
