import Knowledge
import Testing

@Suite struct MarkdownDocumentTests {
  func documents(_ text: String, file: String = "faq.md") -> [Document] {
    Document.documents(ofMarkdown: Array(text.utf8), file: file)
  }

  @Test("each section of the second level is a document with an anchor")
  func sections() {
    let found = documents("# FAQ\n\n## Opening hours\nAt eight.\n\n## Do you deliver?\nYes.\n")
    #expect(found.map(\.source) == ["faq.md#opening-hours", "faq.md#do-you-deliver"])
    #expect(found.map(\.title) == ["Opening hours", "Do you deliver?"])
    #expect(found.map(\.text) == ["At eight.", "Yes."])
    #expect(found.map(\.kind) == [.faq, .faq])
  }

  @Test("the kind is that of the file")
  func kinds() {
    let kinds = ["faq.md", "policies.md", "about.md", "wine-list.md"].map {
      documents("## A\nb", file: $0).map(\.kind)
    }
    #expect(kinds == [[.faq], [.policy], [.about], [.page]])
  }

  @Test("line ends of every system, a mark and bytes that are no text are read alike")
  func encodings() {
    #expect(
      documents("\u{FEFF}## A\r\nOne\r\ntwo.\r\n## B\rThree.")
        == documents("## A\nOne\ntwo.\n## B\nThree."))
    let latin = Array("## Caf".utf8) + [0xE9] + Array("\nGr".utf8) + [0xFC, 0xDF] + Array("e".utf8)
    let found = Document.documents(ofMarkdown: latin, file: "faq.md")
    #expect(found.map(\.title) == ["Caf\u{FFFD}"])
    #expect(found.map(\.text) == ["Gr\u{FFFD}\u{FFFD}e"])
  }

  @Test("escapes and controls in a file do not reach the text")
  func hostile() {
    let found = documents("## A\u{1B}[2J\nred \u{1B}[31mtext\u{7}\u{202E}\u{0}")
    #expect(found.map(\.title) == ["A"])
    #expect(found.map(\.text) == ["red text"])
  }

  @Test("a repeated heading gets an anchor of its own, and one without letters gets one too")
  func anchors() {
    let found = documents("## Hours\na\n## Hours\nb\n## ???\nc\n## Crêpes & Co: 2_go\nd")
    #expect(
      found.map(\.source) == [
        "faq.md#hours", "faq.md#hours-1", "faq.md#section", "faq.md#crêpes--co-2_go",
      ])
  }

  @Test("deeper headings stay in their section, text above the first belongs to the title")
  func otherLevels() {
    let found = documents("# Venue\nHello.\n## Food\nAll day.\n### Kids\nSmall.\n#### Deep\nEnd.")
    #expect(found.map(\.title) == ["Venue", "Food"])
    #expect(found.map(\.text) == ["Hello.", "All day.\nKids\nSmall.\nDeep\nEnd."])
  }

  @Test("a file without second-level headings is cut where it repeats, or not at all")
  func withoutSections() {
    #expect(documents("# A\none\n# B\ntwo").map(\.title) == ["A", "B"])
    #expect(documents("# T\n### A\none\n### B\ntwo").map(\.title) == ["A", "B"])
    #expect(documents("# Only\none\ntwo").map(\.title) == ["Only"])
    #expect(documents("Just text.\nMore.", file: "notes.md").map(\.source) == ["notes.md#notes"])
    #expect(documents("Just text.\nMore.").map(\.text) == ["Just text. More."])
    #expect(documents("").isEmpty)
    #expect(documents("## Nothing here\n\n## Empty").isEmpty)
  }

  @Test("underlined and closed headings are headings, hashes in text are not")
  func headingForms() {
    #expect(documents("First\n---\nx\n\nSecond\n------\ny").map(\.title) == ["First", "Second"])
    #expect(documents("## C# ##\nx").map(\.title) == ["C#"])
    #expect(
      documents("## A\n#1 in town\n####### seven").map(\.text) == ["#1 in town ####### seven"])
  }

  @Test("lists and tables keep their lines, marks and comments fall away")
  func formatting() {
    let found = documents(
      """
      ---
      title: no text
      ---
      ## A **bold** `title`
      See [our _terms_](https://example.com/a_b) and ![a plan](plan.png), it's 2 * 3 \\* 4.
      <!-- hidden
      still hidden --> Shown snake_case.

      - one
      * two
      3. three

      | day | hours |
      |-----|-------|
      | Mon | 8–18 |

      > quoted

      ***
      ~~~
      ## no heading
      ~~~
      """)
    #expect(found.map(\.title) == ["A bold title"])
    #expect(
      found.first?.text.split(separator: "\n").map(String.init) == [
        "See our terms and a plan, it's 2 * 3 * 4. Shown snake_case.", "one", "two", "three",
        "day, hours", "Mon, 8–18", "quoted", "## no heading",
      ])
  }
}
