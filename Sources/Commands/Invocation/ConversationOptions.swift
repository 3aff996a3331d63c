/// Options of `chat`.
package struct ChatOptions: Hashable, Sendable {
  package var start = ConversationStart.new
  package var isSaved = true
  /// The transcript to write.
  package var record: String?
  package var keepsHistory = true
  package var explains = false

  package init() {}

  init(_ flags: FlagValues) throws(UsageError) {
    try flags.exclude(.continue, .session, .new)
    try flags.exclude(.session, .new)
    try flags.exclude(.temporary, .continue, .session)
    start = ConversationStart(flags) ?? .new
    isSaved = !flags.has(.temporary)
    record = flags.text(.record)
    keepsHistory = !flags.has(.noHistory)
    explains = flags.has(.why)
  }
}

/// Where a conversation starts.
package enum ConversationStart: Hashable, Sendable {
  case new
  case resumed(SessionReference)

  /// As the flags say it; `nil` if they do not.
  init?(_ flags: FlagValues) {
    if flags.has(.new) {
      self = .new
    } else if flags.has(.continue) {
      self = .resumed(.last)
    } else if let session = flags.text(.session) {
      self = .resumed(SessionReference(session))
    } else {
      return nil
    }
  }
}

/// Options of `say`.
package struct SayOptions: Hashable, Sendable {
  package var text: String
  package var start: ConversationStart
  package var explains: Bool

  package init(
    _ text: String, start: ConversationStart = .resumed(.last), explains: Bool = false
  ) {
    self.text = text
    self.start = start
    self.explains = explains
  }

  init(_ operands: [String], _ flags: FlagValues) throws(UsageError) {
    try flags.exclude(.session, .new)
    self.init(
      operands.joined(separator: " "), start: ConversationStart(flags) ?? .resumed(.last),
      explains: flags.has(.why))
  }
}
