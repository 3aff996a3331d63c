/// Writes commands and cart lines in the notation of `docs/notation.md`, which reads back equal.
package struct NotationWriter {
  /// With a menu, options of role `extra` carry their `+`; the value is the same without.
  package let menu: Menu?

  package init(menu: Menu? = nil) { self.menu = menu }

  package func write(_ command: Command) -> String {
    switch command {
    case .add(let selection): "add " + write(selection)
    case .change(let reference, let change): "change " + write(reference) + " " + write(change)
    case .remove(let reference): "remove " + write(reference)
    case .choose(let answer): "choose " + write(answer)
    case .provide(let value): "provide " + value.slot.rawValue + "=" + self.value(value)
    case .ask(let text): "ask " + Self.quoted(text)
    case .recommend(let wish): join("recommend", [field("mood", wish.mood)] + fields(wish.filter))
    case .browse(let filter): join("browse", fields(filter))
    case .repeat(let what): what == .message ? "repeat" : "repeat " + what.rawValue
    case .review, .checkout, .yes, .no, .undo, .cancel, .status, .help, .human, .greet, .thank,
      .bye:
      command.verb
    }
  }

  /// Several commands, separated by `; `.
  package func write(_ commands: [Command]) -> String {
    commands.map(write).joined(separator: "; ")
  }

  package func write(_ selection: Selection) -> String {
    join(
      String(selection.quantity) + " " + selection.candidates.joined(separator: "|"),
      selection.options.map { write($0) }
        + selection.parts.map { $0.name + "=(" + write($0.selection) + ")" })
  }

  package func write(_ line: Line) -> String {
    join(
      String(line.quantity) + " " + line.item,
      line.options.map { write(OptionChoice($0)) }
        + line.parts.map { $0.name + "=(" + write($0.line) + ")" })
  }

  package func write(_ option: OptionChoice) -> String {
    var text = option.group + ":"
    if option.amount == .without {
      text += "-"
    } else if menu?.group(option.group)?.role == .extra {
      text += "+"
    }
    text += option.candidates.joined(separator: "|")
    if option.count != 1 { text += "*" + String(option.count) }
    if let amount = option.amount, amount != .without { text += "*" + amount.rawValue }
    if let placement = option.placement { text += "@" + placement.rawValue }
    return text
  }

  package func write(_ reference: LineReference) -> String {
    var text = reference.quantity.map { String($0) + " of " } ?? ""
    switch reference.target {
    case .last: text += "@last"
    case .all: text += "@all"
    case .rest: text += "@rest"
    case .position(let number): text += "#" + String(number)
    case .items(let ids): text += ids.isEmpty ? "@any" : ids.joined(separator: "|")
    }
    guard !reference.options.isEmpty else { return text }
    return text + "[" + reference.options.map { write($0) }.joined(separator: ",") + "]"
  }

  private func write(_ change: Change) -> String {
    switch change {
    case .options(let options): join("with", options.map { write($0) })
    case .reset(let options): join("reset", options.map { write($0) })
    case .quantity(let number): "quantity " + String(number)
    case .quantityBy(let step): "quantity " + (step < 0 ? "" : "+") + String(step)
    case .replace(let selection): "to " + write(selection)
    }
  }

  private func write(_ answer: ChoiceAnswer) -> String {
    switch answer {
    case .position(let number): "#" + String(number)
    case .items(let ids): ids.joined(separator: "|")
    case .options(let options): options.map { write($0) }.joined(separator: " ")
    case .all: "@all"
    case .neither: "@none"
    case .any: "@any"
    }
  }

  /// A slot's value without its name.
  package func value(_ value: SlotValue) -> String {
    switch value {
    case .mode(let mode): mode.rawValue
    case .address(let text), .name(let text), .phone(let text), .promotion(let text),
      .diet(let text), .note(let text):
      Self.quoted(text)
    case .time(let time): time.notation
    case .payment(let method): method.rawValue
    case .allergy(let allergen): allergen.rawValue
    }
  }

  private func fields(_ filter: MenuFilter) -> [String?] {
    [
      field("category", Self.list(filter.categories)), field("item", Self.list(filter.items)),
      field("tag", Self.list(filter.tags)),
      field("without", Self.list(filter.without.map(\.rawValue))),
      field("under", filter.maximumPrice.map { String($0.minorUnits) }),
    ]
  }

  private func field(_ name: String, _ value: String?) -> String? { value.map { name + "=" + $0 } }

  private static func list(_ ids: [String]) -> String? {
    ids.isEmpty ? nil : ids.joined(separator: "|")
  }

  private func join(_ head: String, _ rest: [String?]) -> String {
    ([head] + rest.compactMap(\.self)).joined(separator: " ")
  }

  /// Free text as it is, or in quotes where it could be read as something else.
  static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: ";")
        && byte != UInt8(ascii: "\\")
    }
    let hasEdges = text.isEmpty || text.utf8.first == 0x20 || text.utf8.last == 0x20
    if isPlain && !hasEdges { return text }
    var result = "\""
    for character in text.unicodeScalars {
      switch character {
      case "\"", "\\": result += "\\" + String(character)
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(character)
      }
    }
    return result + "\""
  }
}

extension OptionChoice {
  /// A chosen option as the choice that asks for it.
  package init(_ chosen: ChosenOption) {
    self.init(
      chosen.group, [chosen.option], amount: chosen.amount, count: chosen.count,
      placement: chosen.placement)
  }
}

extension Command {
  /// The verb's one spelling in notation and JSON.
  package var verb: String {
    switch self {
    case .add: "add"
    case .change: "change"
    case .remove: "remove"
    case .choose: "choose"
    case .provide: "provide"
    case .ask: "ask"
    case .recommend: "recommend"
    case .browse: "browse"
    case .review: "review"
    case .checkout: "checkout"
    case .yes: "yes"
    case .no: "no"
    case .undo: "undo"
    case .cancel: "cancel"
    case .repeat: "repeat"
    case .status: "status"
    case .help: "help"
    case .human: "human"
    case .greet: "greet"
    case .thank: "thank"
    case .bye: "bye"
    }
  }
}

extension RequestedTime {
  /// `asap`, `+20m`, `19:30`, `tomorrow 12:00`, `fri 12:00`.
  var notation: String {
    switch self {
    case .asSoonAsPossible: "asap"
    case .after(let minutes): "+" + String(minutes) + "m"
    case .at(let minute, nil): LocalTime.clock(minute: minute)
    case .at(let minute, .today): "today " + LocalTime.clock(minute: minute)
    case .at(let minute, .tomorrow): "tomorrow " + LocalTime.clock(minute: minute)
    case .at(let minute, .weekday(let day)): day.rawValue + " " + LocalTime.clock(minute: minute)
    }
  }

  init?(notation: String) {
    if notation == "asap" {
      self = .asSoonAsPossible
      return
    }
    if notation.hasPrefix("+"), notation.hasSuffix("m"),
      let minutes = Int(notation.dropFirst().dropLast())
    {
      self = .after(minutes: minutes)
      return
    }
    let words = notation.split(separator: " ")
    guard let clock = words.last, words.count <= 2, let minute = OpeningHours.minute(clock) else {
      return nil
    }
    switch words.count == 2 ? words[0] : "" {
    case "": self = .at(minute: minute, day: nil)
    case "today": self = .at(minute: minute, day: .today)
    case "tomorrow": self = .at(minute: minute, day: .tomorrow)
    case let name:
      guard let day = Weekday(rawValue: String(name)) else { return nil }
      self = .at(minute: minute, day: .weekday(day))
    }
  }
}
