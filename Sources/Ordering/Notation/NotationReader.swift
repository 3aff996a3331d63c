/// Why a text is not notation: where it stopped and what was expected there.
package struct NotationError: Error, Hashable, Sendable, Codable {
  /// UTF-8 offset into the text.
  package var offset: Int
  /// What would have been right, such as `a verb`.
  package var expected: String

  package init(offset: Int, expected: String) {
    self.offset = offset
    self.expected = expected
  }
}

/// Reads the notation of `docs/notation.md`; the counterpart of `NotationWriter`.
///
/// With a menu, the short forms of transcripts are read too: `+olives` and `-olives` without a group.
package struct NotationReader {
  private let text: [UInt8]
  private var position = 0
  private let menu: Menu?

  package init(_ text: String, menu: Menu? = nil) {
    self.text = Array(text.utf8)
    self.menu = menu
  }

  package static func command(_ text: String, menu: Menu? = nil) throws(NotationError) -> Command {
    var reader = NotationReader(text, menu: menu)
    let command = try reader.command()
    try reader.end()
    return command
  }

  /// Commands separated by `;`.
  package static func commands(_ text: String, menu: Menu? = nil) throws(NotationError)
    -> [Command]
  {
    var reader = NotationReader(text, menu: menu)
    var commands: [Command] = []
    while !reader.isAtEnd {
      commands.append(try reader.command())
      reader.skipSpaces()
      if !reader.take(";") { break }
    }
    try reader.end()
    return commands
  }

  /// A cart line such as `2 margherita size:large -olives`.
  package static func selection(_ text: String, menu: Menu? = nil) throws(NotationError)
    -> Selection
  {
    var reader = NotationReader(text, menu: menu)
    let selection = try reader.selection()
    try reader.end()
    return selection
  }

  // MARK: Commands

  private mutating func command() throws(NotationError) -> Command {
    let start = position
    switch word() {
    case "add": return .add(try selection())
    case "change":
      let reference = try reference()
      return .change(reference, try change(of: reference))
    case "remove": return .remove(try reference())
    case "choose": return .choose(try answer())
    case "provide": return .provide(try slotValue())
    case "ask": return .ask(try freeText())
    case "recommend":
      var mood: String?
      let filter = try filter(mood: &mood)
      return .recommend(Wish(mood: mood, filter: filter))
    case "browse":
      var mood: String?
      let filter = try filter(mood: &mood)
      if mood != nil { throw error("a menu filter") }
      return .browse(filter)
    case "repeat":
      skipSpaces()
      if isAtEnd || peek(";") { return .repeat(.message) }
      guard let what = Repetition(rawValue: word()) else { throw error("message, order or item") }
      return .repeat(what)
    case let verb:
      guard let command = Self.bare[verb] else {
        throw NotationError(offset: start, expected: "a verb")
      }
      return command
    }
  }

  private static let bare: [String: Command] = Dictionary(
    uniqueKeysWithValues: [
      Command.review, .checkout, .yes, .no, .undo, .cancel, .status, .help, .human, .greet,
      .thank, .bye,
    ].map { ($0.verb, $0) })

  private mutating func selection() throws(NotationError) -> Selection {
    let first = try required(word(), "an item")
    var quantity = 1
    var items = first
    skipSpaces()
    if let number = Int(first), !isAtEnd, !peek(";"), !peek(")") {
      quantity = number
      items = try required(word(), "an item")
    }
    var selection = Selection(Self.alternatives(items), quantity: quantity)
    while true {
      skipSpaces()
      if isAtEnd || peek(";") || peek(")") { return selection }
      let start = position
      let token = word()
      if token.hasSuffix("="), take("(") {
        let inner = try self.selection()
        guard take(")") else { throw error(")") }
        selection.parts.append(SelectedPart(name: String(token.dropLast()), selection: inner))
      } else {
        selection.options.append(
          try option(token, at: start, of: selection.candidates))
      }
    }
  }

  private mutating func reference() throws(NotationError) -> LineReference {
    var quantity: Int?
    let start = position
    if let number = Int(word()), word() == "of" { quantity = number } else { position = start }
    let target = try required(word(), "a line")
    var reference = LineReference(try Self.target(target, or: error("a line")), quantity: quantity)
    if take("[") {
      repeat {
        let start = position
        reference.options.append(try option(word(), at: start, of: []))
      } while take(",")
      guard take("]") else { throw error("]") }
    }
    return reference
  }

  private static func target(_ word: String, or error: NotationError) throws(NotationError)
    -> LineReference.Target
  {
    switch word {
    case "@last": return .last
    case "@all": return .all
    case "@rest": return .rest
    case "@any": return .items([])
    default:
      guard word.hasPrefix("#") else { return .items(alternatives(word)) }
      guard let number = Int(word.dropFirst()) else { throw error }
      return .position(number)
    }
  }

  private mutating func change(of reference: LineReference) throws(NotationError) -> Change {
    switch word() {
    case "with": return .options(try options())
    case "reset": return .reset(try options())
    case "to": return .replace(try selection())
    case "quantity":
      let number = word()
      guard let value = Int(number) else { throw error("a number") }
      return number.hasPrefix("+") || value < 0 ? .quantityBy(value) : .quantity(value)
    default: throw error("with, reset, to or quantity")
    }
  }

  private mutating func options() throws(NotationError) -> [OptionChoice] {
    var options: [OptionChoice] = []
    while true {
      skipSpaces()
      if isAtEnd || peek(";") { return options }
      let start = position
      options.append(try option(word(), at: start, of: []))
    }
  }

  private mutating func answer() throws(NotationError) -> ChoiceAnswer {
    skipSpaces()
    let start = position
    switch try required(word(), "an answer") {
    case "@all": return .all
    case "@none": return .neither
    case "@any": return .any
    case let word where word.hasPrefix("#"):
      guard let number = Int(word.dropFirst()) else { throw error("a position") }
      return .position(number)
    case let word where word.contains(":"):
      position = start
      return .options(try options())
    case let word: return .items(Self.alternatives(word))
    }
  }

  private mutating func slotValue() throws(NotationError) -> SlotValue {
    skipSpaces()
    let start = position
    while !isAtEnd, !peek("=") { position += 1 }
    let name = String(decoding: text[start..<position], as: UTF8.self)
    guard let slot = Slot(rawValue: name), take("=") else { throw error("a slot") }
    let value = try freeText()
    let parsed: SlotValue? =
      switch slot {
      case .mode: ServiceMode(rawValue: value).map(SlotValue.mode)
      case .address: .address(value)
      case .name: .name(value)
      case .phone: .phone(value)
      case .time: RequestedTime(notation: value).map(SlotValue.time)
      case .payment: PaymentMethod(rawValue: value).map(SlotValue.payment)
      case .promotion: .promotion(value)
      case .diet: .diet(value)
      case .allergy: Allergen(rawValue: value).map(SlotValue.allergy)
      case .note: .note(value)
      }
    guard let parsed else { throw error("a value of " + name) }
    return parsed
  }

  private mutating func filter(mood: inout String?) throws(NotationError) -> MenuFilter {
    var filter = MenuFilter()
    while true {
      skipSpaces()
      if isAtEnd || peek(";") { return filter }
      let token = word()
      guard let equals = token.firstIndex(of: "=") else { throw error("name=value") }
      let value = String(token[token.index(after: equals)...])
      switch token[..<equals] {
      case "mood": mood = value
      case "category": filter.categories = Self.alternatives(value)
      case "item": filter.items = Self.alternatives(value)
      case "tag": filter.tags = Self.alternatives(value)
      case "without":
        let allergens = Self.alternatives(value).map(Allergen.init(rawValue:))
        filter.without = allergens.compactMap(\.self)
        if allergens.contains(nil) { throw error("an allergen") }
      case "under":
        guard let units = Int(value) else { throw error("minor units") }
        filter.maximumPrice = Money(minorUnits: units)
      default: throw error("mood, category, item, tag, without or under")
      }
    }
  }
}

// MARK: - Options

extension NotationReader {
  /// `group:[+|-]id[|id][*count][*amount][@placement]`, or without the group where the items tell it.
  private func option(_ token: String, at offset: Int, of items: [Item.ID]) throws(NotationError)
    -> OptionChoice
  {
    let error = NotationError(offset: offset, expected: "group:option")
    var rest = Substring(token)
    var group: String?
    if let colon = rest.firstIndex(of: ":") {
      group = String(rest[..<colon])
      rest = rest[rest.index(after: colon)...]
    }
    let hasSign = rest.hasPrefix("+") || rest.hasPrefix("-")
    let isNegated = rest.hasPrefix("-")
    if hasSign { rest = rest.dropFirst() }
    var choice = OptionChoice(group ?? "", [], amount: isNegated ? .without : nil)
    if let at = rest.firstIndex(of: "@") {
      guard let placement = Placement(rawValue: String(rest[rest.index(after: at)...])) else {
        throw error
      }
      choice.placement = placement
      rest = rest[..<at]
    }
    let pieces = rest.split(separator: "*", omittingEmptySubsequences: false)
    choice.candidates = Self.alternatives(String(pieces.first ?? ""))
    for piece in pieces.dropFirst() {
      if let count = Int(piece) {
        choice.count = count
      } else if let amount = Amount(rawValue: String(piece)), !isNegated {
        choice.amount = amount
      } else {
        throw error
      }
    }
    if choice.candidates.contains("") || choice.candidates.isEmpty { throw error }
    if group == nil {
      guard hasSign else { throw error }
      choice.group = try inferredGroup(of: choice.candidates, items: items, at: offset)
    }
    return choice
  }

  private func inferredGroup(of options: [Option.ID], items: [Item.ID], at offset: Int)
    throws(NotationError) -> OptionGroup.ID
  {
    let groups = Set(items.flatMap { menu?.groups(of: $0) ?? [] })
      .filter { group in options.allSatisfy { group.option($0) != nil } }
      .map(\.id).sorted()
    guard groups.count == 1 else {
      throw NotationError(
        offset: offset,
        expected: groups.isEmpty
          ? "group:option" : "one of the groups " + groups.joined(separator: ", "))
    }
    return groups[0]
  }

  private static func alternatives(_ text: String) -> [String] {
    text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  }

  // MARK: Characters

  private var isAtEnd: Bool { position >= text.count }

  private func peek(_ character: Unicode.Scalar) -> Bool {
    position < text.count && text[position] == UInt8(ascii: character)
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek(character) else { return false }
    position += 1
    return true
  }

  private mutating func skipSpaces() {
    while position < text.count, text[position] == 0x20 || text[position] == 0x0A {
      position += 1
    }
  }

  /// Up to a blank or a character that closes something.
  private mutating func word() -> String {
    skipSpaces()
    let start = position
    let stops = " \n;()[],".utf8
    while position < text.count, !stops.contains(text[position]) { position += 1 }
    return String(decoding: text[start..<position], as: UTF8.self)
  }

  /// A quoted text, or everything up to `;` or the end.
  private mutating func freeText() throws(NotationError) -> String {
    skipSpaces()
    guard take("\"") else {
      let start = position
      while !isAtEnd, !peek(";") { position += 1 }
      var end = position
      while end > start, text[end - 1] == 0x20 { end -= 1 }
      return String(decoding: text[start..<end], as: UTF8.self)
    }
    var bytes: [UInt8] = []
    while !isAtEnd {
      let byte = text[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\") where !isAtEnd:
        let escaped = text[position]
        position += 1
        bytes.append(escaped == UInt8(ascii: "n") ? 0x0A : escaped)
      default: bytes.append(byte)
      }
    }
    throw error("a closing quote")
  }

  private func required(_ word: String, _ expected: String) throws(NotationError) -> String {
    if word.isEmpty { throw error(expected) }
    return word
  }

  private mutating func end() throws(NotationError) {
    skipSpaces()
    if !isAtEnd { throw error("the end") }
  }

  private func error(_ expected: String) -> NotationError {
    NotationError(offset: position, expected: expected)
  }
}
