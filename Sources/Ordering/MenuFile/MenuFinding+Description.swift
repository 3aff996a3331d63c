import JSONText

/// The wording stands beside the causes here: who reads it writes menu files.
extension MenuFinding: CustomStringConvertible {
  /// One line: file, line, path, what is wrong, and the mend.
  package var description: String {
    "\(file):\(line): \(severity == .error ? "error" : "warning"): \(path): \(cause)"
  }
}

extension MenuFinding.Cause: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notJSON(let error):
      "not JSON: expected \(error.expected) at column \(error.position.column)"
    case .wrongType(let expected, let found): "must be \(expected.phrase), but is \(found.phrase)"
    case .missing: "is missing; add it"
    case .empty: "is empty; fill it in or leave it out"
    case .unsupportedSchema(let version):
      "schema version \(version) is not known; this program reads version 1"
    case .unknownKey(let suggestion):
      "unknown key, which is ignored" + Self.mend(suggestion, or: "delete it")
    case .repeatedKey: "the key is there twice; delete one"
    case .malformedID(let text):
      "`\(text)` is no id; write a letter a-z or a digit, then letters a-z, digits, `_` or `-`"
        + (Self.mended(id: text).map { ", such as `\($0)`" } ?? "")
    case .repeatedID(let id, let first):
      "the id `\(id)` is already taken at \(first); give one of them another"
    default: valueDescription
    }
  }

  private var valueDescription: String {
    switch self {
    case .malformedCurrency(let text): "`\(text)` is no ISO 4217 currency code such as `USD`"
    case .moneyIsNumber(let text): "money is a string; write \"\(text)\" in quotes"
    case .malformedMoney(let text, let digits):
      "`\(text)` is no amount; write a decimal string such as "
        + (digits == 0 ? "\"12\"" : "\"12.\(String(repeating: "5", count: digits))\"")
    case .negativeMoney(let text): "`\(text)` is negative; write an amount from zero up"
    case .excessiveMoney(let text): "`\(text)` is more than this program can add up"
    case .malformedRate(let text): "`\(text)` is no share; write a decimal string such as \"0.08\""
    case .malformedClock(let text): "`\(text)` is no time; write it as \"09:30\", up to \"24:00\""
    case .notWhole(let text): "`\(text)` is no whole number"
    case .outOfRange(let text, let range):
      "\(text) is out of range; write a number from \(range.lowerBound) to \(range.upperBound)"
    case .unknownWord(let text, let vocabulary, let suggestion):
      "unknown \(vocabulary) `\(text)`"
        + Self.mend(suggestion, or: "use one of " + vocabulary.words.joined(separator: ", "))
    case .unknownReference(let id, let target, let suggestion):
      "unknown \(target) `\(id)`" + Self.mend(suggestion, or: "add that \(target)")
    default: ruleDescription
    }
  }

  private var ruleDescription: String {
    switch self {
    case .minimumAboveMaximum(let minimum, let maximum):
      "`min` \(minimum) is above `max` \(maximum); lower `min` or raise `max`"
    case .minimumAboveOptions(let minimum, let options):
      "`min` is \(minimum), but there are only \(options) options; lower `min` or add options"
    case .defaultCount(let count, let minimum, let maximum):
      "\(count) defaults, but the group takes \(minimum) to \(maximum); change the defaults or "
        + "leave them out"
    case .includedGroupNotOffered(let group):
      "the item does not offer the group `\(group)`; add it to `optionGroups`"
    case .unclearPart: "write either `category` or `items`"
    case .impossiblePart: "no item can be this part; name a category with items, or items"
    case .emptyCategory(let id): "no item is in the category `\(id)`; delete it or add items"
    case .itemIsCombo(let id):
      "the combo's id `\(id)` is an item's too, which hides the combo; rename one"
    case .repeatedSlot(let slot, let first): "the slot `\(slot)` is already that of \(first)"
    case .repeatedPromotion(let code, let first):
      "the code `\(code)` is already that of \(first); rename one"
    case .collision(let words, let item, let group, let option):
      "\"\(words)\" means the item `\(item)` as well as its option `\(group):\(option)`; "
        + "rename one if customers would be misunderstood"
    case .contradictoryAllergen(let allergen):
      "free from \(allergen.rawValue), but another list has it; it is not taken as free"
    case .contradictoryTag(let tag, let allergen):
      "tagged `\(tag)`, but contains \(allergen.rawValue); correct one of the two"
    case .neverOpen: "without hours the venue is never open; add them"
    case .deliveryNotDescribed: "delivery is served, but `service.delivery` is missing; add it"
    default: ""
    }
  }

  private static func mend(_ suggestion: String?, or otherwise: String) -> String {
    suggestion.map { "; did you mean `\($0)`? Otherwise \(otherwise)" }
      ?? "; correct it or \(otherwise)"
  }

  /// The id that a name was probably meant to be.
  private static func mended(id text: String) -> String? {
    let kept = text.lowercased().utf8.map { byte in
      MenuFields.isLetterOrDigit(byte) || byte == UInt8(ascii: "_") ? byte : UInt8(ascii: "-")
    }
    let words = kept.split(separator: UInt8(ascii: "-"))
    let mended = String(
      decoding: Array(words.joined(separator: [UInt8(ascii: "-")])), as: UTF8.self)
    return MenuFields.isIdentifier(mended) ? mended : nil
  }
}

extension JSONValue.Kind {
  fileprivate var phrase: String {
    switch self {
    case .null: "null"
    case .boolean: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension MenuFinding.Vocabulary: CustomStringConvertible {
  package var description: String {
    switch self {
    case .allergen: "allergen"
    case .role: "role"
    case .amount: "amount"
    case .placement: "placement"
    case .mode: "service mode"
    case .payment: "payment method"
    case .day: "day"
    }
  }

  var words: [String] {
    switch self {
    case .allergen: Allergen.allCases.map(\.rawValue)
    case .role: OptionGroup.Role.allCases.map(\.rawValue)
    case .amount: Amount.allCases.map(\.rawValue)
    case .placement: Placement.allCases.map(\.rawValue)
    case .mode: ServiceMode.allCases.map(\.rawValue)
    case .payment: PaymentMethod.allCases.map(\.rawValue)
    case .day: Weekday.allCases.map(\.rawValue)
    }
  }
}

extension MenuFinding.Target: CustomStringConvertible {
  package var description: String {
    switch self {
    case .category: "category"
    case .optionGroup: "option group"
    case .item: "item"
    case .option(let group): "option of `\(group)`"
    }
  }
}
