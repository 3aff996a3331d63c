/// Something about the knowledge that went otherwise than hoped, and how it goes on.
package enum KnowledgeNotice: Hashable, Sendable {
  /// A Markdown file could not be read and is left out.
  case unreadable(file: String)
  case tooLarge(file: String, bytes: Int, limit: Int)
  /// The index file was damaged, or another version's, and has been made again.
  case rebuilt(RebuildCause)
  /// The index can not be kept in its file, so it is made in memory for this session.
  case inMemory

  package enum RebuildCause: Hashable, Sendable {
    case corrupt
    case otherVersion
    /// A database that is not an index stood in its place and has been set aside.
    case otherFile(setAside: String?)
  }
}
