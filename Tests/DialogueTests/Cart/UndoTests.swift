import Dialogue
import Ordering
import Testing

@Suite struct UndoTests {
  @Test func `undo takes back the last change`() throws {
    var bench = try Bench(after: "add 1 cola", "add 1 salad")
    #expect(try bench.hear("undo") == [.undone])
    #expect(bench.lines == [try Line("1 cola", id: 1)])
  }

  @Test func `undo twice takes back two changes, and then there is nothing more`() throws {
    var bench = try Bench(after: "add 1 cola", "add 1 salad", "undo", "undo")
    #expect(bench.lines == [])
    #expect(try bench.hear("undo") == [.nothingToUndo])
  }

  @Test func `what was undone can be wanted after all, as often as it was undone`() throws {
    var bench = try Bench(after: "add 1 cola", "add 1 salad", "undo", "undo")
    #expect(bench.feed(.redone) == [.redone])
    #expect(bench.lines.map(\.item) == ["cola"])
    #expect(bench.feed(.redone) == [.redone])
    #expect(bench.lines.map(\.item) == ["cola", "salad"])
    #expect(bench.feed(.redone) == [.nothingToUndo])
    try bench.hear("undo")
    #expect(bench.lines.map(\.item) == ["cola"])
  }

  @Test func `something new ends what could be wanted after all`() throws {
    var bench = try Bench(after: "add 1 cola", "undo", "add 1 salad")
    #expect(bench.feed(.redone) == [.nothingToUndo])
  }

  @Test func `undo and something new in one message are two things`() throws {
    var bench = try Bench(after: "add 1 cola", "add 1 salad", "undo; add 1 cake")
    #expect(bench.lines.map(\.item) == ["cola", "cake"])
    try bench.hear("undo")
    #expect(bench.lines.map(\.item) == ["cola"])
    try bench.hear("undo")
    #expect(bench.lines.map(\.item) == [])
  }

  @Test func `undo brings back a question with its line`() throws {
    let bench = try Bench(after: "add 1 steak", "choose doneness:rare", "undo")
    #expect(bench.phase == .choosing(.missing(line: 1, group: "doneness")))
    #expect(bench.lines == [try Line("1 steak", id: 1)])
  }

  @Test func `undo brings back an emptied cart`() throws {
    let bench = try Bench(after: "add 1 cola; add 2 salad", "cancel", "undo")
    #expect(bench.lines.map(\.item) == ["cola", "salad"])
  }

  @Test func `undo while a price stands takes back the last change and prices anew`() throws {
    var bench = try Bench.confirming()
    try bench.hear("add 1 salad")
    try bench.hear("undo")
    #expect(bench.quote?.request.lines == [try Line("1 cola", id: 1)])
    #expect(bench.calls.map(\.operation) == [.quote])
  }

  @Test func `a line number is not used again after undo`() throws {
    let bench = try Bench(after: "add 12 cola", "yes", "undo", "undo", "add 15 salad")
    #expect(bench.lines.map(\.id) == [2])
    #expect(bench.phase == .choosing(.quantity(2)))
  }

  @Test func `nothing said is nothing to undo`() throws {
    var bench = try Bench(after: "help", "review", "ask when do you close")
    #expect(try bench.hear("undo") == [.nothingToUndo])
  }
}
