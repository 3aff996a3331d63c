package import Ordering
import SQLite

/// The index of what a venue knows, in one SQLite file: opened and brought up to date at the first
/// question, searched by words.
package actor KnowledgeIndex: Retriever {
  private let executor = DatabaseExecutor(label: "knowledge")
  private let location: Connection.Location
  private let source: @Sendable (inout [KnowledgeNotice]) -> Corpus
  private var opened: IndexSearch?
  /// What went otherwise than hoped so far.
  package private(set) var notices: [KnowledgeNotice] = []
  /// What the last update of the file came to.
  package private(set) var changes = IndexChanges()

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// An index of a menu and the Markdown files in a folder; without a path it is in memory.
  package init(menu: Menu, folder: String, path: String?) {
    self.init(path: path) { Corpus(menu: menu, folder: folder, notices: &$0) }
  }

  /// The corpus is made at the first question.
  package init(
    path: String?, corpus: @escaping @Sendable (inout [KnowledgeNotice]) -> Corpus
  ) {
    location = path.map { .file($0) } ?? .memory
    source = corpus
  }

  package func passages(matching question: String, limit: Int) throws(ToolFailure) -> [Passage] {
    do throws(SQLiteError) {
      return try search().passages(matching: question, limit: limit)
    } catch {
      // Damage may show only when a page is read; in memory there is none.
      opened = nil
      do throws(SQLiteError) {
        return try search(after: error).passages(matching: question, limit: limit)
      } catch {
        opened = nil
        throw .unavailable(status: error.code)
      }
    }
  }

  /// Opens the index without asking anything, so that the first question need not wait.
  package func prepare() { _ = try? search() }

  private func search(after failure: SQLiteError? = nil) throws(SQLiteError) -> IndexSearch {
    if let opened { return opened }
    var found: [KnowledgeNotice] = []
    let corpus = source(&found)
    var opener = IndexOpener(location: location, corpus: corpus)
    let search = try opener.open(after: failure)
    notices += (found + opener.notices).filter { !notices.contains($0) }
    changes = opener.changes
    opened = search
    return search
  }
}
