import Application
import Backends
import Commands
import Conversation
import Ordering
import SQLite
import Testing

@Suite struct SessionDeleteTests {
  static let secrets = ["Rosalind", "Franklin", "Pine Road", "555 0134"]

  let evening: Evening

  init() async throws {
    evening = try await Evening()
    try await evening.hold("a1b2", Evening.delivery)
    try await evening.hold("c3d4", at: 60, [("a salad", "add 1 salad")])
  }

  private func delete(_ deletion: SessionDeletion, _ leftovers: Leftovers = Leftovers())
    async -> Printout
  {
    await SessionDeleteCommand(
      evening.sessions, orders: evening.book, leftovers: leftovers, deletion, Presentation(.json)
    ).printout()
  }

  static let deletions: [SessionDeletion] = [
    .sessions([.named("a1")]), .phone("5550134"), .phone("(555) 01-34"),
  ]

  @Test("a person's session goes, and the order forgets who placed it", arguments: deletions)
  func person(_ deletion: SessionDeletion) async throws {
    for secret in Self.secrets { #expect(evening.folder.holds(secret), "\(secret)") }
    let printout = await delete(deletion)
    #expect(
      printout
        == Printout(
          "{\"v\":1,\"sessions\":1,\"turns\":5,\"personalValues\":0,\"outbox\":0,\"orders\":1,"
            + "\"historyLines\":0,\"damagedFiles\":0}\n"))
    for secret in Self.secrets { #expect(!evening.folder.holds(secret), "\(secret)") }
    #expect(try await evening.store.sessions().map(\.id) == ["c3d4"])
    let orders = try await evening.book.orders()
    #expect(orders.count == 1 && orders[0].request.name == nil)
    #expect(orders[0].request.lines.map(\.item) == ["calzone"])
  }

  @Test("everything goes with --all, the history and damaged databases too")
  func all() async throws {
    let history = try evening.folder.write("a calzone\na cola\n", to: "history")
    try evening.folder.write("Rosalind", to: "tabletalk.sqlite3.corrupt-1")
    try evening.folder.write("Rosalind", to: "tabletalk.sqlite3.corrupt-1-wal")
    let printout = await delete(
      .all, Leftovers(history: history, folder: evening.folder.path))
    #expect(printout.text.contains("\"sessions\":2,"))
    #expect(printout.text.contains("\"orders\":1,\"historyLines\":2,\"damagedFiles\":1"))
    for secret in Self.secrets + ["a calzone"] {
      #expect(!evening.folder.holds(secret), "\(secret)")
    }
  }

  @Test("what is not there can not be deleted by name, and a strange number takes nothing")
  func nothing() async throws {
    #expect(await delete(.sessions([.named("zz")])).code == 1)
    let printout = await delete(.phone("555 9999"))
    #expect(printout.code == 0 && printout.text.contains("\"sessions\":0,"))
    #expect(try await evening.store.sessions().count == 2)
  }

  @Test("the sentence counts what was taken")
  func sentence() async throws {
    let printout = await SessionDeleteCommand(
      evening.sessions, orders: evening.book, .sessions([.named("c3d4")]), Presentation()
    ).printout()
    #expect(
      printout.text
        == "Deleted: 1 session, 1 turn, 0 personal values, 0 sent orders, "
        + "the personal data of 0 orders.\n")
  }

  @Test("sessions go after a month, the names on orders after a quarter")
  func retention() async throws {
    let book = evening.book
    let erase: @Sendable (Erasure) async -> Int = { (try? await book.erase($0)) ?? 0 }
    let day = 86_400
    let early = await Retention().sweep(
      evening.store, now: Evening.seconds + 30 * day, erase: erase)
    #expect(early.sessions == 0 && early.orders == 0)
    let later = await Retention().sweep(
      evening.store, now: Evening.seconds + 30 * day + 1, erase: erase)
    #expect(later.sessions == 1 && later.orders == 0)
    let latest = await Retention().sweep(
      evening.store, now: Evening.seconds + 91 * day, erase: erase)
    #expect(latest.sessions == 1 && latest.orders == 1)
    for secret in Self.secrets { #expect(!evening.folder.holds(secret), "\(secret)") }
  }
}
