import Conversation
import FoundationEssentials
import Ordering
import Testing

@testable import Transcripts

@Suite struct WorldTests {
  static let menu = """
    { "schemaVersion": 1, "id": "corner", "name": "Corner", "currency": "EUR", "locale": "en-IE",
      "timeZone": "Europe/Dublin", "tax": { "rate": "0.135", "included": true },
      "service": { "modes": ["pickup"], "pickup": { "leadMinutes": 15 },
        "payments": ["card", "cash"],
        "hours": [{ "days": ["mon","tue","wed","thu","fri","sat","sun"],
          "open": "11:00", "close": "22:00" }] },
      "categories": [{ "id": "food", "name": "Food" }], "optionGroups": [], "combos": [],
      "items": [{ "id": "calzone", "name": "Calzone", "category": "food", "price": "11.00",
        "optionGroups": [] }] }
    """

  /// The product's conversations, at the venue of an attached menu.
  struct Source: ConversationSource {
    func menu(_ reference: MenuReference) throws(MenuUnavailable) -> Menu {
      guard case .text(let text, let name) = reference else { throw .missing("no venue here") }
      let (menu, findings) = MenuReader.read(Array(text.utf8), file: name)
      guard let menu else { throw .invalid("\(findings)") }
      return menu
    }

    func conversation(_ setup: Setup) async throws(MenuUnavailable) -> any ConversationUnderTest {
      try WorldConversation(Venue(menu: setup.menu), setup)
    }
  }

  private func results(_ text: String) async throws -> [TestResult] {
    let file = try TranscriptFile(
      Array((text + "\n-- menu.json --\n" + Self.menu).utf8), path: "a.chat")
    var results: [TestResult] = []
    for test in file.tests {
      results.append(await TestPlayer(file: file, test: test, source: Source()).play())
    }
    return results
  }

  @Test("the product's conversation is asked, restarted and changed in a world of its own")
  func world() async throws {
    let results = try await results(
      """
      ---
      menu: menu.json
      now: 2026-03-06T12:00:00
      cart: 2 calzone
      slot.name: Ana
      slot.payment: cash
      ---
      === the order goes on after a restart, and a sold-out dish is said so
      ? cart == 2 calzone
      ? subtotal == 22.00
      ? slot name == Ana
      ? state == building
      @fail quote timeout 1
      > /checkout
      ? error == timeout
      ? cart unchanged
      @restart
      ? cart == 2 calzone
      > /checkout
      ? state == confirming
      ? asks == confirm
      ? total == 22.00
      ? path via quoting
      ? calls quote(mode=pickup)
      ? calls none
      > /cart
      ? asks == confirm
      @now +5m
      @backend sold-out calzone
      > /cancel
      ? cart empty
      === it is another world
      @set cart 1 calzone
      ? cart == 1 calzone
      ? orders == 0
      """)
    for result in results {
      #expect(
        result.status == .passed,
        "\(result.end) \(result.sections.last.map { "\($0)" } ?? "")")
    }
    #expect(results.count == 2)
  }

  @Test("a strict test fails for a fault that no call has met")
  func unused() async throws {
    let results = try await results(
      """
      ---
      menu: menu.json
      strict: true
      cart: 1 calzone
      slot.name: Ana
      slot.payment: cash
      ---
      === met
      @fail quote timeout 1
      > /checkout
      < ...
      === not met
      @fail place timeout 1
      > /checkout
      < ...
      """)
    #expect(results.map(\.unused) == [[], ["@fail place"]])
    #expect(results.map(\.status) == [.passed, .failed])
  }

  @Test("what the world does not have is a problem of the file")
  func refusals() async throws {
    let cases: [(String, String)] = [
      ("@fail plaice lost", "unknown operation"),
      ("@backend status ord_0009 ready", "no such order"),
      ("@llm hello", "no such part"), ("> /chart", "Did you mean /cart?"),
      ("> /quit", "works in a chat only"),
    ]
    for (line, words) in cases {
      let result = try #require(try await results("---\nmenu: menu.json\n---\n" + line).first)
      guard case .unplayable(let problems) = result.end else {
        Issue.record("\(line): \(result.end)")
        continue
      }
      #expect(problems.contains { $0.cause.message.contains(words) }, "\(line): \(problems)")
    }
  }
}
