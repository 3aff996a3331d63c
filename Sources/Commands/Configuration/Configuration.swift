import Ordering
package import Terminal

/// What the user has settled, each value with its origin.
package struct Configuration: Hashable, Sendable {
  private var settings: [ConfigurationKey: Setting] = [:]

  package struct Setting: Hashable, Sendable {
    package var value: ConfigurationValue
    package var origin: ConfigurationOrigin
  }

  /// What holds where nothing is set.
  package init() {
    for key in ConfigurationKey.allCases {
      if let value = key.builtIn { set(key, value, .builtIn) }
    }
  }

  package subscript(key: ConfigurationKey) -> Setting? { settings[key] }

  /// All values in the order of their keys.
  package var all: [(key: ConfigurationKey, setting: Setting)] {
    ConfigurationKey.allCases.compactMap { key in settings[key].map { (key, $0) } }
  }

  /// A value over what was set before.
  package mutating func set(
    _ key: ConfigurationKey, _ value: ConfigurationValue, _ origin: ConfigurationOrigin
  ) {
    settings[key] = Setting(value: value, origin: origin)
  }

  mutating func merge(_ layer: [ConfigurationKey: Setting]) {
    settings.merge(layer) { $1 }
  }
}

// MARK: - Values as what they mean

extension Configuration {
  package var menu: String { text(.menu) ?? "" }
  package var backend: BackendChoice {
    text(.backend).flatMap(BackendChoice.init) ?? .simulated
  }
  package var showsBanner: Bool { isOn(.chatBanner) }
  package var keepsHistory: Bool { isOn(.chatHistory) }
  package var explains: Bool { isOn(.chatWhy) }
  package var savesConversations: Bool { isOn(.privacySave) }
  package var keepDays: Int { number(.privacyKeepDays) ?? 30 }
  package var color: ColorMode? { text(.outputColor).flatMap(ColorMode.init) }
  package var width: Int? { number(.outputWidth) }
  package var timeout: Duration {
    text(.testTimeout).flatMap { Duration(transcript: $0) } ?? .seconds(10)
  }
  package var jobs: TestOptions.Jobs {
    number(.testJobs).map { .count($0) } ?? .automatic
  }

  private func text(_ key: ConfigurationKey) -> String? {
    guard case .text(let text)? = settings[key]?.value else { return nil }
    return text
  }

  private func isOn(_ key: ConfigurationKey) -> Bool { settings[key]?.value == .boolean(true) }

  private func number(_ key: ConfigurationKey) -> Int? {
    guard case .number(let number)? = settings[key]?.value else { return nil }
    return number
  }
}
