/// A `.chat` file: settings, tests and attached fixtures, beside the text they were read from.
package struct TranscriptFile: Hashable, Sendable {
  /// As the user named it.
  package var path: String
  package var source: SourceText
  package var header: [Setting]
  package var tests: [TranscriptTest]
  package var attachments: [Attachment]

  package func attachment(_ path: String) -> Attachment? {
    attachments.first { $0.path == path }
  }

  /// The settings of a test: the header's, then its own.
  package func settings(of test: TranscriptTest) -> Settings {
    Settings(header + test.settings)
  }
}

/// A fixture that stands in the file itself.
package struct Attachment: Hashable, Sendable {
  package var path: String
  package var contents: String
  package var line: Int
}

/// One conversation and what is expected of it.
package struct TranscriptTest: Hashable, Sendable {
  package var name: String
  /// The first and the last line, counted from one.
  package var lines: ClosedRange<Int>
  /// Overrides of the header.
  package var settings: [Setting] = []
  /// Why it is not run.
  package var skip: String?
  /// Why a failure is not held against it.
  package var todo: String?
  package var sections: [Section] = []

  package var turnCount: Int { sections.count { $0.message != nil } }
}

/// Something that happens in a conversation and what is expected to come of it.
package struct Section: Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    case greeting
    /// What the customer says; its lines are joined with newlines.
    case message(String)
    case directive(Directive)
  }

  package var cause: Cause
  /// Where the cause stands: the first and the last of its lines.
  package var lines: ClosedRange<Int>
  /// The comments above it since the section before.
  package var titles: [Title] = []
  package var replies: [ReplyExpectation] = []
  /// Whether `< ...` lets any number of further messages pass.
  package var allowsMore = false
  package var checks: [Check] = []

  package struct Title: Hashable, Sendable {
    package var text: String
    package var line: Int
  }

  package var message: String? {
    if case .message(let text) = cause { text } else { nil }
  }

  /// Whether the author says anything about the wording.
  package var hasReplyLines: Bool { allowsMore || !replies.isEmpty }
}

/// One message the bot is to send, or must not send.
package struct ReplyExpectation: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case exact = "<"
    case glob = "<~"
    case regex = "</"
    case absent = "<!"
  }

  package var kind: Kind
  /// Any of these will do, or none may match; lines are joined with newlines.
  package var alternatives: [String]
  package var lines: ClosedRange<Int>
}
