package import Ordering

/// Writes what happened as lines of a transcript, which read back as what happened.
package enum TranscriptWriter {
  /// A customer's message: `> …`, further lines as `>| …`.
  package static func message(_ text: String) -> [String] { lines(text, ">", ">|") }

  /// A bot's messages as exact lines, with whatever could be read as a placeholder made literal.
  package static func replies(_ messages: [String]) -> [String] {
    messages.flatMap { exact(MessagePattern.escaped($0)) }
  }

  /// A text of exact lines as it stands: placeholders in it are meant.
  static func exact(_ text: String) -> [String] { lines(text, "<", "<|") }

  /// What a slash command printed.
  package static func output(_ texts: [String]) -> [String] {
    texts.flatMap { lines($0, "#", "#") }
  }

  /// A check on the whole cart, on one line if it is short.
  package static func cart(_ cart: [Line], _ menu: Menu) -> [String] {
    let lines = cart.map { NotationWriter(menu: menu).short(menu.withoutDefaults($0)) }
    if lines.isEmpty { return ["? cart empty"] }
    let joined = "? cart == " + lines.joined(separator: "; ")
    if lines.count == 1 || joined.count <= 80 { return [joined] }
    return ["? cart =="] + lines.map { "    " + $0 }
  }

  private static func lines(_ text: String, _ first: String, _ more: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      let sign = $0 == 0 ? first : more
      return $1.isEmpty ? sign : sign + " " + $1
    }
  }
}

extension TranscriptWriter {
  /// A section as it happened.
  package static func played(_ played: PlayedSection) -> [String] {
    (played.section.message.map { message($0.cleaned) } ?? [])
      + output(played.outcome.output) + replies(played.outcome.replies)
  }
}
