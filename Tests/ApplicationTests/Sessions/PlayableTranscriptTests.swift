import Commands
import Conversation
import Ordering
import Testing

@testable import Application
@testable import Transcripts

@Suite struct PlayableTranscriptTests {
  /// What customers really typed; the last order is the second of its session.
  static let conversations: [[String]] = [
    ["a large calzone", "check out", "delivery to 30 Pine Road, 10001", "Ana", "cash", "yes"],
    [
      "two green salads", "4111 1111 1111 1111", "", "check out", "pickup", "my name is Ana",
      "card",
    ],
    [
      "a calzone, pickup, name Ana, in cash, that's all", "yes", "status",
      "a green salad", "no, a new order", "check out", "yes",
    ],
    [String(repeating: "calzone ", count: 400), "a calzone"],
  ]

  @Test("an exported conversation plays again and says the same", arguments: conversations)
  func plays(_ messages: [String]) async throws {
    let evening = try await Evening()
    try await evening.hold("a1b2", messages.map { ($0, "") })
    let printout = await SessionExportCommand(evening.sessions, .last, .chat).printout()
    #expect(printout.code == 0)
    let file = try TranscriptFile(Array(printout.text.utf8), path: "a.chat")
    for result in await Playback(file, source: CornerSource()).results() {
      #expect(result.status == .passed, "\(result.failureBlocks(file)) in \(printout.text)")
      #expect(result.playedTurns == messages.count { $0.count < 2_000 })
    }
  }

  @Test("what a chat saves as a test holds no name, and passes as it was written")
  func saved() async throws {
    let evening = try await Evening()
    let turns = try await evening.hold("a1b2", Self.conversations[0].map { ($0, "") })
    let text = ChatExport.transcript(turns, menu: Corner.menu, checks: true)
    #expect(!text.contains("Ana") && !text.contains("Pine Road"))
    #expect(text.contains("? cart == 1 calzone size:large\n"))
    let file = try TranscriptFile(Array(text.utf8), path: "a.chat")
    let results = await Playback(file, source: CornerSource()).results()
    #expect(results.map(\.status) == [.passed], "\(results.map { $0.failureBlocks(file) })")
    #expect(!ChatExport.json(turns, menu: Corner.menu).contains("Pine Road"))
    #expect(!ChatExport.markdown(turns, menu: Corner.menu).contains("Ana"))
  }

  @Test("time that passes and stock that changes are played as well")
  func world() async throws {
    let evening = try await Evening()
    // Somebody else bought two of the three salads.
    try await evening.hold(
      "0000",
      [
        ("salads", "add 2 salad; provide mode=pickup; provide name=Al; provide payment=cash"),
        ("check out", "checkout"), ("yes", "yes"),
      ])
    try await evening.hold("a1b2", at: 90, [("two green salads", ""), ("one green salad", "")])
    let text = await SessionExportCommand(evening.sessions, .named("a1b2"), .chat).printout().text
    #expect(text.contains("now: 2026-03-06T20:00:00\n"))
    #expect(text.contains("@backend stock salad 1\n> two green salads\n"))
    let file = try TranscriptFile(Array(text.utf8), path: "a.chat")
    let results = await Playback(file, source: CornerSource()).results()
    #expect(results.map(\.status) == [.passed], "\(results.map { $0.failureBlocks(file) })")
  }
}
