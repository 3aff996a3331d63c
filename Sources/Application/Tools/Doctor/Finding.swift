import JSONText
import Terminal

/// One thing that the doctor looked at.
struct Finding: Hashable {
  enum Verdict: String { case ok, warn, fail, skip }

  var verdict: Verdict
  var text: String
  /// A command, or what to do.
  var fix: String?

  static func ok(_ text: String) -> Finding { Finding(verdict: .ok, text: text) }
  static func skip(_ text: String) -> Finding { Finding(verdict: .skip, text: text) }
  static func warn(_ text: String, fix: String? = nil) -> Finding {
    Finding(verdict: .warn, text: text, fix: fix)
  }
  static func fail(_ text: String, fix: String? = nil) -> Finding {
    Finding(verdict: .fail, text: text, fix: fix)
  }

  /// `warn  text`, and below it `      fix: …`.
  func lines(_ presentation: Presentation) -> String {
    let word = verdict.rawValue.padded(to: 4)
    let role: Role =
      switch verdict {
      case .ok: .good
      case .warn: .warning
      case .fail: .failure
      case .skip: .dim
      }
    let style = presentation.style
    let head = style.paint(word, role) + "  " + style.characters.spelling(text) + "\n"
    return head + (fix.map { presentation.line("      fix: " + $0) } ?? "")
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("verdict", verdict.rawValue)
      writer.member("text", text)
      writer.member("fix", fix)
    }
  }
}
