import Conversation
import SQLite
import Testing

@Suite struct SessionStoreTests {
  let folder = StoreFolder()

  func open() throws -> SessionStore { try SessionStore(.file(folder.file)) }

  @Test("turns come back in order, also in the next run of the program")
  func turns() async throws {
    do {
      let store = try open()
      for number in 1...3 {
        #expect(await store.append(Sample.turn(number), of: Sample.session()) == nil)
      }
    }
    let store = try open()
    #expect(store.isOnDisk)
    #expect(try await store.turns(of: "7f3a") == (1...3).map { Sample.turn($0) })
    #expect(try await store.turns(of: "other") == [])
    #expect(try await store.lastSession() == Sample.session())
  }

  @Test("file and folder are their owner's only")
  func modes() async throws {
    let store = try open()
    await store.append(Sample.turn(1), of: Sample.session())
    #expect(folder.mode(of: folder.file) == 0o600)
    #expect(folder.mode(of: folder.file + "-wal") == 0o600)
    #expect(folder.mode(of: folder.path + "/data") == 0o700)
  }

  @Test("a turn that has not ended may be saved again, one that has may not")
  func openTurn() async throws {
    let store = try open()
    let session = Sample.session()
    await store.append(
      Sample.turn(1, text: "a", isComplete: false), of: session, personal: [], .full)
    await store.append(Sample.turn(1, text: "b"), of: session)
    #expect(try await store.turns(of: session.id) == [Sample.turn(1, text: "b")])
    #expect(await store.append(Sample.turn(1, text: "c"), of: session) == .overtaken)
    #expect(try await open().turns(of: session.id) == [Sample.turn(1, text: "b")])
  }

  @Test("a session is found by id, by name and by the beginning of its id")
  func lookup() async throws {
    for store in [try open(), try SessionStore(.memory)] {
      await store.append(Sample.turn(1), of: Sample.session("7f3a", updated: 1))
      await store.append(Sample.turn(1), of: Sample.session("7f3b", name: "lunch", updated: 3))
      await store.append(
        Sample.turn(1), of: Sample.session("8_%c", name: "7f3a!", venue: "coffee", updated: 2))
      let found: [(String, [String])] = [
        ("7f3a", ["7f3a"]), ("lunch", ["7f3b"]), ("7", ["7f3b", "7f3a"]), ("8", ["8_%c"]),
        ("_", []), ("%", []), ("", []), ("9", []), ("7f3c", []),
      ]
      for (text, ids) in found {
        #expect(try await store.sessions(matching: text).map(\.id) == ids, "\(text)")
      }
      #expect(try await store.sessions().map(\.id) == ["7f3b", "8_%c", "7f3a"])
      #expect(try await store.lastSession(venue: "coffee")?.id == "8_%c")
      #expect(try await store.lastSession(venue: "vending") == nil)
    }
  }

  @Test("a key is kept before it is sent, once, with what became of it")
  func outbox() async throws {
    do {
      let store = try open()
      #expect(await store.reserve(Sample.key("k1"), of: Sample.session()) == nil)
      #expect(await store.reserve(Sample.key("k2"), of: Sample.session()) == nil)
      #expect(await store.settle("k1", outcome: "ord_0001") == nil)
      #expect(await store.reserve(Sample.key("k1"), of: Sample.session()) == nil)
    }
    let rows = try await open().outbox(of: "7f3a")
    #expect(rows.map(\.key) == ["k1", "k2"])
    #expect(rows.map(\.outcome) == ["ord_0001", nil])
  }

  @Test("personal values are kept apart, the latest of each placeholder")
  func personal() async throws {
    let store = try open()
    let phones = ["555-0100", "555-0101"].map { PersonalValue(placeholder: "PHONE_1", value: $0) }
    await store.append(Sample.turn(1), of: Sample.session(), personal: [phones[0]])
    await store.append(Sample.turn(2), of: Sample.session(), personal: [phones[1]])
    #expect(try await store.personalValues(of: "7f3a") == [phones[1]])
  }
}
