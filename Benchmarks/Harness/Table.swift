/// The figures as a Markdown table, so that `docs/performance.md` may hold what was printed.
struct Table {
  private let rows: [[String]]

  init(_ figures: [Figure]) {
    rows =
      [["What", "Median", "p99", "Ceiling", ""]]
      + figures.map { figure in
        let unit = figure.unit
        return [
          figure.name, Self.text(figure.median, unit),
          figure.high.map { Self.text($0, unit) } ?? "",
          Self.text(figure.ceiling, unit), figure.isWithinCeiling ? "" : "too much",
        ]
      }
  }

  var lines: [String] {
    let widths = (0..<5).map { column in rows.map { $0[column].count }.max() ?? 0 }
    let texts = rows.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
        .joined(separator: " | ")
    }
    let rule = widths.map { String(repeating: "-", count: max(3, $0)) }.joined(separator: "-|-")
    return ["| \(texts[0]) |", "|-\(rule)-|"] + texts.dropFirst().map { "| \($0) |" }
  }

  private static func text(_ ceiling: Ceiling, _ unit: Figure.Unit) -> String {
    switch ceiling {
    case .below(let value): "< \(text(value, unit))"
    case .belowBoth(let median, let high):
      "< \(text(median, unit)), p99 < \(text(high, unit))"
    case .atLeast(let value): "≥ \(text(value, unit))"
    case .open: ""
    }
  }

  /// Three digits that count, as many as a noisy machine gives.
  private static func text(_ value: Double, _ unit: Figure.Unit) -> String {
    let decimals = value >= 99.95 || value == value.rounded() ? 0 : value >= 9.995 ? 1 : 2
    return text(value, decimals: decimals) + " " + unit.rawValue
  }

  static func text(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return "?" }
    let power = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let scaled = Int((value * Double(power)).rounded())
    let fraction = String(scaled % power)
    let zeros = String(repeating: "0", count: max(0, decimals - fraction.count))
    return grouped(String(scaled / power)) + (decimals == 0 ? "" : "." + zeros + fraction)
  }

  private static func grouped(_ digits: String) -> String {
    guard digits.count > 3 else { return digits }
    return grouped(String(digits.dropLast(3))) + "," + digits.suffix(3)
  }
}
