/// Where a value of the configuration comes from; later ones go before earlier ones.
package enum ConfigurationOrigin: Hashable, Sendable, CustomStringConvertible {
  case builtIn
  /// The user's, the project's, or the one that was named.
  case file(String, TextPlace)
  case variable(String)
  case flag(FlagName)

  /// As `config show --origin` prints it.
  package var description: String {
    switch self {
    case .builtIn: "built-in"
    case .file(let path, let place): "\(path):\(place.line)"
    case .variable(let name): name
    case .flag(let flag): flag.spelling
    }
  }
}
