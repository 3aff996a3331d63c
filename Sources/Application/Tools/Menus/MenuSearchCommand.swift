import Commands
package import Conversation
import JSONText
package import Knowledge
import Ordering
import Terminal
import Understanding

/// `menu search`: the items that a text names or describes.
///
/// What the rules make of it goes first; then come the descriptions that the index finds, then
/// plain words.
package struct MenuSearchCommand: PrintingCommand {
  private let venue: Venue
  private let text: String
  private let retriever: (any Retriever)?
  private let presentation: Presentation

  package init(
    _ venue: Venue, text: String, retriever: (any Retriever)? = nil, _ presentation: Presentation
  ) {
    self.venue = venue
    self.text = text
    self.retriever = retriever
    self.presentation = presentation
  }

  /// Why something was found.
  private enum Way: String { case named, described, words }

  package func printout() async -> Printout {
    let (ids, way) = await found()
    if presentation.format == .json { return Printout(json(ids, way), code: ids.isEmpty ? 1 : 0) }
    guard !ids.isEmpty else {
      return .failure("Nothing on the menu of \(venue.menu.name) fits “\(text)”.", code: 1)
    }
    let columns = ItemColumns(venue.menu, presentation)
    let rows = ids.compactMap { id in
      venue.menu.item(id).map(columns.row) ?? venue.menu.combo(id).map(columns.row)
    }
    return Printout(presentation.text(Table(columns.columns, rows: rows)))
  }

  private func found() async -> ([Item.ID], Way) {
    if let named = named() { return (named, .named) }
    let described = await described()
    return described.isEmpty ? (worded(), .words) : (described, .described)
  }

  /// What the rules take it for, as in "show me the …"; `nil` if they do not explain every word.
  ///
  /// Where they do it is final: no index may offer a pizza with cheese for a vegan one.
  private func named() -> [Item.ID]? {
    let menu = venue.menu
    let meaning = venue.vocabulary.interpreter.interpret("show me the " + text)
    guard meaning.unexplained.isEmpty else { return nil }
    let isWanted = meaning.commands.contains { command in
      switch command {
      case .browse(let filter): !filter.isEmpty
      case .add: true
      default: false
      }
    }
    guard isWanted else { return nil }
    return meaning.commands.flatMap { command -> [Item.ID] in
      switch command {
      case .browse(let filter) where !filter.isEmpty:
        menu.items.filter { filter.matches($0, in: menu) }.map(\.id)
          + menu.combos.filter { filter.matches($0, in: menu) }.map(\.id)
      case .add(let selection): selection.candidates
      default: []
      }
    }.uniqued
  }

  private func described() async -> [Item.ID] {
    guard let passages = try? await retriever?.passages(matching: text, limit: 20) else {
      return []
    }
    return passages.filter { $0.score.total >= Bands.words.choice }.compactMap { passage in
      guard [.item, .combo].contains(passage.kind) else { return nil }
      return passage.source.split(separator: "/").last.map(String.init)
    }.uniqued
  }

  /// Items in whose name, aliases, description or tags every word stands.
  private func worded() -> [Item.ID] {
    let wanted = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard !wanted.isEmpty else { return [] }
    return venue.menu.items.filter { item in
      let words = ([item.name, item.description] + item.aliases + item.tags)
        .joined(separator: " ").lowercased()
      return wanted.allSatisfy(words.contains)
    }.map(\.id)
  }

  private func json(_ ids: [Item.ID], _ way: Way) -> String {
    let columns = ItemColumns(venue.menu, presentation)
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("v", 1)
      writer.member("text", text)
      writer.member("way", ids.isEmpty ? nil : way.rawValue)
      writer.key("items")
      writer.array(ids.compactMap(venue.menu.item)) { columns.write($1, to: &$0) }
      writer.key("combos")
      writer.array(ids.compactMap(venue.menu.combo)) { columns.write($1, to: &$0) }
    }
    writer.newLine()
    return writer.text
  }
}

extension [String] {
  /// Each once, where it stood first.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
