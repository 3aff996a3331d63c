import CTerminal

/// The environment's variables as a value, so that every decision made from them can be tested.
package struct Environment: Hashable, Sendable {
  package var variables: [String: String]

  package init(_ variables: [String: String] = [:]) {
    self.variables = variables
  }

  /// A variable's value; an empty one counts as not set, as the XDG and NO_COLOR texts ask.
  package subscript(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What this process was started with.
  ///
  /// Read it once, before the first thread.
  package static var ofProcess: Environment {
    var variables: [String: String] = [:]
    for entry in CommandLine.environmentEntries {
      guard let sign = entry.firstIndex(of: "=") else { continue }
      variables[String(entry[..<sign])] = String(entry[entry.index(after: sign)...])
    }
    return Environment(variables)
  }
}

extension CommandLine {
  fileprivate static var environmentEntries: [String] {
    guard var entry = terminal_environment() else { return [] }
    var entries: [String] = []
    while let text = entry.pointee {
      entries.append(String(cString: text))
      entry += 1
    }
    return entries
  }
}
