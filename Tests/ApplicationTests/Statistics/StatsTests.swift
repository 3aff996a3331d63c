import Commands
import Conversation
import Ordering
import Terminal
import Testing

@testable import Application

@Suite struct StatsTests {
  @Test("conversations are counted with their spread, failures and favourites")
  func table() async throws {
    let evening = try await Evening()
    try await evening.hold("a1b2", Evening.delivery)
    try await evening.hold(
      "c3d4", at: 120,
      [
        ("a salad", "add 1 salad"), ("two", "change last quantity 2"), ("blub grmpf", ""),
      ])
    let text = await StatsCommand(evening.sessions, Presentation()).printout().text
    let lines = text.split(separator: "\n")
    for line in [
      "conversations\t2\t\t\t", "orders\t1\t\t\t", "turns per conversation\t4.0\t3\t5\t5",
      "turns per order\t5.0\t5\t5\t5", "minutes to order\t0.0\t0\t0\t0",
      "not understood\t1\t0\t1\t1", "corrections\t1\t0\t1\t1", "given up\t1\t\t\t",
      "given up in building\t1\t\t\t", "tool errors\t0\t\t\t", "ordered: Calzone\t1\t\t\t",
    ] {
      #expect(lines.contains { $0 == line }, "\(line) not in \(text)")
    }
    let recent = await StatsCommand(
      evening.sessions, since: Evening.seconds + 60, Presentation()
    ).printout().text
    #expect(recent.hasPrefix("conversations\t1\t"))
  }

  @Test("without conversations there are noughts and no averages")
  func empty() async throws {
    let evening = try await Evening()
    let text = await StatsCommand(evening.sessions, Presentation()).printout().text
    #expect(text.hasPrefix("conversations\t0\t\t\t\norders\t0\t"))
    #expect(text.contains("turns per order\t\t\t\t\n"))
  }

  @Test("a session whose menu is gone is left out and counted")
  func skipped() async throws {
    let evening = try await Evening()
    try await evening.hold("a1b2", Evening.delivery)
    let sessions = SavedSessions(evening.store, menus: MenuShelf())
    let printout = await StatsCommand(sessions, Presentation()).printout()
    #expect(printout.text.hasPrefix("conversations\t0\t") && printout.errors.contains(": 1\n"))
  }

  @Test("percentiles are values that occurred")
  func percentiles() {
    let distribution = Distribution([5, 1, 4, 2, 3])
    #expect(distribution.percentile(50) == 3)
    #expect(distribution.percentile(95) == 5)
    #expect(distribution.mean == "3.0")
    #expect(Distribution([7]).percentile(50) == 7)
    #expect(Distribution([]).percentile(50) == nil)
  }

  @Test("bars reach from the lowest to the highest sign, also in ASCII")
  func bars() {
    #expect(Sparkline.text([0, 1, 2, 7], isASCII: false) == "▁▂▃█")
    #expect(Sparkline.text([0, 1, 2, 3], isASCII: true) == "_,*#")
    #expect(Sparkline.text([0, 0], isASCII: false) == "")
    #expect(Sparkline.text([], isASCII: false) == "")
  }
}
