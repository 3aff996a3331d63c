package import Ordering

/// Everything that can happen to a dialogue.
///
/// Replaying a session's events rebuilds its state.
package enum Event: Hashable, Sendable, Codable {
  /// A session begins; its id becomes part of every idempotency key.
  case started(session: String, at: LocalTime)
  /// The backend's present numbers where they differ from the menu file, sent when they changed.
  case stocked([Item.ID: Int])
  case heard(Interpretation, at: LocalTime)
  case returned(ToolCall.Operation, ToolOutcome)
  /// A turn that was undone is wanted after all.
  case redone
  /// The input was refused before it was read, such as a line over the length limit.
  case refused(Refusal)
}

/// Why an input was not read at all.
package enum Refusal: Hashable, Sendable, Codable {
  case tooLong(limit: Int)
  case empty
  /// Card details were typed; they have been removed.
  case cardNumber
}

/// What a dialogue wants done.
package enum Effect: Hashable, Sendable {
  case say(Reply)
  case call(ToolCall)
}

/// A request to something outside the dialogue.
package enum ToolCall: Hashable, Sendable {
  /// Answers a question from facts and documents; the items are what "it" may mean.
  case search(String, about: [Item.ID])
  case recommend(Wish, diets: [String], allergies: [Allergen], seen: [Item.ID])
  case quote(OrderRequest)
  case place(Quote, key: String)
  case find(key: String)
  case status(Receipt.ID)
  case modify(Receipt.ID, Quote, key: String)
  case cancel(Receipt.ID)
  case paymentLink(Receipt.ID)

  package enum Operation: String, Hashable, Sendable, Codable, CaseIterable {
    case search, recommend, quote, place, find, status, modify, cancel
    case paymentLink = "payment"

    /// Whether it changes something outside.
    package var writes: Bool {
      switch self {
      case .place, .modify, .cancel: true
      case .search, .recommend, .quote, .find, .status, .paymentLink: false
      }
    }

    /// Whether a second call would bring nothing that the first does not.
    var isAskedOnce: Bool {
      switch self {
      case .find, .status, .cancel, .paymentLink: true
      case .search, .recommend, .quote, .place, .modify: false
      }
    }

    /// Whether it only fetches something to tell.
    var isLookup: Bool {
      switch self {
      case .search, .recommend, .status, .paymentLink: true
      case .quote, .place, .find, .modify, .cancel: false
      }
    }
  }

  package var operation: Operation {
    switch self {
    case .search: .search
    case .recommend: .recommend
    case .quote: .quote
    case .place: .place
    case .find: .find
    case .status: .status
    case .modify: .modify
    case .cancel: .cancel
    case .paymentLink: .paymentLink
    }
  }
}

/// What came of a tool call.
package enum ToolOutcome: Hashable, Sendable, Codable {
  case answer(Answer)
  /// Items, and what to say first of the mood they are for.
  case suggestions([SuggestedItem], opening: String? = nil)
  case quote(Quote)
  case receipt(Receipt)
  case found(Receipt?)
  case link(String)
  case failure(ToolFailure)
}

/// An answer to a question, worded from facts or quoted from documents.
package struct Answer: Hashable, Sendable, Codable {
  package var certainty: Certainty
  package var text: String
  /// Passages it rests on, such as `faq.md#opening-hours`.
  package var cites: [String]

  package enum Certainty: String, Hashable, Sendable, Codable {
    case answered
    /// Several passages might answer; the text offers them.
    case choices
    case unknown
  }

  package init(_ certainty: Certainty, text: String = "", cites: [String] = []) {
    self.certainty = certainty
    self.text = text
    self.cites = cites
  }
}

/// An item suggested, with a reason the customer can check.
package struct SuggestedItem: Hashable, Sendable, Codable {
  package var item: Item.ID
  package var reason: String
  /// `0...100`.
  package var confidence: Int

  package init(item: Item.ID, reason: String, confidence: Int) {
    self.item = item
    self.reason = reason
    self.confidence = confidence
  }
}
