import Ordering

/// The run as TAP version 14.
struct TAPReport {
  let text: String

  init(_ records: [TestRecord]) {
    var lines = ["TAP version 14", "1.." + String(records.count)]
    for (index, record) in records.enumerated() {
      let isOK = record.status == .passed || record.status == .skipped
      let name = Self.escaped(record.path + ": " + record.name)
      var line = (isOK ? "ok " : "not ok ") + String(index + 1) + " - " + name
      if record.status == .skipped { line += " # SKIP " + Self.escaped(record.reason ?? "") }
      if record.status == .todo { line += " # TODO " + Self.escaped(record.reason ?? "") }
      lines.append(line)
      if record.status == .failed || record.status == .error || record.status == .todo {
        lines += ["  ---", "  line: " + String(record.line), "  message: |"]
        lines += record.text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { "    " + $0 }
        lines.append("  ...")
      }
    }
    text = lines.joined(separator: "\n")
  }

  /// A description without what TAP would read as a directive.
  private static func escaped(_ text: String) -> String {
    text.cleanedLine.replacing("\\", with: "\\\\").replacing("#", with: "\\#")
  }
}
