import Commands
import Conversation
import Ordering
import Synchronization
import Transcripts

/// Where transcripts get their conversations from: venues by name, file or attachment.
///
/// A venue is read and compiled once, whatever the number of tests that play at it.
final class VenueSource: ConversationSource {
  private let loader: VenueLoader
  /// Path of the menu file of a venue's name; `nil` if there is none.
  private let locate: @Sendable (String) -> String?
  private let standard: String
  private let venues = Mutex<[MenuReference: Result<Venue, MenuUnavailable>]>([:])

  init(
    loader: VenueLoader, standard: String, locate: @escaping @Sendable (String) -> String?
  ) {
    self.loader = loader
    self.standard = standard
    self.locate = locate
  }

  func menu(_ reference: MenuReference) throws(MenuUnavailable) -> Menu {
    try venue(reference).menu
  }

  func conversation(_ setup: Setup) async throws(MenuUnavailable) -> any ConversationUnderTest {
    var venue = try venue(setup.reference)
    if !setup.documents.isEmpty {
      venue = loader.replacingDocuments(
        of: venue, with: setup.documents.map { ($0.path, Array($0.contents.utf8)) })
    }
    return try WorldConversation(venue, setup)
  }

  private func venue(_ reference: MenuReference) throws(MenuUnavailable) -> Venue {
    try venues.withLock { venues -> Result<Venue, MenuUnavailable> in
      if let known = venues[reference] { return known }
      let result = Result { () throws(MenuUnavailable) in try load(reference) }
      venues[reference] = result
      return result
    }.get()
  }

  private func load(_ reference: MenuReference) throws(MenuUnavailable) -> Venue {
    do throws(VenueFailure) {
      switch reference {
      case .standard: return try loader.load(menuFile: standard)
      case .file(let path): return try loader.load(menuFile: path)
      case .text(let text, let name): return try loader.load(Array(text.utf8), file: name)
      case .venue(let name):
        guard let path = locate(name) else { throw MissingVenue(name: name).failure }
        return try loader.load(menuFile: path)
      }
    } catch {
      switch error {
      case .unreadable(let failure): throw .missing("\(failure.path): \(failure.reason)")
      case .invalid(let findings):
        throw .invalid(findings.map { "\($0)" }.joined(separator: "\n"))
      }
    }
  }
}

private struct MissingVenue {
  let name: String
  var failure: VenueFailure {
    .unreadable(FileFailure(path: "menus/\(name)/menu.json", number: 2))
  }
}
