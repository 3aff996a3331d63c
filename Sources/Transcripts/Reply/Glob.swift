/// A pattern for a whole message: `*` is any run, `?` one character, `\` makes the next one plain.
struct Glob {
  private var pieces: [Piece] = []

  private enum Piece {
    case plain(Character), one, run
  }

  init(_ source: String) {
    var isEscaped = false
    for character in source.droppingTrailingBlanks {
      switch character {
      case _ where isEscaped:
        pieces.append(.plain(character))
        isEscaped = false
      case "\\": isEscaped = true
      case "*": pieces.append(.run)
      case "?": pieces.append(.one)
      default: pieces.append(.plain(character))
      }
    }
    if isEscaped { pieces.append(.plain("\\")) }
  }

  /// Goes back only to the last run, so that the time is at most pattern times message.
  func matches(_ message: String) -> Bool {
    let text = Array(message.droppingTrailingBlanks)
    var position = 0
    var piece = 0
    var retry: (piece: Int, position: Int)?
    while position < text.count {
      if piece < pieces.count, case .run = pieces[piece] {
        retry = (piece + 1, position)
        piece += 1
      } else if piece < pieces.count, accepts(pieces[piece], text[position]) {
        piece += 1
        position += 1
      } else if let last = retry {
        retry = (last.piece, last.position + 1)
        piece = last.piece
        position = last.position + 1
      } else {
        return false
      }
    }
    return pieces[piece...].allSatisfy { if case .run = $0 { true } else { false } }
  }

  private func accepts(_ piece: Piece, _ character: Character) -> Bool {
    switch piece {
    case .plain(let wanted): wanted == character
    case .one: true
    case .run: false
    }
  }
}
