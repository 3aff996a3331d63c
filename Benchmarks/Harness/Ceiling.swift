/// What a figure must reach.
enum Ceiling: Hashable {
  case below(Double)
  /// The median and the 99th percentile, each below its own.
  case belowBoth(median: Double, high: Double)
  case atLeast(Double)
  /// Shown for information.
  case open

  /// The same for a venue that may take twice as long.
  var doubled: Ceiling {
    switch self {
    case .below(let value): .below(2 * value)
    case .belowBoth(let median, let high): .belowBoth(median: 2 * median, high: 2 * high)
    case .atLeast(let value): .atLeast(value / 2)
    case .open: .open
    }
  }

  func holds(_ figure: Figure) -> Bool {
    switch self {
    case .below(let value): figure.median < value
    case .belowBoth(let median, let high):
      figure.median < median && (figure.high ?? figure.median) < high
    case .atLeast(let value): figure.median >= value
    case .open: true
    }
  }
}
