extension Command: Codable {
  /// Logs hold commands in notation, so that people can read them.
  package init(from decoder: any Decoder) throws {
    self = try NotationReader.command(decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(NotationWriter().write(self))
  }
}
