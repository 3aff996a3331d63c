import Ordering

/// What an interpreter compiles once; a class so that reading a message copies no tables.
final class Engine: Sendable {
  let lexicon: Lexicon
  let facets: Facets

  init(menu: Menu, moods: [String: [String]]) {
    var builder = LexiconBuilder(menu: menu)
    builder.addEnglish()
    facets = Facets(
      menu: menu, moods: moods.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
      builder: &builder)
    builder.addMenu()
    lexicon = builder.lexicon
  }

  var menu: Menu { lexicon.menu }
}
