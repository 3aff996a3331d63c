import Application
import Commands
import Conversation
import Ordering
import Testing

@testable import Transcripts

@Suite struct SessionCommandTests {
  static let moments = Moments { _ in 0 }
  static let json = Presentation(.json)

  @Test("sessions are listed, the latest first, with their turns and state")
  func list() async throws {
    let evening = try await Evening()
    try await evening.hold("a1b2", Evening.delivery)
    try await evening.hold("c3d4", at: 60, [("a salad", "add 1 salad")])
    let printout = await SessionListCommand(
      evening.sessions, moments: Self.moments, Presentation()
    ).printout()
    #expect(
      printout
        == Printout(
          "c3d4\tcorner\t2026-03-06 19:30\t1\tbuilding\ta salad\n"
            + "a1b2\tcorner\t2026-03-06 18:30\t5\tplaced\ta large calzone please\n"))
    let recent = await SessionListCommand(
      evening.sessions, since: Evening.seconds + 1, moments: Self.moments, Presentation()
    ).printout()
    #expect(recent.text.hasPrefix("c3d4\t") && !recent.text.contains("a1b2"))
  }

  @Test("without sessions the list is empty, and no session can be shown")
  func empty() async throws {
    let evening = try await Evening()
    let sessions = evening.sessions
    #expect(await SessionListCommand(sessions, Presentation()).printout() == Printout())
    #expect(await SessionShowCommand(sessions, .last, Presentation()).printout().code == 1)
    let unknown = await SessionExportCommand(sessions, .named("zz"), .chat).printout()
    #expect(unknown.code == 1 && unknown.errors.contains("zz"))
  }

  @Test("a session is shown word for word as it went")
  func show() async throws {
    let evening = try await Evening()
    let held = try await evening.hold("a1b2", Evening.delivery)
    let printout = await SessionShowCommand(
      evening.sessions, .last, moments: Self.moments, Presentation()
    ).printout()
    var expected = ""
    for turn in held {
      if turn.number > 0 { expected += "you> \(turn.text)\n" }
      for message in turn.messages { expected += "bot> \(message)\n" }
    }
    #expect(printout == Printout(expected))
  }

  @Test("a beginning that fits two sessions names both")
  func ambiguous() async throws {
    let evening = try await Evening()
    try await evening.hold("a1b2", [("a salad", "add 1 salad")])
    try await evening.hold("a1c3", [("a salad", "add 1 salad")])
    let printout = await SessionShowCommand(evening.sessions, .named("a1"), Self.json).printout()
    #expect(printout.code == 64)
    #expect(printout.errors.contains("a1b2") && printout.errors.contains("a1c3"))
  }

  @Test("a menu that is gone or has changed is said so")
  func menus() async throws {
    let evening = try await Evening()
    let held = try await evening.hold("a1b2", [("a salad", "add 1 salad")])
    let without = SavedSessions(evening.store, menus: MenuShelf())
    let shown = await SessionShowCommand(without, .last, Presentation()).printout()
    #expect(shown.text.contains(held[1].messages[0]))
    #expect(shown.errors.contains("corner"))
    #expect(await SessionExportCommand(without, .last, .chat).printout().code == 66)
    var changed = Corner.menu
    changed.version = "another"
    let sessions = SavedSessions(evening.store, menus: MenuShelf([changed]))
    let exported = await SessionExportCommand(sessions, .last, .chat).printout()
    #expect(exported.code == 0 && exported.errors.contains("changed"))
  }

  static let secrets = ["Rosalind", "Franklin", "Pine Road", "555 0134", "5550134"]

  @Test(
    "no export tells who it was", arguments: [OutputFormat.chat, .json, .jsonl, .md])
  func standIns(_ format: OutputFormat) async throws {
    let evening = try await Evening()
    try await evening.hold(
      "a1b2", Evening.delivery + [("write to rf@lab.example.org", "thank")])
    let text = await SessionExportCommand(evening.sessions, .last, format).printout().text
    for secret in Self.secrets + ["rf@lab"] {
      #expect(!text.contains(secret), "\(secret) in \(text)")
    }
    #expect(text.contains("1 Sample Street, 10001"))
    #expect(text.contains("Sam Sample") && text.contains("555-0100"))
  }

  @Test("the event stream is numbered and has one completed turn for each message")
  func stream() async throws {
    let evening = try await Evening()
    try await evening.hold("a1b2", Evening.delivery)
    let text = await SessionExportCommand(evening.sessions, .last, .jsonl).printout().text
    let lines = text.split(separator: "\n")
    for (index, line) in lines.enumerated() {
      #expect(line.hasPrefix("{\"v\":1,\"seq\":\(index + 1),"), "\(line)")
    }
    #expect(lines.count { $0.contains("\"type\":\"turn.completed\"") } == 5)
    #expect(lines.last?.contains("session.ended") == true)
  }
}
