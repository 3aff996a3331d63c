import Dialogue
import Ordering
import Testing

@Suite struct TalkTests {
  @Test func `a greeting, thanks, help and goodbye are answered`() throws {
    var bench = Bench()
    #expect(try bench.hear("greet") == [.hello])
    #expect(try bench.hear("thank") == [.welcome])
    #expect(try bench.hear("help") == [.help])
    #expect(try bench.hear("bye") == [.goodbye(hasOrder: false)])
    #expect(try bench.hear("no") == [.nothingNew])
    try bench.hear("add 1 cola")
    #expect(try bench.hear("bye") == [.goodbye(hasOrder: true)])
  }

  @Test func `the same courtesy twice in a message is answered once`() throws {
    var bench = Bench()
    #expect(try bench.hear("greet; greet; thank") == [.hello, .welcome])
  }

  @Test func `a message refused unread leaves everything, and the question comes back`() throws {
    var bench = try Bench(after: "add 1 steak")
    let state = bench.state
    let question = Reply.question(
      .option(try Line("1 steak", id: 1), "doneness", ["rare", "done", "pink"]))
    for refusal in [Refusal.empty, .cardNumber, .tooLong(limit: 2000)] {
      #expect(bench.feed(.refused(refusal)) == [.refused(refusal), question])
      #expect(bench.state.order == state.order)
      #expect(bench.phase == state.phase)
    }
  }

  @Test(arguments: ["ask is it vegan", "browse", "recommend", "review", "status", "help", "greet"])
  func `a question in the middle is answered, and the open one asked again once`(
    _ message: String
  ) throws {
    for start in ["add 1 steak", "add 1 cola; checkout"] {
      var bench = try Bench(after: start)
      let phase = bench.phase
      let replies = try bench.hear(message)
      let questions = replies.count { if case .question = $0 { true } else { false } }
      #expect(questions == 1)
      guard case .question? = replies.last else {
        Issue.record("\(replies)")
        return
      }
      #expect(bench.phase == phase)
    }
  }

  @Test func `an answer comes first, then what changed, then the question`() throws {
    var bench = try Bench(after: "add 1 cola", "checkout")
    let answer = Answer(.answered, text: "Until ten.", cites: ["faq.md#hours"])
    bench.desk.scripted[.search] = [.outcome(.answer(answer))]
    let line = try Line("1 salad", id: 2)
    #expect(
      try bench.hear("add 1 salad; ask when do you close")
        == [.answer(answer), .changed([.added(line)]), .question(.slot(.mode))])
    #expect(bench.calls == [.search("when do you close", about: ["salad"])])
  }

  @Test func `two questions get two answers before anything is said`() throws {
    var bench = Bench()
    bench.withheld = [.search]
    #expect(try bench.hear("ask one; ask two") == [])
    #expect(bench.open.count == 2)
    #expect(
      bench.release() == [.answer(Answer(.unknown)), .answer(Answer(.unknown))])
  }

  @Test func `an outcome nobody waits for changes nothing and says nothing`() throws {
    var bench = try Bench(after: "add 1 cola")
    let state = bench.state
    let receipt = Receipt(
      id: "X", status: .received, total: .zero, mode: .pickup, payment: .card,
      readyAt: bench.now, lines: [])
    let outcomes: [(ToolCall.Operation, ToolOutcome)] = [
      (.search, .answer(Answer(.answered, text: "x"))), (.recommend, .suggestions([])),
      (.place, .receipt(receipt)), (.modify, .receipt(receipt)), (.cancel, .receipt(receipt)),
      (.status, .receipt(receipt)), (.find, .found(nil)), (.find, .found(receipt)),
      (.paymentLink, .link("x")), (.place, .failure(.timeout)), (.quote, .failure(.timeout)),
    ]
    for (operation, outcome) in outcomes {
      #expect(bench.feed(.returned(operation, outcome)) == [])
      #expect(bench.state == state)
    }
  }

  @Test func `an outcome of another kind than was asked is a failure`() throws {
    var bench = try Bench.confirming()
    bench.desk.scripted[.place] = [.outcome(.link("x"))]
    try bench.hear("yes")
    #expect(bench.phase.name == "confirming")
    #expect(bench.state.unresolvedKey == "s-r1")
    bench.desk.scripted[.search] = [.outcome(.found(nil))]
    #expect(
      try bench.hear("ask why") == [.failed(.search, .malformed), .question(.confirm)])
  }

  @Test func `what was said last can be heard again`() throws {
    var bench = try Bench(after: "add 1 cola", "review")
    let cart = Reply.cart([try Line("1 cola", id: 1)], subtotal: Money(minorUnits: 250))
    #expect(try bench.hear("repeat") == [cart])
    #expect(try bench.hear("repeat") == [cart])
  }

  @Test func `a spelling that was mended is said`() throws {
    var bench = Bench()
    let correction = Correction(heard: "colla", taken: "Cola")
    let replies = bench.hear(
      Interpretation(
        text: "colla", steps: [Step(.add(Selection(["cola"])))], corrections: [correction]))
    #expect(replies.contains(.corrected([correction])))
  }

  @Test func `words left over beside what was understood are named`() throws {
    var bench = Bench()
    #expect(
      try bench.hear("add 1 cola", leftOver: "sparkling").contains(
        .leftOver(words: ["sparkling"])))
  }

  // MARK: Misunderstandings

  @Test func `words that nobody can answer count as misunderstood, in a row`() throws {
    var bench = Bench()
    for attempt in 1...4 {
      #expect(bench.mishear("blorp") == [.notUnderstood(words: ["blorp"], attempt: attempt)])
      #expect(bench.calls.map(\.operation) == [.search])
    }
    try bench.hear("greet")
    #expect(bench.mishear("blorp") == [.notUnderstood(words: ["blorp"], attempt: 1)])
  }

  @Test func `words that a document answers are no misunderstanding`() throws {
    var bench = Bench()
    bench.mishear("blorp")
    let answer = Answer(.answered, text: "Yes.")
    bench.desk.scripted[.search] = [.outcome(.answer(answer))]
    #expect(bench.mishear("parking") == [.answer(answer)])
    #expect(bench.mishear("blorp") == [.notUnderstood(words: ["blorp"], attempt: 1)])
  }

  @Test func `a search that fails for words left over is a misunderstanding, else a failure`()
    throws
  {
    var bench = Bench()
    bench.fail(.search, .timeout, .timeout)
    #expect(bench.mishear("blorp") == [.notUnderstood(words: ["blorp"], attempt: 1)])
    #expect(try bench.hear("ask parking") == [.failed(.search, .timeout)])
  }

  @Test func `a message without a word is misunderstood without a search`() throws {
    var bench = Bench()
    #expect(
      bench.hear(Interpretation(text: "??")) == [.notUnderstood(words: [], attempt: 1)])
    #expect(bench.calls == [])
  }

  @Test func `while a question is open, words that do not answer it are not searched for`() throws {
    var bench = try Bench(after: "add 1 cola", "checkout")
    for attempt in 1...3 {
      #expect(
        bench.mishear("blorp") == [
          .notUnderstood(words: ["blorp"], attempt: attempt), .question(.slot(.mode)),
        ])
    }
    #expect(bench.calls == [])
  }

  @Test func `answers that fit nothing count in a row as well`() throws {
    var bench = try Bench(after: "add 1 pizza|calzone")
    for attempt in 1...3 {
      #expect(
        try bench.hear("choose #9").first == .notUnderstood(words: [], attempt: attempt))
    }
    try bench.hear("choose #1")
    #expect(bench.state.misunderstandings == 0)
  }

  // MARK: A person

  @Test func `a person takes over at once, and the bot keeps quiet and the order as it is`() throws
  {
    for start in ["greet", "add 1 cola", "add 1 steak", "add 1 cola; checkout"] {
      var bench = try Bench(after: start)
      let lines = bench.lines
      #expect(try bench.hear("human") == [.handedOff])
      for message in [
        "add 1 salad", "yes", "cancel", "undo", "checkout", "help", "human", "ask why; greet",
      ] {
        #expect(try bench.hear(message) == [.withPerson])
        #expect(bench.calls == [])
      }
      #expect(bench.mishear("hello?") == [.withPerson])
      #expect(bench.phase == .handedOff)
      #expect(bench.lines == lines)
    }
  }

  @Test func `nothing brings a conversation back from a person`() throws {
    var bench = try Bench(after: "add 1 cola", "undo", "human")
    #expect(bench.feed(.redone) == [.withPerson])
    #expect(bench.phase == .handedOff)
    bench = try Bench(after: "add 1 cola", "provide mode=dine-in; provide payment=cash")
    bench.withheld = [.quote]
    try bench.hear("checkout")
    try bench.hear("human")
    bench.release()
    #expect(bench.phase == .handedOff)
  }

  @Test func `an order on its way when a person takes over is still remembered`() throws {
    var bench = try Bench.confirming()
    bench.withheld = [.place]
    try bench.hear("yes")
    try bench.hear("human")
    let replies = bench.release()
    #expect(bench.phase == .handedOff)
    #expect(bench.state.receipts.map(\.id) == ["C1"])
    #expect(bench.lines == [])
    #expect(replies == [.handedOff, .placed(try #require(bench.desk.order("C1")))])
  }

  @Test func `an order of unknown outcome when a person takes over stays marked as such`() throws {
    var bench = try Bench.confirming()
    bench.withheld = [.place]
    try bench.hear("yes")
    try bench.hear("human")
    bench.desk.scripted[.place] = [.lost]
    #expect(bench.release() == [.handedOff, .failed(.place, .timeout)])
    #expect(bench.phase == .handedOff)
    #expect(bench.state.unresolvedKey == "s-r1")
  }
}
