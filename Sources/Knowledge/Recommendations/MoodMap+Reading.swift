package import JSONText

extension MoodMap {
  /// Reads the map's file: what is sound is used, and every defect is named.
  ///
  /// A mood without an id or names is left out, a weight out of range is not taken; a file that is
  /// no JSON, or of another version, gives an empty map.
  package init(json bytes: [UInt8], findings: inout [MoodFinding]) {
    do throws(JSONError) {
      var reader = MoodReader(document: try JSONDocument(bytes))
      self.init(moods: reader.moods())
      findings += reader.findings
    } catch {
      self.init()
      findings.append(
        MoodFinding(path: "$", line: error.position.line, severity: .error, cause: .notJSON(error)))
    }
  }
}

/// A defect of the mood map, with its place.
package struct MoodFinding: Hashable, Sendable {
  /// JSON path, such as `$.moods[3].tags`.
  package var path: String
  package var line: Int
  package var severity: Severity
  package var cause: Cause

  package enum Severity: Hashable, Sendable {
    /// Something is left out.
    case error
    case warning
  }

  package enum Cause: Hashable, Sendable {
    case notJSON(JSONError)
    case unsupportedSchema
    case missing(String)
    case wrongType(expected: JSONValue.Kind)
    case unknownKey
    case repeatedMood(String)
    /// Words that an earlier mood has too.
    case repeatedName(String, of: String)
    /// Weights are 0 to 1, and −1 to 0 for what to avoid.
    case weightOutOfRange
  }
}

/// Collects moods and findings from the file.
private struct MoodReader {
  let document: JSONDocument
  var findings: [MoodFinding] = []
  private var ids: Set<String> = []
  private var owners: [String: String] = [:]

  init(document: JSONDocument) { self.document = document }

  mutating func moods() -> [Mood] {
    let root = document.root
    guard root.kind == .object else { return reject(root, .wrongType(expected: .object)) }
    guard root["schemaVersion"]?.int == 1 else {
      return reject(root["schemaVersion"] ?? root, .unsupportedSchema)
    }
    warnOfUnknown(in: root, known: ["schemaVersion", "moods"])
    guard let list = root["moods"] else { return reject(root, .missing("moods")) }
    guard list.kind == .array else { return reject(list, .wrongType(expected: .array)) }
    return list.elements.compactMap { mood($0) }
  }

  private mutating func mood(_ value: JSONValue) -> Mood? {
    guard value.kind == .object else {
      note(value, .wrongType(expected: .object))
      return nil
    }
    warnOfUnknown(
      in: value,
      known: ["id", "names", "say", "because", "tags", "categories", "items", "avoid"])
    guard let id = text("id", of: value, isNeeded: true) else { return nil }
    guard ids.insert(id).inserted else {
      note(value, .repeatedMood(id))
      return nil
    }
    let names = names(of: value, id)
    guard !names.isEmpty else { return nil }
    return Mood(
      id: id, names: names, say: text("say", of: value) ?? "",
      because: text("because", of: value) ?? "", tags: weights("tags", of: value),
      categories: weights("categories", of: value), items: weights("items", of: value),
      avoid: weights("avoid", of: value, range: -1...0))
  }

  private mutating func names(of value: JSONValue, _ id: String) -> [String] {
    guard let list = value["names"] else {
      note(value, .missing("names"))
      return []
    }
    var names: [String] = []
    for name in list.elements {
      guard let text = name.string, !text.isEmpty else {
        note(name, .wrongType(expected: .string))
        continue
      }
      if let owner = owners[text] {
        note(name, .repeatedName(text, of: owner), .warning)
      } else {
        owners[text] = id
        names.append(text)
      }
    }
    if list.kind != .array { note(list, .wrongType(expected: .array)) }
    return names
  }

  private mutating func text(_ key: String, of value: JSONValue, isNeeded: Bool = false)
    -> String?
  {
    guard let found = value[key] else {
      if isNeeded { note(value, .missing(key)) }
      return nil
    }
    guard let text = found.string, !text.isEmpty || !isNeeded else {
      note(found, .wrongType(expected: .string))
      return nil
    }
    return text
  }

  private mutating func weights(
    _ key: String, of value: JSONValue, range: ClosedRange<Double> = 0...1
  ) -> [String: Double] {
    guard let object = value[key] else { return [:] }
    guard object.kind == .object else {
      note(object, .wrongType(expected: .object))
      return [:]
    }
    var weights: [String: Double] = [:]
    for member in object.members {
      switch member.value.double {
      case nil: note(member.value, .wrongType(expected: .number))
      case let weight? where range.contains(weight): weights[member.key] = weight
      case .some: note(member.value, .weightOutOfRange)
      }
    }
    return weights
  }

  private mutating func warnOfUnknown(in value: JSONValue, known: Set<String>) {
    for member in value.members where !known.contains(member.key) {
      note(member.value, .unknownKey, .warning)
    }
  }

  private mutating func reject(_ value: JSONValue, _ cause: MoodFinding.Cause) -> [Mood] {
    note(value, cause)
    return []
  }

  private mutating func note(
    _ value: JSONValue, _ cause: MoodFinding.Cause, _ severity: MoodFinding.Severity = .error
  ) {
    findings.append(
      MoodFinding(
        path: value.path, line: value.position.line, severity: severity, cause: cause))
  }
}
