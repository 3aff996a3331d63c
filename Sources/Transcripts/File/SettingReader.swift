import Ordering

/// Reads one `key: value` of a header, or the `KEY VALUE` of an `@set`.
struct SettingReader {
  static let keys = [
    "title", "tags", "menu", "now", "seed", "strict", "greeting", "timeout", "cart", "backend",
    "model", "requires",
  ]
  /// Named by the format, and not there yet.
  static let later = ["cassette", "record", "start"]

  static func setting(_ key: Operand, _ value: Operand) throws(Problem) -> Setting {
    if key.text.hasPrefix("slot.") { return try slot(key, value) }
    if later.contains(key.text) {
      throw Problem(key.location, .notYet("the header key " + key.text))
    }
    guard keys.contains(key.text) else {
      let near = suggestion(for: key.text, among: keys)
      throw Problem(key.location, .unknown(.headerKey, key.text, suggestion: near))
    }
    func expected(_ words: String) -> Problem { Problem(value.location, .expected(words)) }
    guard !value.text.isEmpty else { throw expected("a value of " + key.text) }
    switch key.text {
    case "title": return .title(value.text)
    case "tags": return .tags(words(of: value))
    case "menu":
      guard value.text.isSafePath else { throw Problem(value.location, .unsafePath(value.text)) }
      return .menu(value)
    case "now":
      guard let moment = DateTime(value.text) else {
        throw expected("a date and time such as 2026-03-06T18:30:00")
      }
      return .now(moment)
    case "seed":
      guard let number = UInt64(value.text) else { throw expected("a whole number") }
      return .seed(number)
    case "strict":
      guard let isOn = ["true": true, "false": false][value.text] else {
        throw expected("true or false")
      }
      return .strict(isOn)
    case "greeting":
      guard let isOn = ["on": true, "off": false][value.text] else { throw expected("on or off") }
      return .greeting(isOn)
    case "timeout":
      guard let duration = Duration(transcript: value.text), duration > .zero else {
        throw expected("a duration such as 10s")
      }
      return .timeout(duration)
    case "cart": return .cart(lines(of: value))
    case "backend", "model":
      let usual = key.text == "backend" ? "simulated" : "off"
      guard value.text == usual else {
        throw Problem(value.location, .notYet(key.text + " other than " + usual))
      }
      return key.text == "backend" ? .backend(usual) : .model(usual)
    default: return .requires(words(of: value))
    }
  }

  private static func slot(_ key: Operand, _ value: Operand) throws(Problem) -> Setting {
    let name = String(key.text.dropFirst("slot.".count))
    guard Slot(rawValue: name) != nil else {
      let near = suggestion(for: name, among: Slot.allCases.map(\.rawValue))
      throw Problem(key.location, .unknown(.slot, name, suggestion: near))
    }
    guard !value.text.isEmpty else {
      throw Problem(value.location, .expected("a value of " + name))
    }
    return .slot(name, value)
  }

  private static func words(of value: Operand) -> [String] {
    value.text.split { $0 == " " || $0 == "," }.map(String.init)
  }

  private static func lines(of value: Operand) -> [Operand] {
    var scan = LineScanner(
      value.text, line: value.location.line, offset: value.location.column - 1)
    var lines: [Operand] = []
    while !scan.isAtEnd {
      scan.skipBlanks()
      let start = scan.location
      let text = scan.take { $0 == ";" }.trimmingBlanks
      if !text.isEmpty { lines.append(Operand(text, at: start)) }
      scan.advance()
    }
    return lines
  }
}

extension String {
  /// Whether a path stays in the folder it begins in.
  var isSafePath: Bool {
    split(separator: "/", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}
