/// A command line taken apart into words and flags, before anyone knows which command it is.
struct ArgumentSplit {
  /// Whatever is no flag: the command's words, then its operands.
  private(set) var words: [String] = []
  private(set) var flags: [(name: FlagName, value: String?)] = []
  /// The first thing that was wrong.
  private(set) var problem: UsageError?
  /// How many words stood before it.
  private(set) var wordsBeforeProblem = 0

  init(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        return
      }
      if argument.hasPrefix("--") {
        readLong(argument, &rest)
      } else if argument.hasPrefix("-"), argument != "-" {
        readShort(argument, &rest)
      } else {
        words.append(argument)
      }
    }
  }

  private mutating func readLong(_ argument: String, _ rest: inout ArraySlice<String>) {
    let equals = argument.firstIndex(of: "=")
    let spelling = equals.map { String(argument[..<$0]) } ?? argument
    let attached = equals.map { String(argument[argument.index(after: $0)...]) }
    guard let name = FlagName(rawValue: String(spelling.dropFirst(2))) else {
      return note(.unknownFlag(spelling, suggestion: nil))
    }
    take(Flag.named(name), attached: attached, &rest)
  }

  /// Reads `-v`, `-qv`, `-j4`, `-j=4` and `-C DIR`.
  private mutating func readShort(_ argument: String, _ rest: inout ArraySlice<String>) {
    var letters = argument.dropFirst()
    while let letter = letters.popFirst() {
      guard let flag = Flag.byShort[letter] else {
        return note(.unknownFlag("-" + String(letter), suggestion: nil))
      }
      guard case .required = flag.value else {
        flags.append((flag.name, nil))
        continue
      }
      if letters.first == "=" { letters.removeFirst() }
      take(flag, attached: letters.isEmpty ? nil : String(letters), &rest)
      return
    }
  }

  private mutating func take(
    _ flag: Flag, attached: String?, _ rest: inout ArraySlice<String>
  ) {
    switch (flag.value, attached) {
    case (.none, nil), (.optional, nil): flags.append((flag.name, nil))
    case (.none, let value?): note(.unexpectedValue(flag.name, value: value))
    case (_, let value?) where value.isEmpty: note(.missingValue(flag.name))
    case (_, let value?): flags.append((flag.name, value))
    case (.required, nil):
      guard let next = rest.first, next == "-" || !next.hasPrefix("-"), !next.isEmpty else {
        return note(.missingValue(flag.name))
      }
      rest.removeFirst()
      flags.append((flag.name, next))
    }
  }

  private mutating func note(_ error: UsageError) {
    guard problem == nil else { return }
    problem = error
    wordsBeforeProblem = words.count
  }
}
