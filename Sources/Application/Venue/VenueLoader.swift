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

  package init(moodMap: String? = nil) { self.moodMap = moodMap }

  package func load(menuFile path: String) throws(VenueFailure) -> Venue {
    let bytes: [UInt8]
    do throws(FileFailure) { bytes = try FileBytes.read(path) } catch {
      throw .unreadable(error)
    }
    return try load(bytes, file: path, documents: documents(beside: path))
  }

  /// A venue from a menu at hand, such as a transcript's attachment.
  package func load(
    _ bytes: [UInt8], file: String, documents: [(name: String, bytes: [UInt8])] = []
  ) throws(VenueFailure) -> Venue {
    let (menu, findings) = MenuReader.read(bytes, file: file)
    guard let menu else { throw .invalid(findings) }
    return Venue(menu: menu, moods: moods())
  }

  /// The same venue with other documents, such as a transcript's attachments.
  package func replacingDocuments(
    of venue: Venue, with documents: [(name: String, bytes: [UInt8])]
  ) -> Venue { venue }

  private func moods() -> MoodMap {
    guard let moodMap, let bytes = try? FileBytes.read(moodMap) else { return MoodMap() }
    var findings: [MoodFinding] = []
    return MoodMap(json: bytes, findings: &findings)
  }

  /// The Markdown files of the venue's folder.
  private func documents(beside path: String) -> [(name: String, bytes: [UInt8])] {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    return FileBytes.names(in: folder).filter { $0.hasSuffix(".md") }.compactMap { name in
      (try? FileBytes.read(folder + "/" + name)).map { (name, $0) }
    }
  }
}
