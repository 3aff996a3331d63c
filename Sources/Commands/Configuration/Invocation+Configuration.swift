import Ordering
package import Terminal

extension Invocation {
  /// Whether it gives the same wherever it runs, and so keeps off most of what is set up here.
  package var isHermetic: Bool {
    switch action {
    case .run(let options): !options.isLive
    case .test, .demo, .parse: true
    default: false
    }
  }

  /// What its flags say of things that the configuration may also set.
  var settings: [ConfigurationKey: Configuration.Setting] {
    var settings: [ConfigurationKey: Configuration.Setting] = [:]
    func set(_ key: ConfigurationKey, _ value: ConfigurationValue?, _ flag: FlagName) {
      guard let value else { return }
      settings[key] = Configuration.Setting(value: value, origin: .flag(flag))
    }
    set(.menu, engine.menu.map { .text($0) }, .menu)
    set(.backend, engine.backend.map { .text($0.rawValue) }, .backend)
    set(.outputColor, global.color.map { .text($0.rawValue) }, .color)
    set(.outputWidth, global.width.map { .number($0) }, .width)
    switch action {
    case .chat(let options):
      set(.chatHistory, options.keepsHistory ? nil : .boolean(false), .noHistory)
      set(.chatWhy, options.explains ? .boolean(true) : nil, .why)
      set(.privacySave, options.isSaved ? nil : .boolean(false), .temporary)
    case .say(let options): set(.chatWhy, options.explains ? .boolean(true) : nil, .why)
    case .run(let options):
      set(.testTimeout, options.timeout.map { .text($0.transcript) }, .timeout)
    case .test(let options):
      set(.testJobs, options.jobs?.value, .jobs)
      set(.testTimeout, options.timeout.map { .text($0.transcript) }, .timeout)
    default: break
    }
    return settings
  }

  /// The same with what variables say where its flags are silent.
  ///
  /// Only options that no configuration file sets: those are `ConfigurationReader`'s.
  package func heeding(_ environment: Environment) throws(ConfigurationFailure) -> Invocation {
    var heeding = self
    heeding.global.log = global.log ?? environment["TABLETALK_LOG"]
    if try environment.isOn("TABLETALK_ACCESSIBLE") { heeding.global.isAccessible = true }
    guard !isHermetic else { return heeding }
    heeding.engine.database =
      engine.database ?? environment["TABLETALK_DB"].map(DatabaseChoice.init)
    if try environment.isOn("TABLETALK_OFFLINE") { heeding.engine.isOffline = true }
    if engine.seed == nil {
      heeding.engine.seed = try environment.value("TABLETALK_SEED", expected: .seed) { UInt64($0) }
    }
    if engine.now == nil {
      heeding.engine.now = try environment.value("TABLETALK_NOW", expected: .dateTime) {
        DateTime($0)
      }
    }
    return heeding
  }
}

extension TestOptions.Jobs {
  fileprivate var value: ConfigurationValue {
    switch self {
    case .automatic: .text("auto")
    case .count(let count): .number(count)
    }
  }
}

extension Environment {
  fileprivate func isOn(_ name: String) throws(ConfigurationFailure) -> Bool {
    try value(name, expected: .oneOf(["1", "0"])) { Bool(variable: $0) } ?? false
  }

  fileprivate func value<Value>(
    _ name: String, expected: UsageError.Expected, _ read: (String) -> Value?
  ) throws(ConfigurationFailure) -> Value? {
    guard let text = self[name] else { return nil }
    guard let value = read(text) else {
      throw .wrongVariable(name, value: text, expected: expected)
    }
    return value
  }
}
