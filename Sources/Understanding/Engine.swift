import Ordering

/// What an interpreter compiles once; a class so that reading a message copies no tables.
final class Engine: Sendable {
  let lexicon: Lexicon
  let moods: [(id: String, words: [String])]

  init(menu: Menu, moods: [String: [String]]) {
    lexicon = LexiconBuilder.build(menu)
    self.moods = moods.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  var menu: Menu { lexicon.menu }
}
