package import Ordering

/// A conversation that transcripts talk to: the port between the runner and the product.
///
/// An implementation has a world of its own (database, clock, ids, random numbers), answers one
/// call after the other, and never sleeps: time is virtual.
package protocol ConversationUnderTest: Sendable {
  /// Opens the conversation; the replies are the greeting.
  func start() async -> TurnOutcome
  func hear(_ message: String) async -> TurnOutcome
  /// Runs a slash command, such as `/status ord_0001`.
  func command(_ line: String) async throws(CommandRefusal) -> TurnOutcome
  /// Changes the world; the outcome is what the bot says of it, mostly nothing.
  func apply(_ directive: Directive) async throws(DirectiveRefusal) -> TurnOutcome
  /// Faults and model answers that were prepared and never used, for `strict`.
  func unused() async -> [String]
}

/// Why a played slash command is not obeyed.
package enum CommandRefusal: Error, Hashable, Sendable {
  /// There is none of this name; these there are.
  case unknown(known: [String])
  /// It writes files or switches the conversation, which played files may not.
  case onlyInChat
}

/// Why a directive is not obeyed.
package enum DirectiveRefusal: Error, Hashable, Sendable {
  case unknownOperation(known: [String])
  case unknownOrder
  /// A moment with an offset, at a venue whose time zone the system does not know.
  case unknownZone
  /// The conversation has no such part, such as a model.
  case unsupported
}

/// Where conversations for tests come from.
package protocol ConversationSource: Sendable {
  func menu(_ reference: MenuReference) throws(MenuUnavailable) -> Menu
  func conversation(_ setup: Setup) async throws(MenuUnavailable) -> any ConversationUnderTest
}

/// Which menu a test wants.
package enum MenuReference: Hashable, Sendable {
  /// None was named.
  case standard
  case venue(String)
  case file(path: String)
  /// An attachment of the transcript.
  case text(String, name: String)
}

/// Why a menu can not be had, in the words of whoever looked for it.
package enum MenuUnavailable: Error, Hashable, Sendable {
  /// There is no such venue or file.
  case missing(String)
  /// It does not parse, or is inconsistent.
  case invalid(String)
}

/// Everything a conversation starts from.
package struct Setup: Sendable {
  package var reference: MenuReference
  package var menu: Menu
  /// Attached Markdown, which takes the place of the venue's own.
  package var documents: [Attachment]
  package var now: DateTime
  package var seed: UInt64
  package var greets: Bool
  package var cart: [Line]
  package var slots: [SlotValue]
  package var backend: String
  package var model: String
}
