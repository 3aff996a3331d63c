import Dialogue
package import Ordering

/// Fixed values in place of a customer's own, for whatever leaves the store: it still plays, and
/// tells nobody who it was.
///
/// Known are the names, addresses and telephone numbers that were given, taken or not, and whatever
/// in the customer's words looks like a number to call or an address for mail.
package struct StandIns: Hashable, Sendable {
  /// What to find, longest first: letters and digits in lower case, with nothing between them.
  private var known: [Known] = []

  private struct Known: Hashable {
    var key: String
    var standIn: String
  }

  package static let name = "Sam Sample"
  package static let street = "1 Sample Street"
  package static let phone = "555-0100"
  package static let mail = "sam@example.com"

  package init(_ turns: [Turn], menu: Menu) {
    let postcodes = menu.service.delivery?.postcodes ?? []
    var found: Set<Known> = []
    for turn in turns {
      let provided = turn.interpretation.commands.compactMap { command in
        if case .provide(let value) = command { value } else { nil }
      }
      for value in provided + turn.state.slots.personal {
        found.formUnion(Self.known(value, postcodes))
      }
      found.formUnion(
        Contact.numbers(in: turn.text).map { Known(key: $0.key, standIn: Self.phone) })
      found.formUnion(Contact.mails(in: turn.text).map { Known(key: $0.key, standIn: Self.mail) })
    }
    known = found.filter { !$0.key.isEmpty }.sorted {
      ($0.key.utf8.count, $1.key) > ($1.key.utf8.count, $0.key)
    }
  }

  /// The text with every known value replaced, however its words and digits are spaced.
  package func applied(to text: String) -> String {
    guard !known.isEmpty else { return text }
    let words = WordRange.all(in: text)
    var result = ""
    var end = text.startIndex
    var index = 0
    while index < words.count {
      guard let (last, standIn) = match(words[index...]) else {
        index += 1
        continue
      }
      result += text[end..<words[index].range.lowerBound] + standIn
      end = words[last].range.upperBound
      index = last + 1
    }
    return result + text[end...]
  }

  /// The longest known value that begins at the first of the words, and where it ends.
  private func match(_ words: ArraySlice<WordRange>) -> (last: Int, standIn: String)? {
    known.lazy.compactMap { known in
      var rest = Substring(known.key)
      for (index, word) in zip(words.indices, words) {
        guard rest.hasPrefix(word.key) else { return nil }
        rest = rest.dropFirst(word.key.count)
        if rest.isEmpty { return (index, known.standIn) }
      }
      return nil
    }.first
  }

  private static func known(_ value: SlotValue, _ postcodes: [String]) -> [Known] {
    switch value {
    case .name(let text): [Known(key: text.letters, standIn: name)]
    case .phone(let text): [Known(key: text.letters, standIn: phone)]
    case .address(let text): address(text, postcodes)
    case .mode, .time, .payment, .promotion, .diet, .allergy, .note: []
    }
  }

  /// The whole address, and its street alone; the postcode is kept, since the delivery depends on it.
  private static func address(_ text: String, _ postcodes: [String]) -> [Known] {
    let key = text.letters
    let postcode =
      postcodes.first { key.hasSuffix($0.letters) }
      ?? text.split(separator: ",").dropFirst().last.map { String($0).trimmingBlanks }
      ?? WordRange.all(in: text).dropFirst().last.map { String(text[$0.range]) }
      .flatMap { $0.count >= 4 && $0.allSatisfy(\.isNumber) ? $0 : nil }
    guard let postcode, key.hasSuffix(postcode.letters), key != postcode.letters else {
      return [Known(key: key, standIn: street)]
    }
    return [
      Known(key: key, standIn: street + ", " + postcode),
      Known(key: String(key.dropLast(postcode.letters.count)), standIn: street),
    ]
  }
}

extension Slots {
  fileprivate var personal: [SlotValue] {
    [name.map(SlotValue.name), address.map(SlotValue.address), phone.map(SlotValue.phone)]
      .compactMap(\.self)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    let kept = drop { $0 == " " }
    return String(kept[..<(kept.lastIndex { $0 != " " }.map(kept.index(after:)) ?? kept.endIndex)])
  }
}
