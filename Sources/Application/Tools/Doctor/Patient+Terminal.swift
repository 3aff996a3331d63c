import SQLite
import Terminal

/// The program and what it is seen through.
extension DoctorCommand.Patient {
  var versions: [Finding] {
    [
      .ok("tabletalk \(version)"), .ok("readline \(ReadlineLibrary.version)"),
      .ok("SQLite \(SQLiteLibrary.version)"),
    ]
  }

  var terminal: [Finding] { [streamsFinding, widthFinding, charactersFinding, colorFinding] }

  private var streamsFinding: Finding {
    let parts = [
      ("input", streams.input), ("output", streams.output), ("errors", streams.error),
    ].map { "\($0) \($1 ? "terminal" : "pipe or file")" }
    let name = environment["TERM"].map { ", TERM=\($0)" } ?? ", TERM not set"
    return .ok("streams: " + parts.joined(separator: ", ") + name)
  }

  private var widthFinding: Finding {
    let width = Width(
      flag: looks.widthFlag, configuration: looks.widthSetting, environment: environment,
      isTerminal: streams.output, measured: measuredColumns)
    let why =
      switch width.reason {
      case .flag: "by --width"
      case .configuration: "by the configuration"
      case .columnsVariable: "by COLUMNS"
      case .measured: "as the terminal measures"
      case .assumed: "assumed, for the terminal does not say"
      case .pipe: "for a pipe has no width"
      }
    return .ok("width: \(width.columns.map { "\($0) columns" } ?? "unlimited"), \(why)")
  }

  private var charactersFinding: Finding {
    let variable = ["LC_ALL", "LC_CTYPE", "LANG"].first { environment[$0] != nil }
    let why = variable.map { "by \($0)=\(environment[$0] ?? "")" } ?? "for no locale is set"
    switch CharacterSet(environment: environment) {
    case .utf8: return .ok("characters: UTF-8, \(why)")
    case .ascii:
      return .warn("characters: ASCII, \(why)", fix: "export LANG=C.UTF-8, if your terminal can")
    }
  }

  private var colorFinding: Finding {
    let decision = ColorDecision(
      flag: looks.colorFlag, configuration: looks.colorSetting, isAccessible: looks.isAccessible,
      environment: environment, isTerminal: streams.output)
    let why =
      switch decision.reason {
      case .flag: "by --color"
      case .configuration: "by the configuration or TABLETALK_COLOR"
      case .accessible: "by --accessible"
      case .forced(let variable): "forced by \(variable)"
      case .forbidden(let variable): "forbidden by \(variable)"
      case .dumbTerminal: "for TERM is dumb"
      case .terminal: "for the output is a terminal"
      case .notTerminal: "for the output is no terminal"
      }
    return .ok("colour: \(decision.isOn ? "on" : "off"), \(why)")
  }
}
