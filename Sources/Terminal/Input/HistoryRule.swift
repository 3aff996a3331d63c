/// Which messages a line history may hold.
///
/// A net under what the dialogue knows: an answer to a question for an address or a phone number is
/// kept out by the caller.
package enum HistoryRule {
  /// Seven digits are a phone or a card number; an order or a price has fewer.
  private static let digits = 7

  /// Not with a leading blank (the shells' custom), not with many digits or an e-mail address.
  package static func keeps(_ message: String) -> Bool {
    guard let first = message.first, !first.isWhitespace else { return false }
    guard !message.contains("@") else { return false }
    return message.lazy.filter(\.isWholeNumber).count < digits
  }
}
