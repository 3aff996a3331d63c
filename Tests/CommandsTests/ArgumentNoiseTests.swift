import Commands
import Testing

@Suite struct ArgumentNoiseTests {
  /// SplitMix64, so that a failure comes again.
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  @Test func everyCommandLineIsReadOrRefusedWithASentence() {
    var generator = Generator(state: 1)
    let words =
      CommandName.allCases.flatMap(\.words) + FlagName.allCases.map(\.spelling)
      + FlagName.allCases.map { $0.spelling + "=1" }
      + ["", "-", "--", "---", "-=", "--=", "-j", "-jv", "-é", "--menu=", "x", "1", "a=b", "😀"]
    for _ in 0..<5_000 {
      let count = Int.random(in: 0...6, using: &generator)
      let line = (0..<count).compactMap { _ in words.randomElement(using: &generator) }
      do throws(UsageFailure) {
        _ = try ArgumentReader.read(line, isTerminalInput: Bool.random(using: &generator))
      } catch {
        #expect(error.message.contains("\nUsage: tabletalk "), "\(line)")
      }
    }
  }
}
