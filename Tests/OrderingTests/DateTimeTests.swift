import Ordering
import Testing

@Suite struct DateTimeTests {
  @Test(arguments: [
    ("2026-03-06T18:30", "2026-03-06T18:30:00"), ("2026-03-06 18:30:05", "2026-03-06T18:30:05"),
    ("2026-03-06T18:30-05:00", "2026-03-06T18:30:00-05:00"),
    ("2026-03-06T18:30:00+05:30", "2026-03-06T18:30:00+05:30"),
    ("2026-03-06T18:30Z", "2026-03-06T18:30:00+00:00"), ("2024-02-29T00:00", "2024-02-29T00:00:00"),
  ]) func aMomentIsReadAndWritten(_ text: String, _ written: String) throws {
    let moment = try #require(DateTime(text))
    #expect("\(moment)" == written)
    #expect(DateTime(written) == moment)
  }

  @Test(arguments: [
    "", "2026-03-06", "2026-02-29T10:00", "2026-04-31T10:00", "2026-13-01T10:00",
    "2026-03-06T24:00", "2026-03-06T10:60", "2026-03-06T10:00:60", "26-03-06T10:00",
    "2026-03-06T10:00+5", "2026-03-06T10:00 ", "2026-03-06X10:00", "２026-03-06T10:00",
  ]) func whatIsNoMomentIsRefused(_ text: String) {
    #expect(DateTime(text) == nil)
  }
}
