import Glibc
import Ordering
import Terminal
import Testing

@Suite struct VenueClockTests {
  /// New York in 2026: summer time from 8 March, 07:00 UTC, to 1 November, 06:00 UTC.
  @Sendable private static func newYork(_ seconds: Int) -> Int {
    (1_772_953_200..<1_793_512_800).contains(seconds) ? -4 * 3_600 : -5 * 3_600
  }

  @Test func aStandingClockShowsTheVenuesTime() {
    let clock = VenueClock(standingAt: 1_772_839_800, offset: Self.newYork)
    #expect(clock.now == LocalTime(year: 2026, month: 3, day: 6, hour: 18, minute: 30))
    #expect(clock.timestamp == "2026-03-06T18:30:00-05:00")
  }

  @Test func movingItCrossesTheChangeToSummerTime() {
    let clock = VenueClock(
      standingAt: LocalTime(year: 2026, month: 3, day: 8, hour: 1, minute: 50),
      offset: Self.newYork)
    clock.advance(minutes: 15)
    #expect(clock.now == LocalTime(year: 2026, month: 3, day: 8, hour: 3, minute: 5))
    #expect(clock.timestamp == "2026-03-08T03:05:00-04:00")
  }

  @Test func localTimesComeBackFromTheirSeconds() {
    for hour in 0..<24 {
      for (month, day) in [(3, 7), (3, 9), (7, 1), (10, 31), (11, 2), (12, 31)] {
        let local = LocalTime(year: 2026, month: month, day: day, hour: hour, minute: 59)
        let seconds = local.seconds(offset: Self.newYork)
        #expect(LocalTime(seconds: seconds, offset: Self.newYork(seconds)) == local)
      }
    }
  }

  @Test func anHourThatIsSkippedOrRepeatedHasAMoment() {
    let skipped = LocalTime(year: 2026, month: 3, day: 8, hour: 2, minute: 30)
    #expect(skipped.seconds(offset: Self.newYork) == 1_772_953_200 + 1_800)
    let repeated = LocalTime(year: 2026, month: 11, day: 1, hour: 1, minute: 30)
    #expect(repeated.seconds(offset: Self.newYork) == 1_793_512_800 - 1_800)
  }

  @Test func aRunningClockIsTheComputersAndCanBeMoved() {
    let clock = VenueClock()
    let before = time(nil)
    let seconds = clock.seconds
    #expect((before...time(nil)).contains(seconds))
    clock.advance(minutes: -60)
    #expect(clock.seconds < before)
  }

  @Test func momentsBefore1970HaveALocalTime() {
    #expect(
      LocalTime(seconds: -1, offset: 0)
        == LocalTime(year: 1969, month: 12, day: 31, hour: 23, minute: 59))
    #expect(LocalTime(seconds: 0, offset: -3_600).clock == "23:00")
  }
}
