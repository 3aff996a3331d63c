/// A saved conversation, without its turns.
package struct SessionRow: Hashable, Sendable, Identifiable {
  package var id: String
  /// What the customer calls it, if anything.
  package var name: String?
  package var title: String?
  package var venue: String
  package var menuVersion: String
  /// Seconds since 1970, as all times here.
  package var created: Int
  package var updated: Int

  package init(
    id: String, name: String? = nil, title: String? = nil, venue: String, menuVersion: String,
    created: Int, updated: Int
  ) {
    self.id = id
    self.name = name
    self.title = title
    self.venue = venue
    self.menuVersion = menuVersion
    self.created = created
    self.updated = updated
  }
}

/// One turn of a conversation; the first is number one.
package struct TurnRow: Hashable, Sendable {
  package var number: Int
  package var time: Int
  /// What the customer said, redacted.
  package var text: String
  /// The name of the state after it.
  package var state: String
  /// The events of the turn as JSON: replayed, they rebuild the dialogue.
  package var records: String
  /// What was answered, redacted.
  package var replies: String
  /// Whether it has ended; one that has not may be saved again with more records.
  package var isComplete: Bool

  package init(
    number: Int, time: Int, text: String, state: String, records: String, replies: String,
    isComplete: Bool = true
  ) {
    self.number = number
    self.time = time
    self.text = text
    self.state = state
    self.records = records
    self.replies = replies
    self.isComplete = isComplete
  }
}

/// A personal value and the placeholder that stands for it everywhere else.
package struct PersonalValue: Hashable, Sendable {
  /// Such as `PHONE_1`.
  package var placeholder: String
  package var value: String

  package init(placeholder: String, value: String) {
    self.placeholder = placeholder
    self.value = value
  }
}

/// A write to the backend that was about to be sent, so that a crash can not make two of it.
package struct OutboxRow: Hashable, Sendable {
  /// The idempotency key.
  package var key: String
  package var session: SessionRow.ID
  /// `place` or `modify`.
  package var operation: String
  package var time: Int
  /// What was sent, so that it can be sent again.
  package var content: String
  /// What became of it, such as the order's id; `nil` is unknown.
  package var outcome: String?

  package init(
    key: String, session: SessionRow.ID, operation: String, time: Int, content: String,
    outcome: String? = nil
  ) {
    self.key = key
    self.session = session
    self.operation = operation
    self.time = time
    self.content = content
    self.outcome = outcome
  }
}
