import Knowledge
import Ordering

/// The index of what a venue knows.
struct KnowledgePart: Part {
  let name = "knowledge"

  private static let questions = [
    ("do you sell gift cards", "faq.md"), ("where do your vegetables come from", "about.md"),
    ("can I return something", "policies.md"), ("how do I get a refund", "policies.md"),
  ]

  func figures(in setting: Setting) async throws(WrongAnswer) -> [Figure] {
    let small = setting.small
    let large = setting.large
    return [
      Figure(
        "open the unchanged index, \(small.label)", try await opening(small, 40),
        in: .milliseconds, .below(5)),
      Figure(
        "open the unchanged index, \(large.label)", try await opening(large, 10),
        in: .milliseconds),
      Figure(
        "look a question up, \(small.label)", try await asking(small), in: .milliseconds,
        .below(1)),
      Figure("look a question up, \(large.label)", try await asking(large), in: .milliseconds),
    ]
  }

  private func index(_ market: Market) -> KnowledgeIndex {
    KnowledgeIndex(
      menu: market.menu, folder: market.folder, path: market.folder + "/knowledge.sqlite3")
  }

  private func opening(_ market: Market, _ count: Int) async throws(WrongAnswer) -> Samples {
    let first = index(market)
    await first.prepare()
    let documents = await first.changes.added
    try expect(
      documents > market.menu.items.count, equals: true, "all of \(documents) documents are new")
    var times: [Double] = []
    for _ in 0..<count {
      let again = index(market)
      times.append(await Stopwatch.elapsed { await again.prepare() })
      try expect(await again.changes, equals: IndexChanges(), "changes of an unchanged index")
    }
    return Samples(times)
  }

  private func asking(_ market: Market) async throws(WrongAnswer) -> Samples {
    let index = index(market)
    await index.prepare()
    var times: [Double] = []
    for _ in 0..<50 {
      for (question, file) in Self.questions {
        var passages: [Passage]?
        times.append(
          await Stopwatch.elapsed {
            passages = try? await index.passages(matching: question, limit: 3)
          })
        let source = passages?.first?.source.prefix { $0 != "#" }
        try expect(source.map(String.init), equals: file, "where \"\(question)\" is answered")
      }
    }
    return Samples(times)
  }
}
