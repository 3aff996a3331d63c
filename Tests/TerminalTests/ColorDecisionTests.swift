import Terminal
import Testing

@Suite struct ColorDecisionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var flag: ColorMode?
    var configuration: ColorMode?
    var isAccessible = false
    var environment: [String: String] = [:]
    var isTerminal = true
    let isOn: Bool
    let reason: ColorDecision.Reason
    var testDescription: String { "\(environment) \(reason)" }
  }

  static let cases = [
    Case(isOn: true, reason: .terminal),
    Case(isTerminal: false, isOn: false, reason: .notTerminal),
    Case(
      flag: .always, environment: ["NO_COLOR": "1"], isTerminal: false, isOn: true, reason: .flag),
    Case(flag: .never, environment: ["FORCE_COLOR": "1"], isOn: false, reason: .flag),
    Case(
      flag: .auto, environment: ["NO_COLOR": "1"], isOn: false, reason: .forbidden(by: "NO_COLOR")),
    Case(
      configuration: .never, environment: ["FORCE_COLOR": "1"], isOn: false, reason: .configuration),
    Case(flag: .always, configuration: .never, isOn: true, reason: .flag),
    Case(isAccessible: true, environment: ["FORCE_COLOR": "1"], isOn: false, reason: .accessible),
    Case(
      environment: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], isTerminal: false, isOn: true,
      reason: .forced(by: "CLICOLOR_FORCE")),
    Case(
      environment: ["FORCE_COLOR": "3", "TERM": "dumb"], isTerminal: false, isOn: true,
      reason: .forced(by: "FORCE_COLOR")),
    Case(environment: ["FORCE_COLOR": "0"], isOn: false, reason: .forbidden(by: "FORCE_COLOR")),
    Case(environment: ["CLICOLOR_FORCE": "0"], isOn: true, reason: .terminal),
    Case(environment: ["NO_COLOR": ""], isOn: true, reason: .terminal),
    Case(environment: ["CLICOLOR": "0"], isOn: false, reason: .forbidden(by: "CLICOLOR")),
    Case(environment: ["CLICOLOR": "1"], isTerminal: false, isOn: false, reason: .notTerminal),
    Case(environment: ["TERM": "dumb"], isOn: false, reason: .dumbTerminal),
  ]

  @Test(arguments: cases) func colorIsDecidedInTheDocumentedOrder(_ sample: Case) {
    let decision = ColorDecision(
      flag: sample.flag, configuration: sample.configuration, isAccessible: sample.isAccessible,
      environment: Environment(sample.environment), isTerminal: sample.isTerminal)
    #expect(decision.isOn == sample.isOn)
    #expect(decision.reason == sample.reason)
  }
}
