import Testing

@testable import Transcripts

@Suite struct ReplyMatchingTests {
  @Test(
    "an exact line matches by placeholders, canonical equivalence and without trailing blanks",
    arguments: [
      ("Anything else?", "Anything else?  ", true), ("Caf\u{E9}", "Cafe\u{301}", true),
      ("a\nb", "a \nb", true), ("a", "a\nb", false),
      ("Order [ID] is placed.", "Order ord_0001 is placed.", true),
      ("Order [ID] is placed.", "Order is placed.", false),
      ("[N] items, [MONEY]", "3 items, $1,031.50", true), ("[N] items", "some items", false),
      ("Total [MONEY]!", "Total 9,50 €!", true), ("Total [MONEY].", "Total EUR 9.50.", true),
      ("Total [MONEY]", "Total nine", false), ("-[MONEY]", "-$2.00", true),
      ("at [TIME].", "at 7:30 pm.", true), ("at [TIME].", "at 19:05.", true),
      ("at [TIME]", "at 7 PM", true), ("at [TIME]", "at 7", false),
      ("on [DATE].", "on Friday, 6 March 2026.", true), ("on [DATE]", "on 2026-03-06", true),
      ("on [DATE] at [TIME]", "on Fri at 19:00", true), ("on [DATE]", "on Mar 6th", true),
      ("on [DATE]", "on time", false), ("a [..] c", "a b b c", true), ("a [..] c", "a b", false),
      ("[..]", "", true), ("\\[N] \\$order", "[N] $order", true), ("\\[N]", "3", false),
      ("[x] $5 [N:]", "[x] $5 [N:]", true), ("a\\\\b", "a\\b", true),
    ])
  func exact(_ pattern: String, _ message: String, _ isMatch: Bool) {
    #expect((MessagePattern(pattern).match(message, [:]) != nil) == isMatch)
  }

  @Test("a capture is used in the same message and in later ones")
  func captures() throws {
    let pattern = MessagePattern("Order [ID:order] is placed.\nFollow it: /status $order")
    let found = try #require(
      pattern.match("Order ord_7 is placed.\nFollow it: /status ord_7", [:]))
    #expect(found == ["order": "ord_7"])
    #expect(pattern.match("Order ord_7 is placed.\nFollow it: /status ord_8", [:]) == nil)
    #expect(MessagePattern("$order is ready").match("ord_7 is ready", found) != nil)
    #expect(MessagePattern("$order is ready").match("ord_8 is ready", found) == nil)
    #expect("/status $order $other $5".filling(found) == "/status ord_7 $other $5")
  }

  @Test(
    "a glob covers the whole message",
    arguments: [
      ("*order is kept*", "Sorry, your order is kept.", true), ("order*", "my order", false),
      ("a?c", "abc", true), ("a?c", "ac", false), ("*a*b*c", "xxaxxbxxbc", true),
      ("\\*", "*", true), ("\\*", "x", false), ("", "", true), ("*", "a\nb", true),
      ("a*b", "a\nb", true), ("*sold out*", "sold in", false),
    ])
  func glob(_ pattern: String, _ message: String, _ isMatch: Bool) {
    #expect(Glob(pattern).matches(message) == isMatch)
  }

  private func section(_ lines: String) throws -> Section {
    try TranscriptFile(Array(("> hi\n" + lines).utf8), path: "a.chat").tests[0].sections[0]
  }

  @Test("messages and lines are matched one to one, in order")
  func oneToOne() throws {
    func kinds(_ lines: String, _ messages: [String]) throws -> [String] {
      var captures: [String: String] = [:]
      return try section(lines).mismatches(of: messages, capturing: &captures).map {
        switch $0 {
        case .different(_, let got): "different " + got
        case .missing(let line): "missing " + line.alternatives[0]
        case .unexpected(let message): "unexpected " + message
        case .forbidden(_, let got): "forbidden " + got
        case .unchecked: "unchecked"
        }
      }
    }
    #expect(try kinds("< a\n< b", ["a", "b"]) == [])
    #expect(try kinds("< a\n< b", ["b", "a"]) == ["different b", "different a"])
    #expect(try kinds("< a\n< b", ["a"]) == ["missing b"])
    #expect(try kinds("< a", ["a", "b"]) == ["unexpected b"])
    #expect(try kinds("< a\n< ...", ["a", "b", "c"]) == [])
    #expect(try kinds("< ...", []) == [])
    #expect(try kinds("", ["a"]) == [])
    #expect(try kinds("< b\n<? a", ["a"]) == [])
    #expect(try kinds("</ ^T[a-z]+l \\$[0-9]+", ["Total $31"]) == [])
    #expect(try kinds("</ ^otal", ["Total"]) == ["different Total"])
    #expect(
      try kinds("<! *card*\n<? *cash*", ["hi", "by cash", "a card"])
        == ["forbidden by cash", "forbidden a card"])
  }

  @Test(
    "another message keeps the placeholders that still fit",
    arguments: [
      (
        "Order [ID:order] is placed for [TIME].", "Thanks! Order ord_2 is placed. Ready at 7 pm.",
        "Thanks! Order [ID:order] is placed. Ready at 7 pm."
      ),
      (
        "That is [MONEY], pay [MONEY] now.", "That was $5.00, so pay $2.00 now.",
        "That was $5.00, so pay [MONEY] now."
      ),
      ("Hello [..], welcome", "Hello Ana, welcome back", "Hello [..], welcome back"),
      ("Follow $order", "Follow ord_7 or [N]", "Follow $order or \\[N]"),
      ("[N] items", "3 things", "[N] things"), ("plain", "a $b", "a \\$b"),
    ])
  func fitting(_ pattern: String, _ message: String, _ fitted: String) {
    #expect(MessagePattern(pattern).fitted(to: message, ["order": "ord_7"]) == fitted)
  }

  @Test(
    "what is written as an exact line matches itself and reads back",
    arguments: ["...", "[N] and [ID:x] and [y]", "$order $5 \\", "plain", "a\n\nb", "[..]"])
  func escaping(_ message: String) {
    #expect(MessagePattern(MessagePattern.escaped(message)).match(message, [:]) == [:])
    #expect(MessagePattern(MessagePattern.escaped(message)).pieces.count == 1)
  }
}
