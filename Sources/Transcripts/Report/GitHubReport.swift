import Ordering

/// Failures as annotations of a GitHub workflow.
///
/// The runner obeys `::command::` and `##[command]` wherever they stand, and a transcript may hold
/// both, so they are broken up.
struct GitHubReport {
  let text: String
  /// GitHub shows no more than ten.
  private static let limit = 10

  init(_ records: [TestRecord]) {
    let failed = records.filter { $0.status == .failed || $0.status == .error }
    var lines = failed.prefix(Self.limit).map { record in
      let properties = [
        ("file", record.path), ("line", String(record.line)), ("title", record.name),
      ].map { $0 + "=" + Self.property($1) }
      return "::error " + properties.joined(separator: ",") + "::" + Self.message(record.text)
    }
    if failed.count > Self.limit {
      let rest = String(failed.count - Self.limit)
      lines.append("::error title=transcripts::" + rest + " more failures")
    }
    text = lines.joined(separator: "\n")
  }

  private static func message(_ text: String) -> String {
    escaped(text.cleaned.replacing("::", with: ": :").replacing("##[", with: "# #["))
  }

  private static func property(_ text: String) -> String {
    escaped(text.cleanedLine).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }
}
