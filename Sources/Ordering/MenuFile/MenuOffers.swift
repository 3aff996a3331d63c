/// The options by group, and the words that name them.
struct MenuOffers {
  private var groups: [OptionGroup.ID: Offer] = [:]
  /// Whether any name has a certain first letter and length; most words of a menu are none of them.
  private var hints = [Bool](repeating: false, count: 1024)

  private struct Offer {
    var options: [Option.ID] = []
    /// The first option that has a name or alias, in lower case.
    var words: [String: Option.ID] = [:]
  }

  init(_ groups: [OptionGroup] = []) {
    for group in groups where self.groups[group.id] == nil {
      self.groups[group.id] = offer(of: group)
    }
  }

  private mutating func offer(of group: OptionGroup) -> Offer {
    var offer = Offer(options: group.options.map(\.id))
    for option in group.options {
      for name in [option.name] + option.aliases {
        hints[Self.hint(name)] = true
        let word = name.lowercased()
        offer.words[word] = offer.words[word] ?? option.id
      }
    }
    return offer
  }

  func options(of group: OptionGroup.ID) -> [Option.ID] { groups[group]?.options ?? [] }

  func has(_ option: Option.ID, of group: OptionGroup.ID) -> Bool {
    groups[group]?.options.contains(option) ?? false
  }

  /// Which options of these groups a name or alias means.
  func options(named name: String, in offered: [OptionGroup.ID]) -> [Inclusion] {
    guard hints[Self.hint(name)] else { return [] }
    let word = name.lowercased()
    return offered.compactMap { group in
      groups[group]?.words[word].map { Inclusion(group: group, option: $0) }
    }
  }

  /// Equal for words that are equal but for the case of ASCII letters.
  private static func hint(_ name: String) -> Int {
    let bytes = name.utf8.span
    guard !bytes.isEmpty else { return 0 }
    var all: UInt8 = 0
    for index in bytes.indices { all |= bytes[index] }
    // Lower-casing may change the length and first byte of other scripts: they share one hint.
    guard all < 0x80 else { return 0 }
    return ((Int(bytes[0]) | 0x20) &* 37 &+ bytes.count) & 1023
  }
}
