import Testing

@testable import Ordering

@Suite struct TimeZoneRulesTests {
  @Test("a rule gives the offset in summer and winter, in both hemispheres")
  func rules() throws {
    func moment(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0) -> Int {
      let time = LocalTime(year: year, month: month, day: day, hour: hour, minute: minute)
      return (time.day * 1440 + time.minute) * 60
    }
    let newYork = try #require(PosixTimeZone("EST5EDT,M3.2.0,M11.1.0"))
    #expect(newYork.offset(at: moment(2026, 1, 5, 12)) == -5 * 3600)
    // On 8 March 2026 clocks go from 02:00 to 03:00, which is 07:00 in Greenwich.
    #expect(newYork.offset(at: moment(2026, 3, 8, 6, 59)) == -5 * 3600)
    #expect(newYork.offset(at: moment(2026, 3, 8, 7)) == -4 * 3600)
    #expect(newYork.offset(at: moment(2026, 11, 1, 5, 59)) == -4 * 3600)
    #expect(newYork.offset(at: moment(2026, 11, 1, 6)) == -5 * 3600)
    let sydney = try #require(PosixTimeZone("AEST-10AEDT,M10.1.0,M4.1.0/3"))
    #expect(sydney.offset(at: moment(2026, 1, 5, 12)) == 11 * 3600)
    #expect(sydney.offset(at: moment(2026, 7, 5, 12)) == 10 * 3600)
    let berlin = try #require(PosixTimeZone("CET-1CEST,M3.5.0,M10.5.0/3"))
    #expect(berlin.offset(at: moment(2026, 3, 29, 1)) == 2 * 3600)
    #expect(berlin.offset(at: moment(2026, 3, 29, 0, 59)) == 3600)
    #expect(try #require(PosixTimeZone("<+0530>-5:30")).offset(at: 0) == 19_800)
    #expect(PosixTimeZone("") == nil && PosixTimeZone("EST5EDT,J60,J300") == nil)
  }

  @Test("a file's changes come first, then its rule, and no part of a file is a crash")
  func files() throws {
    let bytes = Self.file(footer: "EST5EDT,M3.2.0,M11.1.0")
    let rules = try #require(TimeZoneRules(bytes))
    // Before its only change, at zero, the first offset holds.
    #expect(rules.offset(at: -1) == -3600)
    #expect(rules.offset(at: 1_772_953_199) == -5 * 3600)
    #expect(rules.offset(at: 1_772_953_200) == -4 * 3600)
    for end in 0..<bytes.count { _ = TimeZoneRules(Array(bytes[..<end])) }
  }

  /// A zone file with one change, at the beginning of 1970.
  private static func file(footer: String) -> [UInt8] {
    func word(_ value: Int32) -> [UInt8] {
      (0..<4).map { UInt8(truncatingIfNeeded: value >> Int32(24 - 8 * $0)) }
    }
    let head = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
    let first = head + [UInt8](repeating: 0, count: 24)
    var second = head + word(0) + word(0) + word(0) + word(1) + word(2) + word(4)
    second += [UInt8](repeating: 0, count: 8) + [1]
    second += word(-3600) + [0, 0] + word(-18_000) + [0, 0] + Array("EST\0".utf8)
    return first + second + [0x0A] + Array(footer.utf8) + [0x0A]
  }
}
