extension Duration {
  /// Reads `10s`, `800ms`, `5m`, `2h` or `1d`.
  package init?(transcript text: some StringProtocol) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number <= 1_000_000 else { return nil }
    switch text[digits.endIndex...] {
    case "ms": self = .milliseconds(number)
    case "s": self = .seconds(number)
    case "m": self = .seconds(number * 60)
    case "h": self = .seconds(number * 3600)
    case "d": self = .seconds(number * 86_400)
    default: return nil
    }
  }

  /// As a transcript writes it, in the largest unit that divides it.
  package var transcript: String {
    let (seconds, attoseconds) = components
    guard attoseconds == 0 else {
      return String(seconds * 1000 + attoseconds / 1_000_000_000_000_000) + "ms"
    }
    for (unit, size) in [("d", Int64(86_400)), ("h", 3600), ("m", 60)]
    where seconds != 0 && seconds % size == 0 {
      return String(seconds / size) + unit
    }
    return String(seconds) + "s"
  }
}
