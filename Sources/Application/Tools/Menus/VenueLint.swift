import Commands
import JSONText
import Knowledge
import Ordering

/// Checks the files of one venue: its menu, the Markdown beside it, and what they need elsewhere.
struct VenueLint {
  /// Whether this system knows a time zone; `nil` is that nobody can say.
  var knowsZone: (String) -> Bool?
  /// The ids of the mood map; `nil` leaves the menu's moods unchecked.
  var moods: Set<String>?

  /// What is wrong, and whether the menu is JSON at all.
  func check(menuFile path: String, shownAs name: String) throws(FileFailure)
    -> (findings: [LintFinding], isJSON: Bool)
  {
    let bytes = try FileBytes.read(path)
    let (menu, found) = MenuReader.read(bytes, file: name)
    var findings = found.map { LintFinding($0) }
    let isJSON = !found.contains { if case .notJSON = $0.cause { true } else { false } }
    if let menu, let document = try? JSONDocument(bytes) {
      findings += zone(of: menu, document, name) + moods(of: menu, document, name)
      findings += documents(of: menu, folder: Path.parent(of: path), Path.parent(of: name))
    }
    return (findings, isJSON)
  }

  private func zone(of menu: Menu, _ document: JSONDocument, _ file: String) -> [LintFinding] {
    guard knowsZone(menu.timeZone) == false else { return [] }
    return [
      LintFinding(
        file: file, line: document.root["timeZone"]?.position.line, severity: .error,
        path: "$.timeZone",
        message: "the time zone `\(menu.timeZone)` is not known here; write an IANA name such as "
          + "`Europe/Dublin`, or install the zone files (tzdata)")
    ]
  }

  private func moods(of menu: Menu, _ document: JSONDocument, _ file: String) -> [LintFinding] {
    guard let known = moods, let items = document.root["items"] else { return [] }
    return items.elements.flatMap { item -> [LintFinding] in
      (item["moods"].map { Array($0.elements) } ?? []).compactMap { mood in
        guard let id = mood.string, !known.contains(id) else { return nil }
        return LintFinding(
          file: file, line: mood.position.line, severity: .warning, path: mood.path,
          message: "the mood map has no mood `\(id)`; correct it or add it there")
      }
    }
  }

  private func documents(of menu: Menu, folder: String, _ shown: String) -> [LintFinding] {
    var notices: [KnowledgeNotice] = []
    let corpus = Corpus(menu: menu, folder: folder, notices: &notices)
    func finding(_ file: String, _ severity: LintFinding.Severity, _ message: String)
      -> LintFinding
    {
      LintFinding(file: Path.join(shown, file), severity: severity, message: message)
    }
    var findings = notices.compactMap { notice -> LintFinding? in
      switch notice {
      case .unreadable(let file):
        finding(file, .error, "can not be read; check its permissions")
      case .tooLarge(let file, let bytes, let limit):
        finding(file, .error, "has \(bytes) bytes, more than \(limit); split it")
      case .rebuilt, .inMemory: nil
      }
    }
    for file in corpus.files {
      if String(validating: file.bytes, as: UTF8.self) == nil {
        findings.append(finding(file.name, .warning, "is not UTF-8; save it as UTF-8"))
      }
      if Document.documents(ofMarkdown: file.bytes, file: file.name).isEmpty {
        findings.append(
          finding(file.name, .warning, "has nothing to quote; write headings with text below"))
      }
    }
    if corpus.files.isEmpty, notices.isEmpty {
      findings.append(
        finding(
          "faq.md", .warning,
          "no Markdown is beside the menu, so questions find no answer; write one"))
    }
    return findings
  }
}
