/// A value that configuration files may set, by its path in them.
package enum ConfigurationKey: String, Hashable, Sendable, CaseIterable {
  case menu, backend
  case chatBanner = "chat.banner"
  case chatHistory = "chat.history"
  case chatWhy = "chat.why"
  case testJobs = "test.jobs"
  case testTimeout = "test.timeout"
  case outputColor = "output.color"
  case outputWidth = "output.width"
  case privacySave = "privacy.save"
  case privacyKeepDays = "privacy.keep_days"

  /// Whether a path is the beginning of a key's, such as `chat`.
  static func isGroup(_ path: String) -> Bool {
    allCases.contains { $0.rawValue.hasPrefix(path + ".") }
  }

  /// What holds where nothing is set; `nil` leaves the decision to the terminal.
  package var builtIn: ConfigurationValue? {
    switch self {
    case .menu: .text("bistro")
    case .backend: .text(BackendChoice.simulated.rawValue)
    case .chatBanner, .chatHistory, .privacySave: .boolean(true)
    case .chatWhy: .boolean(false)
    case .testJobs: .number(1)
    case .testTimeout: .text("10s")
    case .outputColor: .text("auto")
    case .outputWidth: nil
    case .privacyKeepDays: .number(30)
    }
  }

  /// The variable that sets it, if there is one.
  package var variable: String? {
    switch self {
    case .menu: "TABLETALK_MENU"
    case .backend: "TABLETALK_BACKEND"
    case .chatHistory: "TABLETALK_NO_HISTORY"
    case .outputColor: "TABLETALK_COLOR"
    case .outputWidth: "TABLETALK_WIDTH"
    case .chatBanner, .chatWhy, .testJobs, .testTimeout, .privacySave, .privacyKeepDays: nil
    }
  }

  /// Whether hermetic runs heed it where no flag says so.
  ///
  /// They give the same everywhere but for the venue they play at and the looks.
  package var isHermetic: Bool { self != .backend }
}
