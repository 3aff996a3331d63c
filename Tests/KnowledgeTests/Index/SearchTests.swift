import Knowledge
import Testing

@Suite struct SearchTests {
  let index = KnowledgeIndex(path: nil) { _ in Fixture.corpus }

  func best(_ question: String) async throws -> Passage? {
    try await index.passages(matching: question, limit: 3).first
  }

  @Test(
    "a question finds its passage by other forms, like meaning, slips and joined words",
    arguments: [
      ("do you deliver", "faq.md#delivery"), ("delivry", "faq.md#delivery"),
      ("when do you open", "faq.md#opening-hours"), ("openinghours", "faq.md#opening-hours"),
      ("is there wi fi", "faq.md#is-there-wifi"), ("internet?", "faq.md#is-there-wifi"),
      ("how long does it take", "faq.md#how-long-does-it-take"),
      ("may I bring my DOGS", "policies.md#pets"), ("puppy", "policies.md#pets"),
      ("can I get my money back", "policies.md#refunds"),
      ("tell me about the fish soup", "menu.json#item/fish-soup"),
      ("tomato bisque", "menu.json#item/tomato-soup"), ("lunch combo", "menu.json#combo/lunch"),
      ("where are you", "about.md#where-to-find-us"),
    ])
  func finding(question: String, source: String) async throws {
    #expect(try await best(question)?.source == source)
  }

  @Test(
    "what stands nowhere finds nothing",
    arguments: ["quantum entanglement", "", "   ", "the of and", "\u{0}", "🍕🍕", "?!", "東京"])
  func nothing(question: String) async throws {
    #expect(try await index.passages(matching: question, limit: 3).isEmpty)
    #expect(try await index.look(up: question) == .notKnown)
  }

  @Test(
    "the query language of the index can not be spoken from outside",
    arguments: [
      "wifi\" OR \"delivery", "title:wifi", "wifi*", "NEAR(wifi delivery)", "wifi AND NOT dogs",
      "{title} : wifi", "^wifi", "wifi'; DROP TABLE document; --", "(wifi", "\"wifi", "-wifi + (",
    ])
  func injection(question: String) async throws {
    let found = try await index.passages(matching: question, limit: 10)
    #expect(found.map(\.source).contains("faq.md#is-there-wifi"))
  }

  @Test("a very long question is read as far as a question goes")
  func longQuestion() async throws {
    let long = String(repeating: "delivery wifi ", count: 50_000)
    #expect(try await index.passages(matching: long, limit: 3).count >= 2)
  }

  @Test("scores fall, limits hold, and the same question gives the same passages")
  func order() async throws {
    let found = try await index.passages(matching: "soup delivery wifi dogs hours", limit: 4)
    #expect(found.count == 4)
    #expect(found.map(\.score.total) == found.map(\.score.total).sorted(by: >))
    #expect(found.allSatisfy { (0...1).contains($0.score.total) })
    #expect(try await index.passages(matching: "soup delivery wifi dogs hours", limit: 4) == found)
    #expect(try await index.passages(matching: "soup", limit: 0).isEmpty)
    #expect(try await index.passages(matching: "soup", limit: -1).isEmpty)
  }

  @Test("what is about the question ranks before what mentions it")
  func headings() async throws {
    let found = try await index.passages(matching: "delivery", limit: 3)
    #expect(found.map(\.source).prefix(2) == ["faq.md#delivery", "policies.md#refunds"])
    #expect(found[0].score.heading == 1)
    #expect(found[1].score.heading == 0)
  }

  @Test("a word that nobody knows makes an answer less certain")
  func certainty() async throws {
    let known = try #require(try await best("is there wifi"))
    let half = try #require(try await best("is there a wifi zeppelin"))
    #expect(known.score.total > 2 * half.score.total)
  }

  @Test("the sentences are those that answer, in the order of the text")
  func sentences() async throws {
    #expect(
      try await best("are pets allowed on the terrace")?.sentences
        == ["Well-behaved dogs may sit on the terrace."])
    #expect(
      try await best("do they get water")?.sentences == [
        "Well-behaved dogs may sit on the terrace.", "They get a bowl of water.",
      ])
    #expect(try await best("is there wifi")?.sentences == ["Yes, it is free."])
  }

  @Test("a certain answer is the passage itself")
  func lookUp() async throws {
    guard case .answer(let passage) = try await index.look(up: "is there wifi") else {
      Issue.record("not certain")
      return
    }
    #expect(passage.heading == "Is there wifi?")
    #expect(passage.kind == .faq)
    #expect(passage.text == "Yes, it is free.")
  }
}

enum Fixture {
  static let faq = """
    # FAQ

    ## Opening hours
    From eight to six, Monday to Thursday.

    ## Delivery
    We bring orders to two areas.

    ## Is there wifi?
    Yes, it is free.

    ## How long does it take?
    About 20 minutes.
    """

  static let policies = """
    ## Refunds
    You get everything back. Nothing is refunded after a week. A late delivery is refunded as well.

    ## Pets
    We like animals. Inside only guide dogs may come. Well-behaved dogs may sit on the terrace. \
    They get a bowl of water. Cats stay at home.
    """

  static let about = """
    ## Where to find us
    At 1 Small Street.
    """

  static let corpus = corpus()

  static func corpus(faq: String = faq, policies: String = policies) -> Corpus {
    Corpus(
      menu: SmallVenue.menu,
      files: [
        Corpus.File(name: "about.md", bytes: Array(about.utf8)),
        Corpus.File(name: "faq.md", bytes: Array(faq.utf8)),
        Corpus.File(name: "policies.md", bytes: Array(policies.utf8)),
      ])
  }
}
