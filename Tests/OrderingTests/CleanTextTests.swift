import Ordering
import Testing

@Suite struct CleanTextTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let dirty: String
    let clean: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "plain text stays", dirty: "two lattes, please", clean: "two lattes, please"),
    Case(name: "newline and tab stay", dirty: "a\n\tb", clean: "a\n\tb"),
    Case(name: "accents and other scripts stay", dirty: "crème 茶 שלום", clean: "crème 茶 שלום"),
    Case(name: "colour", dirty: "\u{1B}[31mred\u{1B}[0m", clean: "red"),
    Case(name: "a control sequence with intermediates", dirty: "a\u{1B}[0 qb", clean: "ab"),
    Case(name: "private parameters", dirty: "a\u{1B}[?1049hb", clean: "ab"),
    Case(name: "the eight-bit control sequence", dirty: "a\u{9B}2Jb", clean: "ab"),
    Case(name: "a title set with a bell", dirty: "a\u{1B}]0;pwned\u{7}b", clean: "ab"),
    Case(name: "a title set with a terminator", dirty: "a\u{1B}]0;pwned\u{1B}\\b", clean: "ab"),
    Case(
      name: "a link keeps its text",
      dirty: "\u{1B}]8;;https://evil.example\u{1B}\\menu\u{1B}]8;;\u{1B}\\", clean: "menu"),
    Case(name: "the eight-bit string", dirty: "a\u{9D}52;c;eA==\u{9C}b", clean: "ab"),
    Case(name: "a device command", dirty: "a\u{1B}Pq#0\u{1B}\\b", clean: "ab"),
    Case(
      name: "application and privacy commands", dirty: "\u{1B}_x\u{7}a\u{1B}^y\u{7}", clean: "a"),
    Case(name: "a character set", dirty: "a\u{1B}(0b", clean: "ab"),
    Case(name: "a reset", dirty: "a\u{1B}cb", clean: "ab"),
    Case(name: "an escape at the end", dirty: "a\u{1B}", clean: "a"),
    Case(name: "a sequence cut off", dirty: "a\u{1B}[31", clean: "a"),
    Case(name: "a string cut off at the line", dirty: "a\u{1B}]0;x\nb", clean: "a\nb"),
    Case(name: "an escape inside an escape", dirty: "\u{1B}\u{1B}[31mx", clean: "x"),
    Case(name: "a sequence inside a string", dirty: "\u{1B}]0;\u{1B}[31mx", clean: "x"),
    Case(name: "a sequence broken by a letter of another script", dirty: "\u{1B}[3é", clean: "é"),
    Case(name: "cancel", dirty: "\u{1B}[3\u{18}1m", clean: "1m"),
    Case(name: "bell, backspace, carriage return", dirty: "a\u{7}b\u{8}c\r\n", clean: "abc\n"),
    Case(name: "NUL and DEL", dirty: "a\0b\u{7F}c", clean: "abc"),
    Case(name: "the other eight-bit controls", dirty: "a\u{85}b\u{8D}c", clean: "abc"),
    Case(
      name: "bidirectional controls", dirty: "a\u{202E}b\u{2066}c\u{2069}\u{200F}\u{61C}d",
      clean: "abcd"),
    Case(name: "tag characters", dirty: "a\u{E0041}\u{E0042}\u{E007F}b", clean: "ab"),
    Case(
      name: "characters of no width", dirty: "t\u{200B}w\u{200C}o\u{2060}\u{FEFF}\u{AD}\u{34F}",
      clean: "two"),
    Case(name: "a joiner between letters", dirty: "a\u{200D}b", clean: "ab"),
    Case(name: "a joiner in an emoji stays", dirty: "👩🏽‍🍳 and 🏳️‍🌈", clean: "👩🏽‍🍳 and 🏳️‍🌈"),
    Case(name: "a joiner at the end of an emoji", dirty: "🍕\u{200D}", clean: "🍕"),
    Case(name: "a joiner from an emoji to a digit", dirty: "🍕\u{200D}1", clean: "🍕1"),
    Case(
      name: "a hidden character beside a joiner", dirty: "👩\u{200B}\u{200D}\u{2060}🍳",
      clean: "👩‍🍳"),
    Case(name: "variation selectors of emoji stay", dirty: "1️⃣ ☕️ ☕︎", clean: "1️⃣ ☕️ ☕︎"),
    Case(name: "other variation selectors", dirty: "a\u{FE0F}b\u{FE00}\u{E0100}", clean: "ab"),
    Case(name: "flags stay", dirty: "🇫🇷", clean: "🇫🇷"),
    Case(name: "line separators become newlines", dirty: "a\u{2028}b\u{2029}c", clean: "a\nb\nc"),
    Case(name: "annotation marks", dirty: "a\u{FFF9}b\u{FFFB}", clean: "ab"),
  ]

  @Test(arguments: cases) func cleaningRemovesWhatSteersOrHides(_ sample: Case) {
    #expect(Array(sample.dirty.cleaned.unicodeScalars) == Array(sample.clean.unicodeScalars))
  }

  @Test func cleaningTwiceIsCleaningOnce() {
    let pool: [Unicode.Scalar] = [
      "a", "1", "[", "]", "\\", "m", ";", " ", "\n", "\u{1B}", "\u{9B}", "\u{9D}", "\u{9C}",
      "\u{7}",
      "\u{200D}", "\u{FE0F}", "\u{200B}", "🍕", "👩", "é", "\u{301}", "\u{18}", "\0",
    ]
    var seed: UInt64 = 1
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<12 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.unicodeScalars.append(pool[Int(seed >> 33) % pool.count])
      }
      let once = text.cleaned
      #expect(Array(once.cleaned.unicodeScalars) == Array(once.unicodeScalars))
      #expect(!once.unicodeScalars.contains { $0 == "\u{1B}" || (0x7F...0x9F).contains($0.value) })
    }
  }

  @Test func bytesThatAreNotUTF8BecomeReplacements() {
    #expect(String(cleaning: [0x61, 0xFF, 0x62, 0xC3]) == "a\u{FFFD}b\u{FFFD}")
    #expect(String(cleaning: [0xED, 0xA0, 0x80, 0x1B, 0x63]).allSatisfy { $0 == "\u{FFFD}" })
  }

  @Test func aLineHasNeitherNewlinesNorTabs() {
    #expect("a\nb\tc\u{1B}[1m".cleanedLine == "a b c")
  }

  @Test(arguments: ["\u{1B}", "\u{1B}[", "\u{1B}]", "\u{200D}", "👩\u{200D}", "\u{1B}]\u{1B}"])
  func aLongHostileTextTakesLinearTime(_ piece: String) {
    let text = String(repeating: piece, count: 100_000)
    #expect(text.cleaned.utf8.count <= text.utf8.count)
  }
}
