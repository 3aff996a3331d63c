import Ordering
package import Terminal

/// Reads the configuration from everything that may set it.
package enum ConfigurationReader {
  package struct Result: Hashable, Sendable {
    package var configuration: Configuration
    package var warnings: [ConfigurationWarning]
  }

  /// Flags go before variables, variables before files, files before what is built in.
  package static func read(
    _ invocation: Invocation, environment: Environment, files: ConfigurationFiles
  ) throws(ConfigurationFailure) -> Result {
    var result = Result(configuration: Configuration(), warnings: [])
    for path in files.existing {
      var layer = try layer(of: path, &result.warnings)
      if invocation.isHermetic { layer = layer.filter(\.key.isHermetic) }
      result.configuration.merge(layer)
    }
    var variables = try layer(of: environment)
    if invocation.isHermetic { variables = variables.filter(\.key.isHermetic) }
    result.configuration.merge(variables)
    result.configuration.merge(invocation.settings)
    return result
  }

  private typealias Layer = [ConfigurationKey: Configuration.Setting]

  // MARK: Variables

  private static func layer(of environment: Environment) throws(ConfigurationFailure) -> Layer {
    var layer: Layer = [:]
    for key in ConfigurationKey.allCases {
      guard let variable = key.variable, let text = environment[variable] else { continue }
      let origin = ConfigurationOrigin.variable(variable)
      guard let value = key.value(variable: text) else {
        throw .wrongValue(key: key, origin: origin, expected: key.kind)
      }
      layer[key] = Configuration.Setting(value: value, origin: origin)
    }
    return layer
  }

  // MARK: Files

  private static func layer(
    of path: String, _ warnings: inout [ConfigurationWarning]
  ) throws(ConfigurationFailure) -> Layer {
    let bytes: [UInt8]
    do throws(FileFailure) { bytes = try FileBytes.read(path) } catch { throw .unreadable(error) }
    let node: JSON5Node
    do throws(JSON5Error) {
      node = try JSON5Reader.read(bytes)
    } catch {
      throw .syntax(path: path, error)
    }
    guard case .object(let members) = node.value else { throw .noObject(path: path) }
    var layer: Layer = [:]
    try read(members, of: "", in: path, &layer, &warnings)
    return layer
  }

  private static func read(
    _ members: [JSON5Node.Member], of group: String, in path: String, _ layer: inout Layer,
    _ warnings: inout [ConfigurationWarning]
  ) throws(ConfigurationFailure) {
    for member in members {
      let name = group + member.key
      let origin = ConfigurationOrigin.file(path, member.place)
      if let key = ConfigurationKey(rawValue: name) {
        guard let value = key.value(member.node) else {
          throw .wrongValue(key: key, origin: origin, expected: key.kind)
        }
        layer[key] = Configuration.Setting(value: value, origin: origin)
      } else if ConfigurationKey.isGroup(name) {
        guard case .object(let inner) = member.node.value else {
          throw .noGroup(name, origin: origin)
        }
        try read(inner, of: name + ".", in: path, &layer, &warnings)
      } else {
        let nearest = nearestName(to: member.key, among: names(in: group))
        warnings.append(
          .unknownKey(
            name, path: path, member.place, suggestion: nearest.map { group + $0 }))
      }
    }
  }

  /// What may stand in a group such as `chat.`, or at the top.
  private static func names(in group: String) -> [String] {
    ConfigurationKey.allCases.filter { $0.rawValue.hasPrefix(group) }.map { key in
      String(key.rawValue.dropFirst(group.count).prefix { $0 != "." })
    }
  }
}
