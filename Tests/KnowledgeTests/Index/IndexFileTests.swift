import Knowledge
import Ordering
import SQLite
import Testing

@Suite struct IndexFileTests {
  let folder: Folder
  let path: String

  init() throws {
    folder = try Folder()
    path = folder.path("index.sqlite")
  }

  func index(_ corpus: Corpus = Fixture.corpus) -> KnowledgeIndex {
    KnowledgeIndex(path: path) { _ in corpus }
  }

  func open(_ corpus: Corpus = Fixture.corpus) async -> KnowledgeIndex {
    let index = index(corpus)
    await index.prepare()
    return index
  }

  static let questions = [
    "do you deliver", "wifi", "dogs on the terrace", "tomato soup", "nonsense",
  ]

  func answers(_ index: KnowledgeIndex) async throws -> [[Passage]] {
    var answers: [[Passage]] = []
    for question in Self.questions {
      answers.append(try await index.passages(matching: question, limit: 5))
    }
    return answers
  }

  @Test("nothing is opened before the first question")
  func lazy() async throws {
    let index = index()
    #expect(folder.names.isEmpty)
    _ = try await index.passages(matching: "wifi", limit: 1)
    #expect(folder.names.contains("index.sqlite"))
  }

  @Test("an index that is up to date is not touched")
  func unchanged() async throws {
    #expect(await open().changes == IndexChanges(added: 17))
    let again = await open()
    #expect(await again.changes == IndexChanges())
    #expect(await again.notices.isEmpty)
  }

  @Test("only what differs is indexed again, and the result is as if made afresh")
  func incremental() async throws {
    _ = await open()
    var corpus = Fixture.corpus(
      faq: Fixture.faq.replacing("Yes, it is free.", with: "Yes, in the garden.")
        .replacing("## Delivery\nWe bring orders to two areas.", with: "## Catering\nFor ten."))
    corpus.files.append(Corpus.File(name: "notes.md", bytes: Array("## Dogs\nSee pets.".utf8)))
    let updated = await open(corpus)
    #expect(await updated.changes == IndexChanges(added: 2, changed: 1, removed: 1))
    let fresh = KnowledgeIndex(path: nil) { [corpus] _ in corpus }
    #expect(try await answers(updated) == answers(fresh))
    #expect(
      try await updated.passages(matching: "wifi garden", limit: 1).first?.text
        == "Yes, in the garden.")
    #expect(
      try await answers(await open()) == answers(KnowledgeIndex(path: nil) { _ in Fixture.corpus }))
  }

  @Test("a changed menu entry is one document")
  func changedMenu() async throws {
    _ = await open()
    var corpus = Fixture.corpus
    corpus.menu = Menu.withCheaperLatte
    #expect(await open(corpus).changes == IndexChanges(changed: 1))
  }

  @Test(
    "a file that is no database is made again",
    arguments: [Array("not a database, just text\n".utf8), [UInt8](repeating: 0xA5, count: 70_000)])
  func garbage(bytes: [UInt8]) async throws {
    try folder.write(bytes, to: "index.sqlite")
    let index = await open()
    #expect(await index.notices == [.rebuilt(.corrupt)])
    #expect(try await index.passages(matching: "wifi", limit: 1).count == 1)
    #expect(await open().notices.isEmpty)
  }

  @Test("an index damaged behind its header is made again when a question meets the damage")
  func damage() async throws {
    _ = try await open().passages(matching: "wifi", limit: 1)
    let database = try Connection(.file(path))
    try database.truncateLog()
    var bytes = folder.bytes(of: "index.sqlite")
    for page in 1..<(bytes.count / 4096) {
      for offset in 0..<4096 { bytes[page * 4096 + offset] = 0x5A }
    }
    try folder.write(bytes, to: "index.sqlite")
    let index = index()
    let fresh = KnowledgeIndex(path: nil) { _ in Fixture.corpus }
    #expect(try await answers(index) == answers(fresh))
    #expect(await index.notices == [.rebuilt(.corrupt)])
  }

  @Test("an index of another version is made again")
  func otherVersion() async throws {
    _ = await open()
    try Connection(.file(path)).execute("PRAGMA user_version = 99")
    let index = await open()
    #expect(await index.notices == [.rebuilt(.otherVersion)])
    #expect(await index.changes.added == 17)
  }

  @Test("a database that is no index is set aside, not deleted")
  func otherFile() async throws {
    try Connection(.file(path)).execute("CREATE TABLE orders (id INTEGER)")
    let index = await open()
    #expect(await index.notices == [.rebuilt(.otherFile(setAside: path + ".corrupt-1"))])
    #expect(folder.names.contains("index.sqlite.corrupt-1"))
    #expect(try await index.passages(matching: "wifi", limit: 1).count == 1)
  }

  @Test("where no file can be kept, the index is in memory", arguments: ["file/index", "folder"])
  func noPlace(name: String) async throws {
    try folder.write([], to: "file")
    try Folder.make(inside: folder, name: "folder")
    let index = KnowledgeIndex(path: folder.path(name)) { _ in Fixture.corpus }
    #expect(try await index.passages(matching: "wifi", limit: 1).count == 1)
    let notices = await index.notices
    #expect(notices == [.inMemory])
  }

  @Test("two sessions share one file")
  func sharing() async throws {
    let (left, right) = (index(), index())
    async let first: Void = left.prepare()
    async let second: Void = right.prepare()
    _ = await (first, second)
    #expect(try await answers(left) == answers(right))
    #expect(await left.notices + right.notices == [])
  }
}

@Suite struct CorpusTests {
  @Test("Markdown beside the menu is read by name; what can not be used is named")
  func reading() throws {
    let folder = try Folder()
    try folder.write(Array("## A\nb".utf8), to: "policies.md")
    try folder.write(Array("## C\nd".utf8), to: "FAQ.MD")
    try folder.write(Array("{}".utf8), to: "menu.json")
    try folder.write([UInt8](repeating: 0x20, count: Corpus.fileLimit + 1), to: "huge.md")
    try Folder.make(inside: folder, name: "folder.md")
    var notices: [KnowledgeNotice] = []
    let corpus = Corpus(menu: SmallVenue.menu, folder: folder.path, notices: &notices)
    #expect(corpus.files.map(\.name) == ["FAQ.MD", "policies.md"])
    #expect(
      notices == [
        .unreadable(file: "folder.md"),
        .tooLarge(file: "huge.md", bytes: Corpus.fileLimit + 1, limit: Corpus.fileLimit),
      ])
  }

  @Test("a folder that is not there has no files")
  func missingFolder() {
    var notices: [KnowledgeNotice] = []
    #expect(Corpus(menu: SmallVenue.menu, folder: "/nowhere", notices: &notices).files.isEmpty)
    #expect(notices.isEmpty)
  }

  @Test("the version changes with a file, its name and the menu")
  func version() {
    let versions = [
      Fixture.corpus, Fixture.corpus(faq: "## Other\nText"), Corpus(menu: SmallVenue.menu),
      Corpus(menu: Menu.withCheaperLatte),
      Corpus(menu: SmallVenue.menu, files: [Corpus.File(name: "a.md", bytes: [])]),
      Corpus(menu: SmallVenue.menu, files: [Corpus.File(name: "b.md", bytes: [])]),
    ].map(\.version)
    #expect(Set(versions).count == 6)
    #expect(Fixture.corpus().version == Fixture.corpus.version)
  }
}
