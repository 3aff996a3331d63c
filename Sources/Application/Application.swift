import Commands
import Conversation
import Dialogue
import Glibc
import Ordering
import Terminal

/// The composition root: reads the command line and hands each command what it needs.
@MainActor
package struct Application {
  let invocation: Invocation
  let environment: Environment
  let streams: Streams
  let locator: ResourceLocator
  let output: Output
  let errors: Output

  let settings: ConfigurationReader.Result

  var configuration: Configuration { settings.configuration }

  /// Runs a command line (without the program's name); the result is the exit code.
  package static func run(_ arguments: [String]) async -> Int32 {
    Streams.secure()
    let environment = Environment.ofProcess
    let streams = Streams.ofProcess(environment)
    let errors = Output(descriptor: 2, buffering: .none)
    do {
      let invocation = try ArgumentReader.read(arguments, isTerminalInput: streams.input)
        .heeding(environment)
      if let folder = invocation.global.directory, chdir(folder) != 0 {
        try? errors.write("\(folder): \(String(cString: strerror(errno)))\n")
        return 66
      }
      let read = try ConfigurationReader.read(
        invocation, environment: environment,
        files: ConfigurationFiles(
          named: invocation.global.configuration, environment: environment))
      for warning in read.warnings where !invocation.global.isQuiet {
        try? errors.write(warning.message + "\n")
      }
      let application = Application(
        invocation: invocation, environment: environment, streams: streams,
        locator: ResourceLocator(environment: environment), output: Output(descriptor: 1),
        errors: errors, settings: read)
      return application.flushed(await application.perform())
    } catch let failure as UsageFailure {
      try? errors.write(failure.message + "\n")
      return UsageFailure.exitCode
    } catch let failure as ConfigurationFailure {
      try? errors.write(failure.message + "\n")
      return ConfigurationFailure.exitCode
    } catch {
      try? errors.write("\(error)\n")
      return 70
    }
  }

  private func perform() async -> Int32 {
    switch invocation.action {
    case .chat(let options): await chat(options)
    case .say(let options): await say(options)
    case .run(let options): await run(options)
    case .test(let options): await test(options)
    case .parse(let options): parse(options)
    case .help(let page): print(page.lines(helpFacts).joined(separator: "\n"))
    case .version: print("tabletalk \(Version.current)")
    default: await performTool()
    }
  }

  /// Output that nobody reads any more is no failure.
  private func flushed(_ code: Int32) -> Int32 {
    do throws(OutputFailure) {
      try output.flush()
      return code
    } catch {
      return error == .closed ? 0 : 74
    }
  }

  func print(_ text: String) -> Int32 {
    try? output.write(text.hasSuffix("\n") ? text : text + "\n")
    return 0
  }

  func complain(_ text: String) { try? errors.write(text + "\n") }

  private var helpFacts: HelpFacts {
    HelpFacts(
      slashCommands: SlashCommand.Name.allCases.map { HelpEntry($0.usage, $0.summary) },
      operations: ToolCall.Operation.allCases.map(\.rawValue), states: Phase.names,
      venues: locator.venues())
  }

  // MARK: What commands share

  func style(ofOutput isOutput: Bool) -> Style {
    Style(
      looks, environment: environment, isTerminal: isOutput ? streams.output : streams.error,
      measuredColumns: Streams.columns(of: isOutput ? 1 : 2))
  }

  /// What flags and configuration ask for.
  var looks: Style.Request {
    Style.Request(
      colorFlag: invocation.global.color, colorSetting: configuration.color,
      widthFlag: invocation.global.width, widthSetting: configuration.width,
      isAccessible: invocation.global.isAccessible)
  }

  var loader: VenueLoader {
    VenueLoader(moodMap: try? locator.path(of: .moodMap))
  }

  /// The menu file of the venue asked for, or of the default one; says why there is none.
  func menuFile() -> String? {
    do throws(ResourceFailure) {
      switch try locator.venue(configuration.menu) {
      case .file(let path): return path
      case .embedded: return nil
      }
    } catch {
      complain(error.message)
      return nil
    }
  }

  /// The venue asked for; says what is wrong with it.
  func venue(_ loader: VenueLoader) -> Result<Venue, Exit> {
    guard let path = menuFile() else { return .failure(Exit(code: ResourceFailure.exitCode)) }
    do throws(VenueFailure) {
      return .success(try loader.load(menuFile: path))
    } catch {
      return .failure(Exit(code: report(error)))
    }
  }

  func report(_ failure: VenueFailure) -> Int32 {
    switch failure {
    case .unreadable(let file):
      complain("\(file.path): \(file.reason)")
      return 66
    case .invalid(let findings):
      for finding in findings { complain("\(finding)") }
      complain("Nothing was started. Check it with: tabletalk menu lint")
      return 65
    }
  }
}

/// A way out of the program, its reason told already.
struct Exit: Error {
  var code: Int32
}

/// What the program says of itself.
package enum Version {
  package static let current = "0.1.0"
  static let defaultVenue = "bistro"
}
