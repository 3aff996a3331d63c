extension Style {
  /// What flags and configuration ask for; `nil` leaves the decision to the environment.
  package struct Request: Hashable, Sendable {
    package var colorFlag: ColorMode?
    package var colorSetting: ColorMode?
    package var widthFlag: Int?
    package var widthSetting: Int?
    package var isAccessible: Bool

    package init(
      colorFlag: ColorMode? = nil, colorSetting: ColorMode? = nil, widthFlag: Int? = nil,
      widthSetting: Int? = nil, isAccessible: Bool = false
    ) {
      self.colorFlag = colorFlag
      self.colorSetting = colorSetting
      self.widthFlag = widthFlag
      self.widthSetting = widthSetting
      self.isAccessible = isAccessible
    }
  }

  /// The style of one stream.
  ///
  /// Pipes get UTF-8 whatever the locale: the same bytes everywhere.
  package init(
    _ request: Request, environment: Environment, isTerminal: Bool, measuredColumns: Int?
  ) {
    self.init(
      hasColor: ColorDecision(
        flag: request.colorFlag, configuration: request.colorSetting,
        isAccessible: request.isAccessible, environment: environment, isTerminal: isTerminal
      ).isOn,
      width: Width(
        flag: request.widthFlag, configuration: request.widthSetting, environment: environment,
        isTerminal: isTerminal, measured: measuredColumns),
      characters: isTerminal ? CharacterSet(environment: environment) : .utf8,
      isAccessible: request.isAccessible)
  }
}
