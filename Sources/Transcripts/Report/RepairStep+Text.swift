import Ordering

extension RepairStep {
  /// The edit in words: `set size of margherita -mozzarella: medium -> small`.
  func text(_ menu: Menu) -> String {
    let writer = NotationWriter(menu: menu)
    switch self {
    case .add(let line, _): return "add " + Self.short(line, writer)
    case .remove(let line): return "remove " + Self.short(line, writer)
    case .quantity(let line, let number):
      return "set quantity of " + Self.name(line, besides: nil, writer) + ": "
        + String(line.quantity) + " -> " + String(number)
    case .item(let line, let item):
      return "change " + Self.name(line, besides: nil, writer) + " -> " + item
    case .set(let line, let from, let to):
      return "set " + to.group + " of " + Self.name(line, besides: from, writer) + ": "
        + Self.value(from, line, writer) + " -> " + Self.value(to, line, writer)
    case .addOption(let line, let option):
      return "add " + writer.short(OptionChoice(option), of: line.item) + " to "
        + Self.name(line, besides: nil, writer)
    case .dropOption(let line, let option):
      return "drop " + writer.short(OptionChoice(option), of: line.item) + " of "
        + Self.name(line, besides: option, writer)
    case .alter(let line, let from, let to):
      return "alter " + writer.short(OptionChoice(from), of: line.item) + " of "
        + Self.name(line, besides: from, writer) + " -> "
        + writer.short(OptionChoice(to), of: line.item)
    }
  }

  /// The line without its quantity, its defaults, and the option that is spoken of.
  private static func name(_ line: Line, besides option: ChosenOption?, _ writer: NotationWriter)
    -> String
  {
    let usual = writer.menu?.complete(Selection([line.item])).line.options ?? []
    var shown = line
    shown.quantity = 1
    shown.parts = []
    shown.options.removeAll { $0 == option || usual.contains($0) }
    return String(writer.short(shown).dropFirst(2))
  }

  private static func short(_ line: Line, _ writer: NotationWriter) -> String {
    writer.short(writer.menu?.withoutDefaults(line) ?? line)
  }

  private static func value(_ option: ChosenOption, _ line: Line, _ writer: NotationWriter)
    -> String
  {
    let text = writer.write(OptionChoice(option))
    return text.firstIndex(of: ":").map { String(text[text.index(after: $0)...]) } ?? text
  }
}
