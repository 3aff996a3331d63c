import Ordering
import Testing

@testable import Transcripts

@Suite struct TranscriptFileTests {
  static let golden = """
    ---
    title: Delivery, correction half-way, card
    menu: bistro
    # a comment
    now: 2026-03-06T18:30:00-05:00
    tags: smoke delivery
    cart: 1 cola; 2 margherita size:large
    slot.name: Ana
    ---
    < Welcome
    # build the cart
    > two large margheritas and a coke
    >| please
    < Added 2 × Margherita pizza (large) and 1 × Cola. Anything else?
    <| Really?
    <? Added.
    ? cart == 2 margherita size:large; 1 cola
    ? cart ==
        1 margherita size:large
        1 cola
    ? not calls place

    @fail place lost 2
    ? error none
    </ ^Total \\$[0-9]+
    <! *card number*
    >
    < ...
    === second test
    @skip no time
    @set seed 7
    > hi
    <~ *hello*
    -- menu.json --
    { "a": 1 }

    -- notes.md --
    """

  @Test("a file's header, tests, sections, checks and attachments are read")
  func structure() throws {
    let file = try TranscriptFile(Array(Self.golden.utf8), path: "tests/golden.chat")
    let settings = file.settings(of: file.tests[0])
    #expect(settings.title == "Delivery, correction half-way, card")
    #expect(settings.tags == ["smoke", "delivery"])
    #expect(settings.menu == Operand("bistro", at: Location(3, 7)))
    #expect(settings.now == DateTime(day: 20_518, minute: 18 * 60 + 30, offset: -300))
    #expect(settings.cart.map(\.text) == ["1 cola", "2 margherita size:large"])
    #expect(settings.slots.mapValues(\.text) == ["name": "Ana"])
    #expect(file.tests.map(\.name) == ["Delivery, correction half-way, card", "second test"])
    #expect(file.tests.map(\.lines) == [10...28, 29...33])

    let sections = file.tests[0].sections
    #expect(
      sections.map(\.cause) == [
        .greeting, .message("two large margheritas and a coke\nplease"),
        .directive(
          .fail(Fault(operation: Operand("place", at: Location(23, 7)), kind: .lost, times: 2))),
        .message(""),
      ])
    #expect(sections[1].titles == [.init(text: "build the cart", line: 11)])
    #expect(
      sections[1].replies == [
        ReplyExpectation(
          kind: .exact,
          alternatives: [
            "Added 2 × Margherita pizza (large) and 1 × Cola. Anything else?\nReally?", "Added.",
          ], lines: 14...16)
      ])
    #expect(sections[2].replies.map(\.kind) == [.regex, .absent])
    #expect(sections[3].allowsMore)
    #expect(
      sections[1].checks.map(\.wanted) == [
        .cart([
          Operand("2 margherita size:large", at: Location(17, 11)),
          Operand("1 cola", at: Location(17, 36)),
        ]),
        .cart([
          Operand("1 margherita size:large", at: Location(19, 5)),
          Operand("1 cola", at: Location(20, 5)),
        ]),
        .calls([CallPattern("place")]),
      ])
    #expect(sections[1].checks[1].lines == 18...20)
    #expect(file.tests[1].skip == "no time")
    #expect(file.settings(of: file.tests[1]).seed == 7)
    #expect(file.attachments.map(\.path) == ["menu.json", "notes.md"])
    #expect(file.attachment("menu.json")?.contents == "{ \"a\": 1 }\n\n")
  }

  @Test(
    "a file prints back byte for byte",
    arguments: [
      golden, golden + "\n", "\u{FEFF}> hi\r\n< there  \r\n\r\n? cart empty", "", "\n",
      "> hi\n\n\n",
      "> e\u{301}\r\n> a\rb\n", golden.replacing("\n", with: "\r\n"),
    ])
  func roundTrip(_ text: String) throws {
    let file = try TranscriptFile(Array(text.utf8), path: "a.chat")
    #expect(Array(file.source.text.utf8) == Array(text.utf8))
  }

  @Test("a test without a name takes the file's, and an empty file has no tests")
  func names() throws {
    #expect(
      try TranscriptFile(Array("> hi\n".utf8), path: "x/pay.chat").tests.map(\.name) == ["pay"])
    #expect(try TranscriptFile(Array("# only words\n".utf8), path: "a.chat").tests.isEmpty)
  }

  @Test(
    "a time with an offset is told in the venue's zone, one without is it already",
    .enabled(if: ZoneFiles.rules(of: "Europe/Dublin") != nil, "the system has no zone files"))
  func times() throws {
    let dublin = try #require(ZoneFiles.rules(of: "Europe/Dublin"))
    let evening = LocalTime(year: 2026, month: 7, day: 6, hour: 19, minute: 30)
    for text in ["2026-07-06T19:30", "2026-07-06 18:30:00Z", "2026-07-06T14:30:59-04:00"] {
      #expect(try #require(DateTime(text)).local(in: dublin) == evening, "\(text)")
    }
    #expect(try #require(DateTime("2026-07-06T19:30")).local(in: nil) == evening)
    #expect(try #require(DateTime("2026-07-06T19:30Z")).local(in: nil) == nil)
    #expect(ZoneFiles.rules(of: "../passwd") == nil && ZoneFiles.rules(of: "No/Where") == nil)
    #expect(DateTime("2026-02-30T10:00") == nil && DateTime("2026-01-01T24:00") == nil)
  }

  @Test("settings and comments of a test leave the greeting as what lines look at")
  func declarations() throws {
    let file = try TranscriptFile(Array("@todo later\n< Welcome\n> hi\n".utf8), path: "a.chat")
    #expect(file.tests[0].sections.map(\.cause) == [.greeting, .message("hi")])
    #expect(file.tests[0].todo == "later")
  }
}
