import Conversation
import Ordering
import Terminal

/// What Tab offers: slash commands at the start of a line, else names of items and options.
struct ChatCompleter: Sendable {
  private let names: [String]

  init(menu: Menu) {
    let items = menu.items.flatMap { [$0.name] + $0.aliases } + menu.combos.map(\.name)
    let options = menu.optionGroups.flatMap(\.options).map(\.name)
    var seen: Set<String> = []
    names = (items + options).map { $0.lowercased() }.filter { seen.insert($0).inserted }.sorted()
  }

  func complete(_ typed: String) -> Completion? {
    if typed.hasPrefix("/"), !typed.contains(" ") {
      let commands = SlashCommand.Name.allCases.map { "/" + $0.rawValue }
      return completion(from: 0, of: typed, among: commands)
    }
    // The longest run of words before the cursor that begins a name.
    var starts = [0]
    for (offset, byte) in typed.utf8.enumerated() where byte == UInt8(ascii: " ") {
      starts.append(offset + 1)
    }
    return starts.lazy.compactMap { completion(from: $0, of: typed, among: names) }.first
  }

  private func completion(from start: Int, of typed: String, among names: [String])
    -> Completion?
  {
    let rest = String(decoding: typed.utf8.dropFirst(start), as: UTF8.self).lowercased()
    guard !rest.isEmpty else { return nil }
    let matches = names.filter { $0.hasPrefix(rest) }
    return matches.isEmpty ? nil : Completion(replacingFrom: start, with: matches)
  }
}
