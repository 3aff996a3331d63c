package import JSONText
package import Ordering

/// Commands as the JSON of `parse` and of the event stream (see `docs/menu-format.md`).
package enum CommandJSON {
  package static func write(_ commands: [Command], to writer: inout JSONWriter) {
    writer.array(commands) { write($1, to: &$0) }
  }

  package static func write(_ command: Command, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("verb", command.verb)
      members(of: command, &writer)
    }
  }

  private static func members(of command: Command, _ writer: inout JSONWriter) {
    switch command {
    case .add(let selection): write(selection, &writer)
    case .change(let reference, let change):
      write(reference, &writer)
      write(change, &writer)
    case .remove(let reference): write(reference, &writer)
    case .choose(let answer): write(answer, &writer)
    case .provide(let value):
      writer.member("slot", value.slot.rawValue)
      writer.member("value", NotationWriter().value(value))
    case .ask(let text): writer.member("about", text)
    case .recommend(let wish):
      if let mood = wish.mood { writer.member("mood", mood) }
      write(wish.filter, &writer)
    case .browse(let filter): write(filter, &writer)
    case .repeat(let what): writer.member("what", what.rawValue)
    case .review, .checkout, .yes, .no, .undo, .cancel, .status, .help, .human, .greet, .thank,
      .bye:
      break
    }
  }

  private static func write(_ selection: Selection, _ writer: inout JSONWriter) {
    items(selection.candidates, &writer)
    writer.member("quantity", selection.quantity)
    writer.key("options")
    write(selection.options, &writer)
    guard !selection.parts.isEmpty else { return }
    writer.key("parts")
    writer.array(selection.parts) { writer, part in
      writer.object { writer in
        writer.member("name", part.name)
        write(part.selection, &writer)
      }
    }
  }

  private static func items(_ ids: [String], _ writer: inout JSONWriter) {
    if ids.count == 1 {
      writer.member("item", ids[0])
    } else {
      writer.member("oneOf", ids)
    }
  }

  private static func write(_ options: [OptionChoice], _ writer: inout JSONWriter) {
    writer.array(options) { writer, option in
      writer.object { writer in
        writer.member("group", option.group)
        if option.candidates.count == 1 {
          writer.member("option", option.candidates[0])
        } else {
          writer.member("oneOf", option.candidates)
        }
        if let amount = option.amount { writer.member("amount", amount.rawValue) }
        if option.count != 1 { writer.member("count", option.count) }
        if let placement = option.placement { writer.member("placement", placement.rawValue) }
      }
    }
  }

  private static func write(_ reference: LineReference, _ writer: inout JSONWriter) {
    writer.key("line")
    writer.object { writer in
      switch reference.target {
      case .last: writer.member("target", "last")
      case .all: writer.member("target", "all")
      case .rest: writer.member("target", "rest")
      case .position(let number): writer.member("position", number)
      case .items(let ids): writer.member("items", ids)
      }
      if !reference.options.isEmpty {
        writer.key("options")
        write(reference.options, &writer)
      }
      if let quantity = reference.quantity { writer.member("quantity", quantity) }
    }
  }

  private static func write(_ change: Change, _ writer: inout JSONWriter) {
    switch change {
    case .options(let options):
      writer.key("set")
      write(options, &writer)
    case .reset(let options):
      writer.key("reset")
      write(options, &writer)
    case .quantity(let number): writer.member("quantity", number)
    case .quantityBy(let step): writer.member("quantityBy", step)
    case .replace(let selection):
      writer.key("to")
      writer.object { write(selection, &$0) }
    }
  }

  private static func write(_ answer: ChoiceAnswer, _ writer: inout JSONWriter) {
    switch answer {
    case .position(let number): writer.member("position", number)
    case .items(let ids): writer.member("items", ids)
    case .options(let options):
      writer.key("options")
      write(options, &writer)
    case .all: writer.member("answer", "all")
    case .neither: writer.member("answer", "none")
    case .any: writer.member("answer", "any")
    }
  }

  private static func write(_ filter: MenuFilter, _ writer: inout JSONWriter) {
    if !filter.categories.isEmpty { writer.member("categories", filter.categories) }
    if !filter.items.isEmpty { writer.member("items", filter.items) }
    if !filter.tags.isEmpty { writer.member("tags", filter.tags) }
    if !filter.without.isEmpty { writer.member("without", filter.without.map(\.rawValue)) }
    if let maximum = filter.maximumPrice { writer.member("under", maximum.minorUnits) }
  }
}
