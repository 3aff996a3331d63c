package import JSONText

/// The form in which a run leaves its coverage for `flow coverage`.
extension Coverage {
  package var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("v", 1)
      Self.write(states, "states", to: &writer) { [$0] }
      Self.write(transitions, "transitions", to: &writer) { [$0.from, $0.to] }
      Self.write(verbs, "verbs", to: &writer) { [$0.verb, $0.state] }
      Self.write(tools, "tools", to: &writer) { [$0.operation, $0.outcome] }
    }
    return writer.text
  }

  /// Reads what `json` wrote; `nil` for anything else.
  package init?(json root: JSONValue) {
    guard root["v"]?.int == 1 else { return nil }
    states = Self.read(root["states"]) { $0.count == 1 ? $0[0] : nil }
    transitions = Self.read(root["transitions"]) {
      $0.count == 2 ? Transition(from: $0[0], to: $0[1]) : nil
    }
    verbs = Self.read(root["verbs"]) {
      $0.count == 2 ? VerbInState(verb: $0[0], state: $0[1]) : nil
    }
    tools = Self.read(root["tools"]) {
      $0.count == 2 ? ToolOutcomeKind(operation: $0[0], outcome: $0[1]) : nil
    }
  }

  /// Rows of a key's words and its count, sorted, so that equal runs leave equal files.
  private static func write<Key: Hashable>(
    _ counts: [Key: Int], _ name: String, to writer: inout JSONWriter, _ words: (Key) -> [String]
  ) {
    let rows = counts.map { (words($0.key), $0.value) }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }
    writer.key(name)
    writer.array(rows) { writer, row in
      writer.array { writer in
        for word in row.0 { writer.string(word) }
        writer.int(row.1)
      }
    }
  }

  private static func read<Key: Hashable>(_ rows: JSONValue?, _ key: ([String]) -> Key?)
    -> [Key: Int]
  {
    var counts: [Key: Int] = [:]
    for row in rows.map({ $0.elements.map { Array($0.elements) } }) ?? [] {
      let words = row.dropLast().compactMap(\.string)
      guard let count = row.last?.int, let key = key(Array(words)) else { continue }
      counts[key] = count
    }
    return counts
  }
}
