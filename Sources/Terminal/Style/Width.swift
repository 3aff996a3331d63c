/// How many columns a stream has, and how that was found out.
package struct Width: Hashable, Sendable {
  /// `nil` is unlimited: nothing is wrapped or shortened.
  package var columns: Int?
  package var reason: Reason

  package enum Reason: Hashable, Sendable {
    case flag, configuration, columnsVariable, measured, assumed, pipe
  }

  /// Narrower than this nothing can be laid out; wider lines are hard to read but are the reader's.
  package static let allowed = 20...1_000

  /// Decides by the flag, the configuration, `COLUMNS` and what the terminal measures, in this order.
  package init(
    flag: Int? = nil, configuration: Int? = nil, environment: Environment, isTerminal: Bool,
    measured: Int?
  ) {
    let variable = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    let measured = measured.flatMap { $0 > 0 ? $0 : nil }
    (columns, reason) =
      if let flag {
        (flag, .flag)
      } else if let configuration {
        (configuration, .configuration)
      } else if !isTerminal {
        (nil, .pipe)
      } else if let variable {
        (variable, .columnsVariable)
      } else if let measured {
        (measured, .measured)
      } else {
        (80, .assumed)
      }
    columns = columns.map { min(max($0, Self.allowed.lowerBound), Self.allowed.upperBound) }
  }
}
