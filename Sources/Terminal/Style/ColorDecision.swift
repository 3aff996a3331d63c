/// What `--color` and the configuration may say.
package enum ColorMode: String, Hashable, Sendable, CaseIterable {
  case auto, always, never
}

/// Whether a stream gets colour, and why: `doctor` prints the reason.
///
/// The order follows bixense.com/clicolors and no-color.org: what was asked of this program comes
/// first, then what the environment forces or forbids, then what the stream is.
package struct ColorDecision: Hashable, Sendable {
  package var isOn: Bool
  package var reason: Reason

  package enum Reason: Hashable, Sendable {
    /// `--color`
    case flag
    /// The configuration, or `TABLETALK_COLOR`.
    case configuration
    /// `--accessible`
    case accessible
    /// The variable that forces colour: `CLICOLOR_FORCE` or `FORCE_COLOR`.
    case forced(by: String)
    /// The variable that forbids it: `NO_COLOR`, `CLICOLOR` or `FORCE_COLOR`.
    case forbidden(by: String)
    /// `TERM=dumb`
    case dumbTerminal
    case terminal
    case notTerminal
  }

  package init(
    flag: ColorMode? = nil, configuration: ColorMode? = nil, isAccessible: Bool = false,
    environment: Environment, isTerminal: Bool
  ) {
    let forcing = ["CLICOLOR_FORCE", "FORCE_COLOR"].first { environment[$0].isOn }
    (isOn, reason) =
      switch (flag ?? .auto, configuration ?? .auto) {
      case (.always, _): (true, .flag)
      case (.never, _): (false, .flag)
      case (.auto, _) where isAccessible: (false, .accessible)
      case (.auto, .always): (true, .configuration)
      case (.auto, .never): (false, .configuration)
      case (.auto, .auto):
        if let forcing {
          (true, .forced(by: forcing))
        } else if environment["FORCE_COLOR"].isOff {
          (false, .forbidden(by: "FORCE_COLOR"))
        } else if environment["NO_COLOR"] != nil {
          (false, .forbidden(by: "NO_COLOR"))
        } else if environment["CLICOLOR"].isOff {
          (false, .forbidden(by: "CLICOLOR"))
        } else if environment["TERM"] == "dumb" {
          (false, .dumbTerminal)
        } else {
          isTerminal ? (true, .terminal) : (false, .notTerminal)
        }
      }
  }
}

extension String? {
  fileprivate var isOff: Bool { self == "0" || self == "false" }
  fileprivate var isOn: Bool { self != nil && !isOff }
}
