import Dialogue
import Ordering
import Testing

/// The venue is open from 11:00 to 22:00; it is Monday, 2 March 2026.
@Suite struct TimeTests {
  static let monday = LocalTime(year: 2026, month: 3, day: 2)

  static func bench(at clock: String) -> Bench {
    var bench = Bench()
    bench.now = monday.adding(minutes: OpeningHours.minute(clock) ?? 0)
    return bench
  }

  struct Case: CustomTestStringConvertible {
    let now: String
    let said: String
    let day: Int
    let clock: String
    var testDescription: String { "\(said) at \(now)" }
  }

  @Test(
    arguments: [
      Case(now: "12:00", said: "+45m", day: 0, clock: "12:45"),
      Case(now: "12:00", said: "19:30", day: 0, clock: "19:30"),
      Case(now: "12:00", said: "07:00", day: 0, clock: "19:00"),
      Case(now: "08:00", said: "11:30", day: 0, clock: "11:30"),
      Case(now: "12:00", said: "01:15", day: 0, clock: "13:15"),
      Case(now: "12:00", said: "today 18:00", day: 0, clock: "18:00"),
      Case(now: "12:00", said: "tomorrow 11:00", day: 1, clock: "11:00"),
      Case(now: "12:00", said: "wed 13:00", day: 2, clock: "13:00"),
      Case(now: "12:00", said: "mon 13:00", day: 0, clock: "13:00"),
      Case(now: "15:00", said: "mon 13:00", day: 7, clock: "13:00"),
    ])
  func `a time is the next such moment at which the venue is open`(_ test: Case) throws {
    var bench = Self.bench(at: test.now)
    try bench.hear("provide time=" + test.said)
    let minute = try #require(OpeningHours.minute(test.clock))
    #expect(
      bench.state.slots.time == LocalTime(day: Self.monday.day + test.day, minute: minute))
  }

  @Test func `the time noted is the one that is meant, not the one that was said`() throws {
    var bench = Self.bench(at: "12:00")
    #expect(
      try bench.hear("provide time=07:00")
        == [.noted(.time(.at(minute: 19 * 60, day: nil)))])
    #expect(try bench.hear("provide time=+20m") == [.noted(.time(.after(minutes: 20)))])
    #expect(try bench.hear("provide time=asap") == [.noted(.time(.asSoonAsPossible))])
    #expect(bench.state.slots.time == nil)
  }

  @Test(
    arguments: [
      ("today 09:00", SlotProblem.inThePast), ("today 11:59", .inThePast),
      ("today 22:00", .closedThen(opens: TimeTests.monday.adding(minutes: 1440 + 660))),
      ("today 23:00", .closedThen(opens: TimeTests.monday.adding(minutes: 1440 + 660))),
      ("tomorrow 10:59", .closedThen(opens: TimeTests.monday.adding(minutes: 1440 + 660))),
    ])
  func `a time that is past or closed is refused and the old one stays`(
    _ said: String, problem: SlotProblem
  ) throws {
    var bench = Self.bench(at: "12:00")
    try bench.hear("provide time=19:30")
    #expect(try bench.hear("provide time=" + said) == [.rejected(.time, problem)])
    #expect(bench.state.slots.time == Self.monday.adding(minutes: 19 * 60 + 30))
  }

  @Test(
    arguments: [
      RequestedTime.after(minutes: Int.max), .after(minutes: Int.min), .after(minutes: -1),
      .at(minute: Int.max, day: nil), .at(minute: Int.min, day: nil), .at(minute: -5, day: .today),
      .at(minute: Int.max, day: .tomorrow), .at(minute: Int.min, day: .weekday(.sunday)),
    ])
  func `a time out of all range is refused`(_ time: RequestedTime) throws {
    var bench = Self.bench(at: "12:00")
    let replies = bench.hear(
      Interpretation(text: "", steps: [Step(.provide(.time(time)))]))
    guard case .rejected(.time, _)? = replies.first else {
      Issue.record("\(replies)")
      return
    }
    #expect(bench.state.slots.time == nil)
  }

  @Test func `a venue without hours takes any time to come`() throws {
    var bench = try Bench(Corner.machine, after: "provide time=today 23:59")
    #expect(bench.state.slots.time?.clock == "23:59")
    #expect(
      try bench.hear("provide time=today 00:10") == [.rejected(.time, .inThePast)])
  }

  @Test func `when the venue is closed a time is asked for`() throws {
    var bench = Self.bench(at: "23:00")
    bench.fail(.quote, .closed(opens: Self.monday.adding(minutes: 1440 + 660)))
    try bench.hear("add 1 cola; provide mode=dine-in; provide payment=cash")
    #expect(
      try bench.hear("checkout") == [
        .failed(.quote, .closed(opens: Self.monday.adding(minutes: 1440 + 660))),
        .question(.slot(.time)),
      ])
    try bench.hear("provide time=tomorrow 12:00")
    #expect(bench.quote?.request.time == Self.monday.adding(minutes: 1440 + 720))
  }
}
