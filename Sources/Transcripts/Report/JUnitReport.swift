/// The run as JUnit XML: a suite for each file, a case for each test.
struct JUnitReport {
  let text: String

  init(_ records: [TestRecord], _ options: SuiteOptions) {
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    lines.append("<testsuites" + Self.counts(records, options) + ">")
    var rest = records[...]
    while let path = rest.first?.path {
      let suite = rest.prefix { $0.path == path }
      rest = rest.dropFirst(suite.count)
      let name = Self.attribute("name", path)
      lines.append("  <testsuite" + name + Self.counts(Array(suite), options) + ">")
      for record in suite { lines += Self.testcase(record, options) }
      lines.append("  </testsuite>")
    }
    text = (lines + ["</testsuites>"]).joined(separator: "\n")
  }

  private static func testcase(_ record: TestRecord, _ options: SuiteOptions) -> [String] {
    let open =
      "    <testcase" + attribute("name", record.name) + attribute("classname", record.path)
      + attribute("file", record.path) + attribute("line", String(record.line))
      + time(record.duration, options)
    let inner: String
    switch record.status {
    case .passed: return [open + "/>"]
    case .skipped, .todo: inner = "<skipped" + attribute("message", record.reason ?? "") + "/>"
    case .failed: inner = element("failure", record)
    case .error: inner = element("error", record)
    }
    return [open + ">", "      " + inner, "    </testcase>"]
  }

  private static func element(_ name: String, _ record: TestRecord) -> String {
    let first = record.failures.first?.first ?? ""
    return "<" + name + attribute("message", first) + ">" + escaped(record.text) + "</" + name + ">"
  }

  private static func counts(_ records: [TestRecord], _ options: SuiteOptions) -> String {
    attribute("tests", String(records.count))
      + attribute("failures", String(records.count { $0.status == .failed }))
      + attribute("errors", String(records.count { $0.status == .error }))
      + attribute(
        "skipped", String(records.count { $0.status == .skipped || $0.status == .todo }))
      + time(records.reduce(.zero) { $0 + $1.duration }, options)
  }

  private static func time(_ duration: Duration, _ options: SuiteOptions) -> String {
    attribute("time", options.showsDurations ? duration.seconds : "0.000")
  }

  private static func attribute(_ name: String, _ value: String) -> String {
    " " + name + "=\"" + escaped(value) + "\""
  }

  /// Without the characters that XML 1.0 forbids.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case let other where other.value < 0x20 || other.value == 0xFFFE || other.value == 0xFFFF:
        break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
