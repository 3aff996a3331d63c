package import Commands
import JSONText
import Knowledge
import Ordering
import Terminal

/// `menu lint`: everything that is wrong with venues and with the mood map they share.
package struct MenuLintCommand: PrintingCommand {
  private let venues: [String]
  private let locator: ResourceLocator
  private let knowsZone: @Sendable (String) -> Bool?
  private let presentation: Presentation

  /// Venues by name, folder or menu file.
  package init(
    _ venues: [String], locator: ResourceLocator,
    knowsZone: @escaping @Sendable (String) -> Bool? = ZoneFolder.knows,
    _ presentation: Presentation
  ) {
    self.venues = venues
    self.locator = locator
    self.knowsZone = knowsZone
    self.presentation = presentation
  }

  package func printout() -> Printout {
    let result = result
    let text = presentation.format == .json ? result.json : report(result)
    return Printout(text, errors: result.missing.map { $0 + "\n" }.joined(), code: result.code)
  }

  var result: LintResult {
    var result = LintResult()
    let lint = VenueLint(knowsZone: knowsZone, moods: checkMoods(&result))
    for venue in venues { check(venue, lint, &result) }
    return result
  }

  /// The ids of the map's moods; `nil` if it can not be used.
  private func checkMoods(_ result: inout LintResult) -> Set<String>? {
    guard let path = try? locator.path(of: .moodMap) else { return nil }
    do throws(FileFailure) {
      var findings: [MoodFinding] = []
      let map = MoodMap(json: try FileBytes.read(path), findings: &findings)
      result.files += 1
      result.findings += findings.map { LintFinding($0, file: shown(path)) }
      return map.moods.isEmpty ? nil : Set(map.moods.map(\.id))
    } catch {
      result.missing.append("\(shown(path)): \(error.reason)")
      return nil
    }
  }

  private func check(_ venue: String, _ lint: VenueLint, _ result: inout LintResult) {
    do throws(ResourceFailure) {
      guard case .file(let path) = try locator.venue(venue) else { return }
      do throws(FileFailure) {
        let (findings, isJSON) = try lint.check(menuFile: path, shownAs: shown(path))
        result.files += 1
        result.findings += findings
        result.hasUnparsed = result.hasUnparsed || !isJSON
      } catch {
        result.missing.append("\(shown(error.path)): \(error.reason)")
      }
    } catch {
      result.missing.append(error.message)
    }
  }

  /// A path as seen from the folder one works in.
  private func shown(_ path: String) -> String {
    let prefix = locator.folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  private func report(_ result: LintResult) -> String {
    let lines = result.findings.map { finding in
      presentation.line(finding.text, finding.severity == .error ? .failure : .warning)
    }
    return lines.joined() + presentation.line(result.summary)
  }
}

/// What came of checking all files.
struct LintResult {
  var files = 0
  var findings: [LintFinding] = []
  /// Files that are not there, each with the reason.
  var missing: [String] = []
  /// Whether a menu was not even JSON.
  var hasUnparsed = false

  var errors: Int { findings.count { $0.severity == .error } }
  var warnings: Int { findings.count - errors }

  var code: Int32 {
    if hasUnparsed { return 65 }
    if !missing.isEmpty { return 66 }
    return errors > 0 ? 1 : 0
  }

  var summary: String {
    func counted(_ number: Int, _ word: String) -> String {
      "\(number) \(word)\(number == 1 ? "" : "s")"
    }
    return counted(files, "file") + ", " + counted(errors, "error") + ", "
      + counted(warnings, "warning")
  }

  var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("v", 1)
      writer.member("files", files)
      writer.member("errors", errors)
      writer.member("warnings", warnings)
      writer.member("missing", missing)
      writer.key("findings")
      writer.array(findings) { $1.write(to: &$0) }
    }
    writer.newLine()
    return writer.text
  }
}
