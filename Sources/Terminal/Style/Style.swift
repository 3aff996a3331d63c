/// How text looks on one stream: the only place that writes escape codes.
package struct Style: Hashable, Sendable {
  package var hasColor: Bool
  package var width: Width
  package var characters: CharacterSet
  /// `--accessible`: no colour, boxes or redrawing; words instead of signs, tables as `key: value`.
  package var isAccessible: Bool

  package init(
    hasColor: Bool, width: Width, characters: CharacterSet, isAccessible: Bool = false
  ) {
    self.hasColor = hasColor && !isAccessible
    self.width = width
    self.characters = characters
    self.isAccessible = isAccessible
  }

  /// No colour and no wrapping: what a pipe gets.
  package static let plain = Style(
    hasColor: false, width: Width(environment: Environment(), isTerminal: false, measured: nil),
    characters: .utf8)

  /// Cleaned text in a role's look.
  package func paint(_ text: String, _ role: Role) -> String {
    guard hasColor, !role.codes.isEmpty, !text.isEmpty else { return text }
    return "\u{1B}[" + role.codes + "m" + text + "\u{1B}[0m"
  }

  /// A prompt for readline, which must know which of its characters take no room.
  package func paintPrompt(_ text: String, _ role: Role) -> String {
    guard hasColor, !role.codes.isEmpty else { return text }
    return "\u{1}\u{1B}[" + role.codes + "m\u{2}" + text + "\u{1}\u{1B}[0m\u{2}"
  }
}

/// What a piece of text is for; colour never says it alone.
package enum Role: Hashable, Sendable, CaseIterable {
  case plain
  case heading
  /// The customer's prompt.
  case customer
  /// The bot's name before its reply.
  case bot
  /// What may be overlooked: the line of state, hints, columns of ids.
  case dim
  case good
  case warning
  case failure
  case price

  /// Select graphic rendition parameters (ECMA-48, 8.3.117), of the 16 ANSI colours only.
  var codes: String {
    switch self {
    case .plain: ""
    case .heading: "1"
    case .customer: Ansi.green.foreground
    case .bot: "1;" + Ansi.cyan.foreground
    case .dim: "2"
    case .good: Ansi.green.foreground
    case .warning: Ansi.yellow.foreground
    case .failure: "1;" + Ansi.red.foreground
    case .price: Ansi.blue.bright
    }
  }
}

/// The eight ANSI colours; each has a bright variant.
enum Ansi: Int {
  case black, red, green, yellow, blue, magenta, cyan, white

  var foreground: String { String(30 + rawValue) }
  var bright: String { String(90 + rawValue) }
}
