import Commands
import JSONText
import Terminal
package import Transcripts

/// `flow coverage`: what the last test run covered of all that can happen, and what it did not.
package struct FlowCoverageCommand: PrintingCommand {
  private let file: String
  private let universe: CoverageUniverse
  private let presentation: Presentation

  /// The file is the one that `SuiteOptions.coverageFile` names.
  package init(
    file: String, universe: CoverageUniverse = .dialogue, _ presentation: Presentation
  ) {
    self.file = file
    self.universe = universe
    self.presentation = presentation
  }

  package func printout() -> Printout {
    do throws(FileFailure) {
      let bytes = try FileBytes.read(file)
      guard let document = try? JSONDocument(bytes), let coverage = Coverage(json: document.root)
      else {
        return .failure(
          "\(file) is no coverage of this version. Run: tabletalk test --coverage", code: 65)
      }
      let report = CoverageReport(coverage, of: universe)
      return Printout(presentation.format == .json ? json(report) : text(report))
    } catch {
      return .failure(
        "No test run has left its coverage yet. Run: tabletalk test --coverage", code: 66)
    }
  }

  private func text(_ report: CoverageReport) -> String {
    report.lines.map { presentation.line($0) }.joined()
      + presentation.line("\(report.percentage) % in all", .heading)
  }

  private func json(_ report: CoverageReport) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("v", 1)
      writer.member("percent", report.percentage)
      writer.key("parts")
      writer.array(report.parts) { writer, part in
        writer.object { writer in
          writer.member("name", part.name)
          writer.member("covered", part.covered)
          writer.member("total", part.total)
          writer.member("missing", part.missing)
        }
      }
    }
    writer.newLine()
    return writer.text
  }
}
