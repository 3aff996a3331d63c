/// One `?` line with its block: a fact that must hold after a section.
package struct Check: Hashable, Sendable {
  package var isNegated: Bool
  package var query: Query
  package var predicate: Predicate
  package var wanted: Wanted
  /// The `?` line to the last line of its block.
  package var lines: ClosedRange<Int>
  /// The check without its sign, in one line.
  package var text: String

  /// What it is compared with, as far as that can be read without a menu.
  package enum Wanted: Hashable, Sendable {
    case nothing
    /// Texts, in which captures such as `$order` are still to be filled in.
    case texts([String])
    case regex(String)
    case numbers([Int])
    case durations([Duration])
    case calls([CallPattern])
    case amounts([Operand])
    case cart([Operand])
    case commands([Operand])
  }
}

/// A call that must have happened, with at least these arguments.
package struct CallPattern: Hashable, Sendable {
  package var name: String
  package var arguments: [Argument]

  package struct Argument: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(_ name: String, _ arguments: [Argument] = []) {
    self.name = name
    self.arguments = arguments
  }
}
