/// Numbers in their order of size.
struct Distribution {
  private let sorted: [Int]

  init(_ values: [Int]) { sorted = values.sorted() }

  var isEmpty: Bool { sorted.isEmpty }
  var sum: Int { sorted.reduce(0, +) }
  var maximum: Int? { sorted.last }

  /// The smallest value that so many percent do not exceed (nearest rank).
  func percentile(_ percent: Int) -> Int? {
    guard !sorted.isEmpty else { return nil }
    let rank = (sorted.count * percent + 99) / 100
    return sorted[max(1, rank) - 1]
  }

  /// The average in tenths.
  var mean: String {
    guard !sorted.isEmpty else { return "" }
    let tenths = (sum * 10 + sorted.count / 2) / sorted.count
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// Numbers as a row of bars.
enum Sparkline {
  static func text(_ values: [Int], isASCII: Bool) -> String {
    guard let maximum = values.max(), maximum > 0 else { return "" }
    let bars = Array(isASCII ? "_,*#" : "▁▂▃▄▅▆▇█")
    return String(values.map { bars[max(0, $0) * (bars.count - 1) / maximum] })
  }
}
