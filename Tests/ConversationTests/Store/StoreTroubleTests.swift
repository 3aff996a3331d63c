@testable import Conversation
import Foundation
import SQLite
import Testing

@Suite struct StoreTroubleTests {
  let folder = StoreFolder()

  func open() throws -> SessionStore { try SessionStore(.file(folder.file)) }

  @Test("without a place on disk all goes on in memory, and the cause is told")
  func unreachable() async throws {
    let store = try SessionStore(.file("/proc/tabletalk/tabletalk.sqlite3"))
    #expect(await store.trouble == .unreachable)
    #expect(!store.isOnDisk)
    #expect(await store.append(Sample.turn(1), of: Sample.session()) == .unreachable)
    #expect(try await store.turns(of: "7f3a") == [Sample.turn(1)])
    #expect(try await store.lastSession() == Sample.session())
  }

  @Test("a folder in which nothing may be created is read-only")
  func readOnly() async throws {
    let store = try SessionStore(.file("/sys/tabletalk.sqlite3"))
    #expect(await store.append(Sample.turn(1), of: Sample.session()) == .readOnly)
  }

  @Test("a file of a newer version is left alone")
  func newer() async throws {
    try Connection(.file(folder.file)).migrate(
      "sessions", (0..<99).map { "CREATE TABLE t\($0) (i)" })
    let before = FileManager.default.contents(atPath: folder.file)
    let store = try open()
    #expect(await store.append(Sample.turn(1), of: Sample.session()) == .newer)
    #expect(FileManager.default.contents(atPath: folder.file) == before)
  }

  @Test("a full disk: turns wait in memory and are saved when there is room again")
  func full() async throws {
    let store = try open()
    let session = Sample.session()
    await store.append(Sample.turn(1), of: session)
    try await store.limitPages(to: 1)
    let long = String(repeating: "latte ", count: 10_000)
    #expect(await store.append(Sample.turn(2, text: long), of: session) == .full)
    #expect(await store.reserve(Sample.key("k1"), of: session) == .full)
    #expect(await store.settle("k1", outcome: "ord_0001") == .full)
    #expect(try await store.turns(of: "7f3a").map(\.number) == [1, 2])
    #expect(try await store.outbox(of: "7f3a").map(\.outcome) == ["ord_0001"])
    try await store.limitPages(to: 1_000_000)
    #expect(await store.append(Sample.turn(3), of: session) == nil)
    let second = try open()
    #expect(try await second.turns(of: "7f3a").map(\.number) == [1, 2, 3])
    #expect(try await second.outbox(of: "7f3a").map(\.outcome) == ["ord_0001"])
  }

  @Test("a locked file: turns wait in memory and are saved when the lock is gone")
  func locked() async throws {
    let store = try open()
    let other = try Connection(.file(folder.file))
    try other.execute("BEGIN IMMEDIATE")
    #expect(await store.append(Sample.turn(1), of: Sample.session()) == .locked)
    #expect(try await store.sessions().map(\.id) == ["7f3a"])
    #expect(try await store.sessions(matching: "7f").map(\.id) == ["7f3a"])
    try other.execute("ROLLBACK")
    #expect(await store.append(Sample.turn(2), of: Sample.session()) == nil)
    #expect(try await open().turns(of: "7f3a").map(\.number) == [1, 2])
  }

  @Test("a damaged file is set aside at opening, whole or in part", arguments: [0, 100, 4_096])
  func damagedAtOpening(intactBytes: Int) async throws {
    do { await (try open()).append(Sample.turn(1), of: Sample.session()) }
    try folder.damage(from: intactBytes)
    let store = try open()
    #expect(await store.trouble == .corrupt(movedTo: folder.file + ".corrupt-1"))
    #expect(folder.names.contains("tabletalk.sqlite3.corrupt-1"))
    #expect(await store.append(Sample.turn(1), of: Sample.session()) == nil)
    #expect(try await open().turns(of: "7f3a") == [Sample.turn(1)])
  }

  @Test(
    "a file damaged while in use is set aside, and a new one has what could still be read",
    arguments: [("session_updated", [1, 2, 3]), ("turn", [2, 3])])
  func damagedInUse(_ damage: (part: String, numbers: [Int])) async throws {
    let session = Sample.session()
    let store = try open()
    await store.append(Sample.turn(1), of: session)
    try await store.damage(damage.part)
    let trouble = await store.append(Sample.turn(2), of: Sample.session(updated: 101))
    #expect(trouble == .corrupt(movedTo: folder.file + ".corrupt-1"))
    #expect(folder.names.contains("tabletalk.sqlite3.corrupt-1"))
    #expect(await store.append(Sample.turn(3), of: session) == nil)
    #expect(try await open().turns(of: "7f3a").map(\.number) == damage.numbers)
  }

  @Test("a session continued by another program does not hold up what is not its own")
  func overtaken() async throws {
    let store = try open()
    let session = Sample.session()
    await (try open()).append(Sample.turn(1, text: "theirs"), of: session)
    #expect(await store.append(Sample.turn(1, text: "mine"), of: session) == .overtaken)
    #expect(await store.reserve(Sample.key("k1"), of: session) == .overtaken)
    let third = try open()
    #expect(try await third.turns(of: "7f3a").map(\.text) == ["theirs"])
    #expect(try await third.outbox(of: "7f3a").map(\.key) == ["k1"])
  }
}

extension SessionStore {
  /// As when the disk has no room, or has it again.
  func limitPages(to count: Int) throws {
    try tables.connection.execute("PRAGMA max_page_count = \(count)")
  }

  /// As when a sector went bad: the first page of a table or index is no page any more.
  func damage(_ name: String) throws {
    try tables.connection.truncateLog()
    let page = try tables.connection.prepare(
      "SELECT rootpage FROM sqlite_schema WHERE name = ?"
    ).first(name) { $0.int(0) }
    guard let page, case .file(let path) = location,
      let file = FileHandle(forWritingAtPath: path)
    else { return }
    try file.seek(toOffset: UInt64((page - 1) * 4_096))
    try file.write(contentsOf: Data(repeating: 0x5a, count: 4_096))
    try file.close()
    // So that it is read again.
    try tables.connection.execute("PRAGMA shrink_memory")
  }
}
