import Conversation
import Ordering
import Transcripts

/// Conversations at the corner, whatever venue is asked for.
struct CornerSource: ConversationSource {
  func menu(_ reference: MenuReference) -> Menu { Corner.menu }

  func conversation(_ setup: Setup) throws(MenuUnavailable) -> any ConversationUnderTest {
    try WorldConversation(Corner.venue, setup)
  }
}
