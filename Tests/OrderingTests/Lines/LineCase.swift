import Ordering
import Testing

/// What was said, in notation, and the line with everything open that must come of it.
struct LineCase: CustomTestStringConvertible {
  var testDescription: String
  var start: String
  var said: String
  var draft: String

  init(_ said: String, _ draft: String) { self.init("", said, draft) }

  init(_ start: String, _ said: String, _ draft: String) {
    self.start = start
    self.said = said
    self.draft = draft
    testDescription = start.isEmpty ? said : start + " ← " + said
  }

  /// The draft in one text: `1 pizza size:medium; missing bread; not offered size:huge`.
  static func text(_ draft: LineDraft) -> String {
    let writer = NotationWriter()
    func list(_ label: String, _ texts: [String]) -> [String] {
      texts.isEmpty ? [] : [label + " " + texts.joined(separator: " ")]
    }
    return
      ([writer.write(draft.line)]
      + list("missing", draft.missing)
      + list("not offered", draft.notOffered.map { writer.write($0) })
      + list("ambiguous", draft.ambiguous.map { writer.write($0) })
      + list("too many", draft.tooMany)
      + list("not included", draft.notIncluded.map { writer.write($0) })
      + list(
        "open",
        draft.openParts.map {
          $0.name + "=" + $0.selection.candidates.joined(separator: "|")
        })
      + list(
        "not a part", draft.notOfferedParts.map { $0.name + "=" + writer.write($0.selection) }))
      .joined(separator: "; ")
  }
}
