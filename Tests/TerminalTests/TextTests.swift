import Terminal
import Testing

@Suite struct TextTests {
  @Test(arguments: [
    ("latte", 5), ("crème", 5), ("cre\u{300}me", 5), ("茶", 2), ("寿司 2", 6), ("ﾗｰﾒﾝ", 4),
    ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("🍕", 2), ("👩🏽‍🍳", 2), ("🇫🇷", 2), ("☕️", 2), ("1️⃣", 2),
    ("♥", 1), ("×…–", 3), ("שלום", 4), ("", 0), ("Ａ", 2), ("…", 1), ("\u{301}", 0),
  ]) func widthIsMeasuredPerGrapheme(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test func wordsWrapWithAHangingIndent() {
    #expect(
      wrap("Added 2 × Margherita pizza and 1 × Cola.", columns: 20, hang: 5, first: 5) == """
        Added 2 ×
             Margherita
             pizza and 1 ×
             Cola.
        """)
  }

  @Test func noLineIsWiderThanTheColumns() {
    let text =
      "A 寿司寿司寿司寿司 set, an unbelievablylongwordthatneverends and 🍕🍕🍕🍕🍕🍕🍕.\n\n  - a list of things\n"
    for columns in 4...40 {
      for line in wrap(text, columns: columns, hang: 5).split(separator: "\n") {
        #expect(line.displayWidth <= columns, "\(columns): \(line)")
      }
    }
  }

  @Test func wrappingLosesNoWord() {
    let text = "one two three four five six seven eight nine ten"
    let wrapped = wrap(text, columns: 11, hang: 2)
    #expect(wrapped.split(whereSeparator: \.isWhitespace) == text.split(separator: " "))
  }

  @Test func paragraphsAndListsKeepTheirShape() {
    #expect(wrap("a b\n\n  c d e", columns: 8, hang: 2) == "a b\n\n    c d\n    e")
    #expect(wrap("a  b", columns: nil, hang: 5) == "a  b")
  }

  @Test func shorteningNeverCutsAGrapheme() {
    #expect("Margherita pizza".shortened(to: 12) == "Margherita…")
    #expect("Margherita".shortened(to: 10) == "Margherita")
    #expect("寿司寿司".shortened(to: 6) == "寿司…")
    #expect("寿司寿司".shortened(to: 4, ellipsis: "...") == "...")
    #expect("👩🏽‍🍳👩🏽‍🍳".shortened(to: 3) == "👩🏽‍🍳…")
    #expect("long".shortened(to: 0) == "")
  }
}
