import FoundationEssentials
package import Ordering

extension Corpus {
  /// Reads the Markdown files beside a menu, in the order of their names; what can not be used is
  /// left out and named.
  package init(menu: Menu, folder: String, notices: inout [KnowledgeNotice]) {
    self.init(menu: menu)
    let manager = FileManager.default
    let names = (try? manager.contentsOfDirectory(atPath: folder)) ?? []
    for name in names.sorted() where name.lowercased().hasSuffix(".md") {
      let path = folder + "/" + name
      let attributes = try? manager.attributesOfItem(atPath: path)
      let bytes = attributes?[.size] as? Int ?? 0
      guard bytes <= Self.fileLimit else {
        notices.append(.tooLarge(file: name, bytes: bytes, limit: Self.fileLimit))
        continue
      }
      // A folder or a pipe of that name is no text.
      guard attributes?[.type] as? FileAttributeType != .some(.typeDirectory),
        let data = manager.contents(atPath: path)
      else {
        notices.append(.unreadable(file: name))
        continue
      }
      files.append(File(name: name, bytes: [UInt8](data)))
    }
  }
}
