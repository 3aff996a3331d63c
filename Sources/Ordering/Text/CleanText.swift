extension String {
  /// This text with nothing left in it that can steer a terminal or hide.
  ///
  /// Customers, menus, backends, files and models are all strangers: what they wrote passes here
  /// before it is shown or kept. Whole escape sequences go (CSI, OSC with its links, DCS and their
  /// kin), controls other than newline and tab, bidirectional controls, tag characters and every
  /// character of no width but the joiner and the variation selector of an emoji. Cleaning a clean
  /// text changes nothing, and the time is linear in its length.
  package var cleaned: String {
    let isPlain = utf8.withContiguousStorageIfAvailable { $0.allSatisfy(TextCleaner.isPlain) }
    if isPlain == true { return self }
    var cleaner = TextCleaner()
    for scalar in unicodeScalars { cleaner.take(scalar) }
    return String(cleaner.kept)
  }

  /// Like `cleaned`, with newlines and tabs as blanks: for names and other text of one line.
  package var cleanedLine: String {
    String(String.UnicodeScalarView(cleaned.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }

  /// Decodes bytes of unknown origin: what is not UTF-8 becomes U+FFFD, the rest is cleaned.
  package init(cleaning bytes: some Collection<UInt8>) {
    self = String(decoding: bytes, as: UTF8.self).cleaned
  }
}

/// The scanner behind `cleaned`: one step a scalar, following ECMA-48's grammar of escapes.
private struct TextCleaner {
  var kept = String.UnicodeScalarView()
  private var state = State.text
  private var last: Unicode.Scalar?
  /// A joiner seen after an emoji; it is kept if another emoji follows.
  private var joins = false

  private enum State {
    /// → escape, control, string
    case text
    /// After ESC. → control, string, text
    case escape
    /// Inside a control sequence, until its final byte. → text, escape
    case control
    /// Inside the string of an operating system or device command. → text, stringEscape
    case string
    /// After an ESC inside a string: a backslash ends it. → text, control, string, escape
    case stringEscape
  }

  static func isPlain(_ byte: UInt8) -> Bool {
    (0x20...0x7E).contains(byte) || byte == 0x0A || byte == 0x09
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    switch (state, scalar.value) {
    case (_, 0x18), (_, 0x1A): state = .text  // CAN and SUB end any sequence
    case (.string, 0x1B): state = .stringEscape
    case (_, 0x1B): state = .escape
    case (.string, 0x07), (.string, 0x9C), (.stringEscape, 0x5C): state = .text
    case (.string, 0x0A): returnToText(with: scalar)
    case (.string, _): break
    case (.escape, 0x5B), (.stringEscape, 0x5B): state = .control
    case (.escape, let value) where Self.opensString(afterEscape: value),
      (.stringEscape, let value) where Self.opensString(afterEscape: value):
      state = .string
    case (.escape, 0x20...0x2F), (.stringEscape, 0x20...0x2F): state = .escape
    case (.escape, 0x30...0x7E), (.stringEscape, 0x30...0x7E): state = .text
    case (.control, 0x20...0x3F): break
    case (.control, 0x40...0x7E): state = .text
    case (.escape, _), (.stringEscape, _), (.control, _): returnToText(with: scalar)
    case (.text, 0x9B): state = .control
    case (.text, 0x90), (.text, 0x98), (.text, 0x9D...0x9F): state = .string
    case (.text, _): keep(scalar)
    }
  }

  /// A sequence that breaks off is dropped; what follows it is text again.
  private mutating func returnToText(with scalar: Unicode.Scalar) {
    state = .text
    take(scalar)
  }

  /// Device, start-of-string, operating-system, privacy and application commands.
  private static func opensString(afterEscape value: UInt32) -> Bool {
    value == 0x50 || value == 0x58 || (0x5D...0x5F).contains(value)
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A: append(scalar)
    case 0x00...0x1F, 0x7F...0x9F: break
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: append(scalar)
    case 0x200D: joins = last.map(Self.joinsEmoji) ?? false
    case 0xFE0E, 0xFE0F: if last?.properties.isEmoji == true { append(scalar) }
    case 0x2028, 0x2029: append("\n")
    case 0xFFF9...0xFFFB: break
    default: if !scalar.properties.isDefaultIgnorableCodePoint { append(scalar) }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if joins, Self.isPictograph(scalar) { kept.append("\u{200D}") }
    joins = false
    kept.append(scalar)
    last = scalar
  }

  private static func joinsEmoji(_ scalar: Unicode.Scalar) -> Bool {
    isPictograph(scalar) || scalar.value == 0xFE0F
  }

  /// Unicode counts digits, `#` and `*` as emoji too, because of the keycaps.
  private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0xFF && scalar.properties.isEmoji
  }
}
