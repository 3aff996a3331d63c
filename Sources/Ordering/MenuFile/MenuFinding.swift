package import JSONText

/// One thing that is wrong with a menu file, and where.
package struct MenuFinding: Hashable, Sendable {
  package var severity: Severity
  /// The file's name as it was given to the reader.
  package var file: String
  /// Counting from one.
  package var line: Int
  /// Where in the file, such as `$.items[3].price`; a missing key is named as if it were there.
  package var path: String
  package var cause: Cause

  package enum Severity: Hashable, Sendable {
    /// The menu is not used.
    case error
    /// The menu is used as it is.
    case warning
  }

  package init(severity: Severity, file: String, line: Int, path: String, cause: Cause) {
    self.severity = severity
    self.file = file
    self.line = line
    self.path = path
    self.cause = cause
  }

  package enum Cause: Hashable, Sendable {
    case notJSON(JSONError)
    case wrongType(expected: JSONValue.Kind, found: JSONValue.Kind)
    case missing
    case empty
    case unsupportedSchema(version: Int)
    case unknownKey(suggestion: String?)
    case repeatedKey
    case malformedID(String)
    case repeatedID(String, first: String)
    case malformedCurrency(String)
    case moneyIsNumber(String)
    case malformedMoney(String, fractionDigits: Int)
    case negativeMoney(String)
    case excessiveMoney(String)
    case malformedRate(String)
    case malformedClock(String)
    case notWhole(String)
    case outOfRange(String, ClosedRange<Int>)
    case unknownWord(String, of: Vocabulary, suggestion: String?)
    case unknownReference(String, to: Target, suggestion: String?)
    case minimumAboveMaximum(minimum: Int, maximum: Int)
    case minimumAboveOptions(minimum: Int, options: Int)
    case defaultCount(Int, minimum: Int, maximum: Int)
    case includedGroupNotOffered(String)
    /// A combo's part whose `from` names both a category and items, or neither.
    case unclearPart
    case impossiblePart
    /// A warning: nothing of the category can be ordered.
    case emptyCategory(String)
    case itemIsCombo(String)
    case repeatedSlot(String, first: String)
    case repeatedPromotion(String, first: String)
    /// Words that mean an item as well as an option of that same item.
    case collision(words: String, item: String, group: String, option: String)
    /// An allergen in `freeFrom` as well as in another list.
    case contradictoryAllergen(Allergen)
    /// A tag that an allergen of the same item or option refutes.
    case contradictoryTag(String, Allergen)
    case neverOpen
    case deliveryNotDescribed
  }

  /// The closed lists of words that a menu may use.
  package enum Vocabulary: Hashable, Sendable {
    case allergen, role, amount, placement, mode, payment, day
  }

  /// What a reference leads to.
  package enum Target: Hashable, Sendable {
    case category, optionGroup, item
    case option(group: String)
  }
}
