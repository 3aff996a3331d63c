import JSONText
import Knowledge
import Ordering

/// One thing that is wrong with a venue's files, whichever of them it is in.
struct LintFinding: Hashable {
  enum Severity: String { case error, warning }

  var file: String
  /// Counting from one; `nil` where a file as a whole is meant.
  var line: Int?
  var severity: Severity
  /// Where in the file, such as `$.items[3].price`.
  var path: String?
  /// What is wrong, and the mend.
  var message: String

  /// In the form of compilers: `file:line: severity: path: sentence`.
  var text: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(severity.rawValue): " + (path.map { $0 + ": " } ?? "") + message
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("file", file)
      writer.key("line")
      if let line { writer.int(line) } else { writer.null() }
      writer.member("severity", severity.rawValue)
      writer.member("path", path)
      writer.member("message", message)
    }
  }
}

extension LintFinding {
  init(_ finding: MenuFinding) {
    self.init(
      file: finding.file, line: finding.line,
      severity: finding.severity == .error ? .error : .warning, path: finding.path,
      message: "\(finding.cause)")
  }

  init(_ finding: MoodFinding, file: String) {
    self.init(
      file: file, line: finding.line, severity: finding.severity == .error ? .error : .warning,
      path: finding.path, message: finding.cause.message)
  }
}

extension MoodFinding.Cause {
  /// What is wrong, and the mend.
  var message: String {
    switch self {
    case .notJSON(let error):
      "not JSON: expected \(error.expected) at column \(error.position.column)"
    case .unsupportedSchema: "is no schema version that is known; write 1"
    case .missing(let key): "`\(key)` is missing; add it"
    case .wrongType(let kind): "must be of type \(kind)"
    case .unknownKey: "unknown key, which is ignored; correct it or delete it"
    case .repeatedMood(let id): "the mood `\(id)` is there twice; delete one"
    case .repeatedName(let name, let other):
      "\"\(name)\" is said of the mood `\(other)` already; delete it here or there"
    case .weightOutOfRange: "weights are 0 to 1, and -1 to 0 for what to avoid; correct it"
    }
  }
}
