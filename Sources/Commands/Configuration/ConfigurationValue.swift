import Ordering
import Terminal

/// A value of the configuration.
package enum ConfigurationValue: Hashable, Sendable, CustomStringConvertible {
  case text(String)
  case boolean(Bool)
  case number(Int)

  /// As `config get` prints it.
  package var description: String {
    switch self {
    case .text(let text): text
    case .boolean(let flag): flag ? "true" : "false"
    case .number(let number): String(number)
    }
  }
}

extension ConfigurationKey {
  /// What its values are.
  package enum Kind: Hashable, Sendable {
    case text
    case boolean
    case number(ClosedRange<Int>)
    case oneOf([String])
    /// `10s`
    case duration
    /// A number, or `auto`.
    case jobs
  }

  package var kind: Kind {
    switch self {
    case .menu: .text
    case .backend: .oneOf(BackendChoice.allCases.map(\.rawValue))
    case .chatBanner, .chatHistory, .chatWhy, .privacySave: .boolean
    case .testJobs: .jobs
    case .testTimeout: .duration
    case .outputColor: .oneOf(ColorMode.allCases.map(\.rawValue))
    case .outputWidth: .number(Width.allowed)
    case .privacyKeepDays: .number(0...36_500)
    }
  }

  /// A value from a file; `nil` if it is not of the key's kind.
  func value(_ node: JSON5Node) -> ConfigurationValue? {
    switch (kind, node.value) {
    case (.boolean, .boolean(let flag)): .boolean(flag)
    case (.number(let range), .number(let number)):
      Int(exactly: number).flatMap { range.contains($0) ? .number($0) : nil }
    case (.jobs, .number(let number)):
      Int(exactly: number).flatMap { (1...1_000).contains($0) ? .number($0) : nil }
    case (.jobs, .text("auto")): .text("auto")
    case (.text, .text(let text)): text.isEmpty ? nil : .text(text)
    case (.oneOf(let allowed), .text(let text)): allowed.contains(text) ? .text(text) : nil
    case (.duration, .text(let text)):
      Duration(transcript: text).flatMap { $0 > .zero ? .text(text) : nil }
    default: nil
    }
  }

  /// A value from a variable; `nil` if it is not of the key's kind.
  func value(variable text: String) -> ConfigurationValue? {
    switch kind {
    // TABLETALK_NO_HISTORY says the opposite of chat.history.
    case .boolean: Bool(variable: text).map { .boolean(!$0) }
    case .number(let range): Int(text).flatMap { range.contains($0) ? .number($0) : nil }
    case .oneOf(let allowed): allowed.contains(text) ? .text(text) : nil
    case .text, .duration, .jobs: .text(text)
    }
  }
}

extension Bool {
  /// Reads a variable that switches something on or off.
  init?(variable text: String) {
    switch text.lowercased() {
    case "1", "true", "yes", "on": self = true
    case "0", "false", "no", "off": self = false
    default: return nil
    }
  }
}
