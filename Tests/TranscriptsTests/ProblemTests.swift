import Testing

@testable import Transcripts

@Suite struct ProblemTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    var problems: [Problem]
    var testDescription: String { text }

    init(_ text: String, _ problems: (Int, Int, Problem.Cause)...) {
      self.text = text
      self.problems = problems.map { Problem(Location($0, $1), $2) }
    }
  }

  static let cases = [
    Case("hello\nthere", (1, 1, .notATranscript)),
    Case("> hi\nhello", (2, 1, .unknownLine("h"))),
    Case(
      ">hi\n>| more\n<x\n<| more", (1, 2, .blankMissing(after: ">")),
      (3, 2, .blankMissing(after: "<"))),
    Case(">| more", (1, 1, .nothingAbove(sign: ">|", needs: ">"))),
    Case("> hi\n<| more\n<? or", (2, 1, .nothingAbove(sign: "<|", needs: "<"))),
    Case("> hi\n\n<? or", (3, 1, .nothingAbove(sign: "<?", needs: "<"))),
    Case("> hi\n  1 cola", (2, 3, .nothingAbove(sign: "an indented line", needs: "?"))),
    Case("> hi\n< ...\n< more", (3, 1, .nothingAfterAnyMore)),
    Case("> hi\n---", (2, 1, .headerNotFirst)),
    Case("---\ntitle: x", (1, 1, .headerOpen)),
    Case(
      "---\ntitel: x\nseed: many\nseed: 1\nseed: 2\nstrict: yes\nnow: noon\nnothing\n---\n> a",
      (2, 1, .unknown(.headerKey, "titel", suggestion: "title")),
      (3, 7, .expected("a whole number")), (5, 1, .duplicate("seed")),
      (6, 9, .expected("true or false")),
      (7, 6, .expected("a date and time such as 2026-03-06T18:30:00")),
      (8, 1, .expected("key: value"))),
    Case("---\nslot.adress: x\n---\n> a", (2, 1, .unknown(.slot, "adress", suggestion: "address"))),
    Case("===\n> a", (1, 4, .expected("=== and the test's name"))),
    Case("@fial place lost\n> a", (1, 2, .unknown(.directive, "fial", suggestion: "fail"))),
    Case("@fail place lots\n> a", (1, 13, .unknown(.fault, "lots", suggestion: "lost"))),
    Case("@fail place lost 0\n> a", (1, 18, .expected("how many calls"))),
    Case("@now later\n> a", (1, 6, .expected("+5m, or a date and time"))),
    Case("@backend stock calzone\n> a", (1, 23, .expected("how many are left"))),
    Case("@include x.chat\n> a", (1, 2, .notYet("@include"))),
    Case("> a\n</ [", (2, 4, .invalidRegex("["))),
    Case("> a\n? carts empty", (2, 3, .unknown(.query, "carts", suggestion: "cart"))),
    Case("> a\n? cart", (2, 7, .expected("==, ===, !=, contains, unchanged, exists, empty, none"))),
    Case("> a\n? cart ==", (2, 10, .expected("cart lines, or the word empty"))),
    Case("> a\n? state = building", (2, 9, .unknown(.predicate, "=", suggestion: "=="))),
    Case("> a\n? items == two", (2, 12, .expected("a whole number"))),
    Case("> a\n? total == $5", (2, 12, .expected("an amount such as 31.50"))),
    Case("> a\n? slot addres exists", (2, 8, .unknown(.slot, "addres", suggestion: "address"))),
    Case(
      "> a\n? reply contains sold out",
      (2, 23, .expected("the end of the line (a value with blanks needs quotes)"))),
    Case("> a\n? reply contains \"sold", (2, 18, .expected("a closing quote"))),
    Case("> a\n? calls place(total)", (2, 15, .expected("an argument, name=value"))),
    Case("> a\n-- ../x --\n", (2, 4, .unsafePath("../x"))),
    Case("> a\n-- x --\n1\n-- x --\n2", (4, 4, .duplicate("x"))),
    Case("-- x\n> a", (1, 1, .expected("-- PATH --"))),
  ]

  @Test("what is no transcript is refused with every place and what was expected", arguments: cases)
  func refusals(_ example: Case) {
    #expect(throws: UnreadableTranscript(path: "a.chat", problems: example.problems)) {
      try TranscriptFile(Array(example.text.utf8), path: "a.chat")
    }
  }

  @Test("bytes that are not UTF-8 are refused with their place")
  func invalidUTF8() {
    let bytes = Array("> hi\n> a".utf8) + [0xFF, 0x0A]
    #expect(
      throws: UnreadableTranscript(path: "a.chat", problems: [Problem(Location(2, 4), .notUTF8)])
    ) { try TranscriptFile(bytes, path: "a.chat") }
  }

  @Test("any bytes are read or refused, never a crash")
  func total() {
    var random = SystemRandomNumberGenerator()
    let alphabet = Array("><|?~/!@#=- \n\r\tacrt\"\\:;()1$[]".utf8) + [0xC3, 0xA9, 0x00]
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in
        alphabet.randomElement(using: &random)
      }
      if let file = try? TranscriptFile(bytes, path: "a.chat") {
        #expect(Array(file.source.text.utf8) == bytes)
      }
    }
  }
}
