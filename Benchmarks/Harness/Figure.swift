/// One row of the table: what was measured, what came out, what it must reach.
struct Figure {
  enum Unit: String {
    case seconds = "s"
    case milliseconds = "ms"
    case microseconds = "µs"
    case nanoseconds = "ns"
    case megabytes = "MB"
    case linesPerSecond = "lines/s"
    case times = "×"

    /// How many of it are in one second, or in one byte.
    var scale: Double {
      switch self {
      case .milliseconds: 1e3
      case .microseconds: 1e6
      case .nanoseconds: 1e9
      case .megabytes: 1e-6
      case .seconds, .linesPerSecond, .times: 1
      }
    }
  }

  let name: String
  let unit: Unit
  let median: Double
  /// The 99th percentile, where there are enough samples for one.
  let high: Double?
  let ceiling: Ceiling

  /// A figure of several samples, each in seconds or bytes.
  init(_ name: String, _ samples: Samples, in unit: Unit, _ ceiling: Ceiling = .open) {
    self.name = name
    self.unit = unit
    self.ceiling = ceiling
    median = samples.median * unit.scale
    high = samples.count < 20 ? nil : samples.percentile(99) * unit.scale
  }

  /// A figure that is one number, in its unit.
  init(_ name: String, _ value: Double, in unit: Unit, _ ceiling: Ceiling = .open) {
    self.name = name
    self.unit = unit
    self.ceiling = ceiling
    median = value
    high = nil
  }

  var isWithinCeiling: Bool { ceiling.holds(self) }
}
