import Ordering

/// Sentences of a menu's words and of ordering English, and what keyboards and throats do to them.
struct FuzzSentence {
  private let names: [String]

  private static let english = [
    "i", "want", "i'd like", "can i get", "give me", "a", "an", "the", "some", "two", "3", "12",
    "a dozen", "half a dozen", "a couple of", "with", "without", "no", "extra", "light",
    "on the side",
    "and", "or", "but", "also", "instead of", "make it", "change", "to", "swap", "for", "remove",
    "the second one", "the last one", "it", "both", "all of them", "the rest", "one of them",
    "the other two", "each", "half", "left", "right", "please", "thanks", "yes", "no wait",
    "actually",
    "cancel", "undo", "checkout", "is it vegan", "what do you recommend", "under $12", "at 7:30 pm",
    "tomorrow at noon", "in 20 minutes", "deliver to 5 Main St", "my name is", "555-0100",
    "by card",
    "nuts", "i'm allergic to", "how much is", "never mind", "same again", "2x", "x3", "#2",
    "hold the",
    "not too much", "double", "large", "small", "unicorn", "weather", "about", "of", "size", "one",
  ]
  private static let marks = [
    " ", " ", " ", " ", ", ", ". ", "? ", "; ", "  ", "\t", "", " - ", "/",
  ]
  private static let odd = [
    "\u{0}", "\u{7}", "\u{200B}", "\u{202E}", "\u{FEFF}", "\u{301}", "\u{1F468}\u{200D}\u{1F373}",
    "\u{E000}", "\u{FFFD}", "\u{10FFFF}", "ＬＡＲＧＥ", "½", "²", "Ǆ", "İ", "ß", "\r\n", "’", "“", "—",
    "999999999999999999999999", "-1", "1e9", "0", "0.5", "1/2", "٣", "%s", "\\", "\"", "=", "|",
  ]

  init(_ menu: Menu) {
    var names: [String] = []
    for item in menu.items { names += [item.name, item.slot ?? item.name] + item.aliases }
    for group in menu.optionGroups {
      names.append(group.name)
      for option in group.options { names += [option.name] + option.aliases }
    }
    for category in menu.categories { names += [category.name] + category.aliases }
    self.names = names + menu.combos.map(\.name)
  }

  func make(_ random: inout FuzzRandom) -> String {
    var pieces = (0..<random.below(16)).map { _ in
      random.once(in: 2) ? random.pick(names) : random.pick(Self.english)
    }
    for _ in 0..<random.below(4) where !pieces.isEmpty { disturb(&pieces, &random) }
    var text = ""
    for piece in pieces {
      text += piece
      text += random.pick(Self.marks)
    }
    return text
  }

  private func disturb(_ pieces: inout [String], _ random: inout FuzzRandom) {
    let index = random.below(pieces.count)
    switch random.below(9) {
    case 0: pieces.remove(at: index)
    case 1: pieces.insert(pieces[index], at: index)
    case 2: pieces.swapAt(index, random.below(pieces.count))
    case 3: pieces[index] = misspell(pieces[index], &random)
    case 4: pieces[index] = pieces[index].uppercased()
    case 5: pieces.insert(random.pick(Self.odd), at: index)
    case 6: pieces[index] += random.pick(Self.odd)
    case 7: pieces[index] = pieces[index].filter { $0 != " " }
    default: pieces[index] = String(repeating: pieces[index] + " ", count: 1 + random.below(40))
    }
  }

  private func misspell(_ word: String, _ random: inout FuzzRandom) -> String {
    var letters = Array(word)
    guard letters.count > 1 else { return word }
    let index = random.below(letters.count - 1)
    switch random.below(4) {
    case 0: letters.remove(at: index)
    case 1: letters.insert(letters[index], at: index)
    case 2: letters.swapAt(index, index + 1)
    default: letters[index] = "e"
    }
    return String(letters)
  }
}
