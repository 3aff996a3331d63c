import Testing

@testable import Ordering

@Suite struct TimeZoneTransitionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let zone: String
    let rule: String
    /// Seconds since 1970 of a change, and the local times one second before it and at it.
    let change: Int
    let before: String
    let after: String
    var testDescription: String { zone + " " + after }
  }

  private static let newYork = "EST5EDT,M3.2.0,M11.1.0"
  /// Ireland's winter time is the exception to its standard time: the "summer" goes backwards.
  private static let dublin = "IST-1GMT0,M10.5.0,M3.5.0/1"
  private static let losAngeles = "PST8PDT,M3.2.0,M11.1.0"

  static let cases = [
    Case(
      zone: "New York", rule: newYork, change: 1_772_953_200, before: "2026-03-08T01:59:00-05:00",
      after: "2026-03-08T03:00:00-04:00"),
    Case(
      zone: "New York", rule: newYork, change: 1_793_512_800, before: "2026-11-01T01:59:00-04:00",
      after: "2026-11-01T01:00:00-05:00"),
    Case(
      zone: "Dublin", rule: dublin, change: 1_774_746_000, before: "2026-03-29T00:59:00+00:00",
      after: "2026-03-29T02:00:00+01:00"),
    Case(
      zone: "Dublin", rule: dublin, change: 1_792_890_000, before: "2026-10-25T01:59:00+01:00",
      after: "2026-10-25T01:00:00+00:00"),
    Case(
      zone: "Los Angeles", rule: losAngeles, change: 1_772_964_000,
      before: "2026-03-08T01:59:00-08:00", after: "2026-03-08T03:00:00-07:00"),
    Case(
      zone: "Los Angeles", rule: losAngeles, change: 1_793_523_600,
      before: "2026-11-01T01:59:00-07:00", after: "2026-11-01T01:00:00-08:00"),
    // No change, but the day: midnight in Los Angeles is morning in Greenwich.
    Case(
      zone: "Los Angeles", rule: losAngeles, change: 1_783_062_000,
      before: "2026-07-02T23:59:00-07:00", after: "2026-07-03T00:00:00-07:00"),
  ]

  @Test(arguments: cases) func clocksShowWhatTheZoneSays(_ sample: Case) throws {
    let zone = try #require(PosixTimeZone(sample.rule))
    #expect(local(sample.change - 1, zone) == sample.before)
    #expect(local(sample.change, zone) == sample.after)
  }

  private func local(_ moment: Int, _ zone: PosixTimeZone) -> String {
    let offset = zone.offset(at: moment)
    let minutes = (moment + offset - (moment + offset) % 60) / 60
    return DateTime(LocalTime(day: 0, minute: minutes), offset: offset / 60).description
  }
}
