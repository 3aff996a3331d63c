package import Ordering

/// Everything a venue knows: its menu and its Markdown files.
package struct Corpus: Sendable {
  package var menu: Menu
  package var files: [File]

  /// A Markdown file as its bytes.
  package struct File: Hashable, Sendable {
    package var name: String
    package var bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Larger files are not read: no venue answers questions from ten megabytes of text.
  package static let fileLimit = 10_000_000

  package init(menu: Menu, files: [File] = []) {
    self.menu = menu
    self.files = files
  }

  package var documents: [Document] {
    files.flatMap { Document.documents(ofMarkdown: $0.bytes, file: $0.name) }
      + Document.documents(of: menu)
  }

  /// A digest of what the documents are made from, so that an index can tell that nothing changed
  /// without making them.
  package var version: String {
    let menuVersion =
      menu.version.isEmpty
      ? Document.documents(of: menu).map(\.contentHash).joined() : menu.version
    let parts = [menuVersion] + files.map { $0.name + "\u{1F}" + SHA256.hex(of: $0.bytes) }
    return SHA256.hex(of: parts.joined(separator: "\u{1E}"))
  }
}
