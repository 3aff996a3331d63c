package import Commands
package import Conversation
import Knowledge
package import Ordering

/// Why a venue can not be used.
package enum VenueFailure: Error, Hashable, Sendable {
  case unreadable(FileFailure)
  /// The menu file has defects; all of them are listed.
  case invalid([MenuFinding])
}

/// Loads a venue from its menu file, the Markdown beside it, and the mood map.
package struct VenueLoader: Sendable {
  /// Path of `mood-map.json`; `nil` is no moods.
  package var moodMap: String?
  /// Folder of the knowledge indexes; `nil` keeps them in memory.
  package var indexFolder: String?

  package init(moodMap: String? = nil, indexFolder: String? = nil) {
    self.moodMap = moodMap
    self.indexFolder = indexFolder
  }

  package func load(menuFile path: String) throws(VenueFailure) -> Venue {
    let bytes: [UInt8]
    do throws(FileFailure) { bytes = try FileBytes.read(path) } catch {
      throw .unreadable(error)
    }
    let menu = try menu(bytes, file: path)
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let index = KnowledgeIndex(
      menu: menu, folder: folder, path: indexFolder.map { "\($0)/\(menu.id).sqlite3" })
    return Venue(menu: menu, moods: moods(), library: DocumentLibrary(index))
  }

  /// A venue from a menu at hand, such as a transcript's attachment.
  package func load(
    _ bytes: [UInt8], file: String, documents: [(name: String, bytes: [UInt8])] = []
  ) throws(VenueFailure) -> Venue {
    replacingDocuments(
      of: Venue(menu: try menu(bytes, file: file), moods: moods()), with: documents)
  }

  /// The same venue with other documents.
  package func replacingDocuments(
    of venue: Venue, with documents: [(name: String, bytes: [UInt8])]
  ) -> Venue {
    let files = documents.map { Corpus.File(name: $0.name, bytes: $0.bytes) }
    let menu = venue.menu
    let index = KnowledgeIndex(path: nil) { _ in Corpus(menu: menu, files: files) }
    return Venue(menu: menu, moods: venue.moods, library: DocumentLibrary(index))
  }

  private func menu(_ bytes: [UInt8], file: String) throws(VenueFailure) -> Menu {
    let (menu, findings) = MenuReader.read(bytes, file: file)
    guard let menu else { throw .invalid(findings) }
    return menu
  }

  private func moods() -> MoodMap {
    guard let moodMap, let bytes = try? FileBytes.read(moodMap) else { return MoodMap() }
    var findings: [MoodFinding] = []
    return MoodMap(json: bytes, findings: &findings)
  }
}
