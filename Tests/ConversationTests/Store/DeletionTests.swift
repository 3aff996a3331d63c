import Conversation
import SQLite
import Testing

@Suite struct DeletionTests {
  let folder = StoreFolder()
  let store: SessionStore

  init() async throws {
    store = try SessionStore(.file(folder.file))
    let phone = PersonalValue(placeholder: "PHONE_1", value: "555-0100")
    let name = PersonalValue(placeholder: "NAME_1", value: "Rosalind")
    await store.append(
      Sample.turn(1, text: "a rare order"), of: Sample.session("a", updated: 1),
      personal: [phone, name])
    await store.append(Sample.turn(2), of: Sample.session("a", updated: 1))
    await store.reserve(Sample.key("k1", of: "a"), of: Sample.session("a", updated: 1))
    await store.append(Sample.turn(1), of: Sample.session("b", updated: 2))
  }

  static let deletions: [Deletion] = [
    .sessions(["a", "none"]), .phone("(555) 0100"), .updatedBefore(2),
  ]

  @Test("a session goes with all that belongs to it, and is counted", arguments: deletions)
  func one(_ deletion: Deletion) async throws {
    #expect(folder.holds("Rosalind"))
    let counts = try await store.delete(deletion)
    #expect(counts == DeletionCounts(sessions: 1, turns: 2, personalValues: 2, outbox: 1))
    #expect(try await store.sessions().map(\.id) == ["b"])
    #expect(try await store.turns(of: "a").isEmpty)
    #expect(try await store.outbox(of: "a").isEmpty)
    for text in ["Rosalind", "555-0100", "a rare order"] { #expect(!folder.holds(text), "\(text)") }
  }

  @Test(
    "nothing matches nothing", arguments: [Deletion.phone(""), .sessions([]), .updatedBefore(0)])
  func none(_ deletion: Deletion) async throws {
    #expect(try await store.delete(deletion) == DeletionCounts())
    #expect(try await store.sessions().count == 2)
  }

  @Test("all goes, and the store can be used again")
  func all() async throws {
    #expect(
      try await store.delete(.all)
        == DeletionCounts(sessions: 2, turns: 3, personalValues: 2, outbox: 1))
    #expect(await store.append(Sample.turn(1), of: Sample.session()) == nil)
    #expect(try await store.sessions().count == 1)
  }
}
